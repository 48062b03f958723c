import type {Kysely} from 'kysely';

import type {Database} from '../database.js';
import {Refusal} from '../http/refusal.js';
import {opensSeal, type SealedCode} from './access-code.js';
import {bearerToken} from './bearer-token.js';

/** Opens for no code: no SHA-256 is known to be all zeros. */
const NOBODY: SealedCode = {code_salt: '00'.repeat(16), code_hash: '00'.repeat(32)};

/**
 * Lets an organisation pass that shows its access code. One that does not exist is answered like a wrong code, and
 * after the same work, so that nobody learns which organisations there are.
 *
 * @throws Refusal without a code (401) or with a wrong one (403)
 */
export async function checkAccessCode(
  db: Kysely<Database>,
  {campaign, organization}: {campaign: string; organization: string},
  {authorization}: {authorization: string | undefined},
): Promise<void> {
  const code = bearerToken(authorization);
  if (code === undefined) throw new Refusal('code-missing');
  const sealed = await db
    .selectFrom('organizations')
    .select(['code_salt', 'code_hash'])
    .where('campaign', '=', campaign)
    .where('id', '=', organization)
    .executeTakeFirst();
  if (!opensSeal(code, sealed ?? NOBODY)) throw new Refusal('code-wrong');
}
