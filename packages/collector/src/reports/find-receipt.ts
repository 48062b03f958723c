import type {Receipt} from '@ispeed-widgets/contract';
import type {Kysely} from 'kysely';

import type {Database} from '../database.js';
import {Refusal} from '../http/refusal.js';

/**
 * The receipt of a report that was accepted before, or undefined.
 *
 * @throws Refusal if another body was accepted under this id (409)
 */
export async function findReceipt(
  db: Kysely<Database>,
  {id, body_hash}: {id: string; body_hash: string},
): Promise<Receipt | undefined> {
  const row = await db
    .selectFrom('reports')
    .select(['body_hash', 'receipt_code', 'received_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row !== undefined && row.body_hash !== body_hash) throw new Refusal('id-reused');
  return row && {id, code: row.receipt_code, receivedAt: row.received_at};
}
