import {type Kysely, sql} from 'kysely';

import {CollectorError} from '../collector-error.js';
import type {Database} from '../database.js';

/** Settings with which PostgreSQL acknowledges a commit before it is on the disk. */
const UNSAFE = {fsync: ['off'], full_page_writes: ['off'], synchronous_commit: ['off']} as const;

/**
 * Reads back that PostgreSQL keeps what it acknowledges.
 *
 * @throws CollectorError if it would not
 */
export async function requireDurability(db: Kysely<Database>): Promise<void> {
  for (const [name, unsafe] of Object.entries(UNSAFE)) {
    const {rows} = await sql<{value: string}>`select current_setting(${name}) as value`.execute(db);
    const value = rows[0]?.value ?? '';
    if (!(unsafe as readonly string[]).includes(value)) continue;
    throw new CollectorError(
      `PostgreSQL đang đặt ${name} = ${value}: báo cáo đã cấp biên nhận có thể mất khi mất điện. ` +
        `Đặt ${name} = on trong postgresql.conf rồi khởi động lại PostgreSQL.`,
    );
  }
}
