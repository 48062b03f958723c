import type {Kysely} from 'kysely';

import {CollectorError} from '../collector-error.js';
import type {Database} from '../database.js';

const DAY_MS = 86_400_000;
/** A server that is off over Tết is not yet suspicious. The number is ours. */
const LONGEST_PAUSE_DAYS = 14;
const NAME = 'purge';

/**
 * Refuses to remove reports by a clock that has probably jumped: since the last purge, or the newest report where there
 * was none, it has gone further than a server is usually off. A clock that is behind removes too little, which is
 * harmless.
 *
 * @param now milliseconds since 1970
 * @throws CollectorError
 */
export async function requirePlausibleClock(db: Kysely<Database>, now: number): Promise<void> {
  const last = await lastSign(db);
  const days = last === undefined ? 0 : Math.floor((now - Date.parse(last)) / DAY_MS);
  if (days <= LONGEST_PAUSE_DAYS) return;
  throw new CollectorError(
    `Chưa xóa gì: theo đồng hồ máy này, lần xóa trước (hoặc báo cáo mới nhất) cách đây đã ${days} ngày. Kiểm tra ngày ` +
      'giờ của máy chủ. Nếu đồng hồ đúng, chạy một lần: ispeed-collector purge --campaign TỆP --trust-clock',
  );
}

/** Remembers that a purge was done. */
export async function markPurge(db: Kysely<Database>, now: number): Promise<void> {
  const at = new Date(now).toISOString();
  await db
    .insertInto('marks')
    .values({name: NAME, at})
    .onConflict((conflict) => conflict.column('name').doUpdateSet({at}))
    .execute();
}

async function lastSign(db: Kysely<Database>): Promise<string | undefined> {
  const mark = await db.selectFrom('marks').select('at').where('name', '=', NAME).executeTakeFirst();
  if (mark) return mark.at;
  const newest = await db
    .selectFrom('reports')
    .select(({fn}) => fn.max('received_at').as('at'))
    .executeTakeFirst();
  return newest?.at ?? undefined;
}
