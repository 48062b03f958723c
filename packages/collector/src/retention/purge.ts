import {setImmediate as othersFirst, setTimeout} from 'node:timers/promises';

import {normalizeCode} from '@ispeed-widgets/contract';
import {type Kysely, sql} from 'kysely';

import type {Campaigns} from '../campaign/campaigns.js';
import {CollectorError} from '../collector-error.js';
import type {Database, Store} from '../database.js';
import {markPurge, requirePlausibleClock} from './plausible-clock.js';

/** What is removed, and as of when. */
export interface PurgeOptions {
  readonly campaigns: Campaigns;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Only counts. */
  readonly dryRun?: boolean;
  /** Somebody has looked at the clock: it is right, though the last purge was long ago. */
  readonly trustClock?: boolean;
  /** Milliseconds to wait for another program that reads SQLite's log. */
  readonly logPatienceMs?: number;
}

/** What a purge removed, or would remove. */
export interface Purged {
  /** Reports by campaign; those without reports keep none. */
  readonly reports: ReadonlyMap<string, number>;
  readonly attempts: number;
  readonly sessions: number;
}

/** Reports removed at a time: on SQLite nobody writes meanwhile, for some tens of milliseconds. */
const AT_A_TIME = 500;
const DAY_MS = 86_400_000;
const LOG_PATIENCE_MS = 5_000;
const PAUSE_MS = 50;

/**
 * Removes what may not be kept any longer: reports, with all that hangs on them, once the campaign's
 * `report.privacy.retentionDays` have passed since they were received; wrong attempts after a day; sessions that ended.
 * Afterwards nothing of it is left in SQLite's files; PostgreSQL writes over it in its own time.
 *
 * @throws CollectorError if another program keeps SQLite from emptying its log just now, or the clock has probably jumped
 */
export async function purge(
  {kind, db}: Store,
  {campaigns, now, dryRun = false, trustClock = false, logPatienceMs}: PurgeOptions,
): Promise<Purged> {
  const allOld = oldOf(campaigns, now);
  const reports = new Map<string, number>();
  for (const old of allOld) reports.set(old.campaign, await countReports(db, old));
  if (!dryRun && !trustClock && [...reports.values()].some((count) => count > 0))
    await requirePlausibleClock(db, now);
  for (const old of dryRun ? [] : allOld) reports.set(old.campaign, await deleteReports(db, old));
  const stale = {attempts: iso(now - DAY_MS), sessions: iso(now)};
  const others = dryRun ? await countOthers(db, stale) : await deleteOthers(db, stale);
  if (dryRun) return {reports, ...others};
  await markPurge(db, now);
  if (kind === 'sqlite') await emptyLog(db, logPatienceMs);
  return {reports, ...others};
}

function oldOf(campaigns: Campaigns, now: number): Old[] {
  return [...campaigns].flatMap(
    ([
      id,
      {
        campaign: {report},
      },
    ]) => (report ? [{campaign: id, before: iso(now - report.privacy.retentionDays * DAY_MS)}] : []),
  );
}

/**
 * Removes a citizen's report because that person asks for it; an organisation's stays, it holds nobody's data.
 *
 * @param receiptCode as typed: small letters and missing hyphens do no harm
 * @returns whether there was one
 * @throws CollectorError if another program keeps SQLite from emptying its log just now
 */
export async function removeByReceipt({kind, db}: Store, receiptCode: string): Promise<boolean> {
  const {numDeletedRows} = await db
    .deleteFrom('reports')
    .where('audience', '=', 'citizen')
    .where('receipt_code', '=', normalizeCode(receiptCode))
    .executeTakeFirst();
  if (kind === 'sqlite') await emptyLog(db);
  return numDeletedRows > 0;
}

/** Times are stored as ISO 8601 in UTC with milliseconds, so their order is that of the text. */
function iso(time: number): string {
  return new Date(time).toISOString();
}

/** A campaign's reports from before a time. */
interface Old {
  readonly campaign: string;
  readonly before: string;
}

function oldReports(db: Kysely<Database>, {campaign, before}: Old) {
  return db.selectFrom('reports').where('campaign', '=', campaign).where('received_at', '<', before);
}

async function countReports(db: Kysely<Database>, old: Old): Promise<number> {
  const {count} = await oldReports(db, old)
    .select(({fn}) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** A batch at a time, so that reports that come in meanwhile wait for one batch at most. */
async function deleteReports(db: Kysely<Database>, old: Old): Promise<number> {
  const rows = await oldReports(db, old).select('seq').orderBy('seq').execute();
  let deleted = 0;
  for (let start = 0; start < rows.length; start += AT_A_TIME) {
    const batch = rows.slice(start, start + AT_A_TIME).map(({seq}) => seq);
    const {numDeletedRows} = await db.deleteFrom('reports').where('seq', 'in', batch).executeTakeFirst();
    deleted += Number(numDeletedRows);
    await othersFirst();
  }
  return deleted;
}

interface Stale {
  readonly attempts: string;
  readonly sessions: string;
}

async function countOthers(db: Kysely<Database>, stale: Stale) {
  const attempts = await db
    .selectFrom('attempts')
    .select('since')
    .where('since', '<', stale.attempts)
    .execute();
  const sessions = await db
    .selectFrom('sessions')
    .select('expires_at')
    .where('expires_at', '<', stale.sessions)
    .execute();
  return {attempts: attempts.length, sessions: sessions.length};
}

async function deleteOthers(db: Kysely<Database>, stale: Stale) {
  const attempts = await db.deleteFrom('attempts').where('since', '<', stale.attempts).executeTakeFirst();
  const sessions = await db
    .deleteFrom('sessions')
    .where('expires_at', '<', stale.sessions)
    .executeTakeFirst();
  return {attempts: Number(attempts.numDeletedRows), sessions: Number(sessions.numDeletedRows)};
}

/** The write-ahead log still holds the pages as they were; with `secure_delete` the file itself does not. */
async function emptyLog(db: Kysely<Database>, patienceMs = LOG_PATIENCE_MS): Promise<void> {
  for (const end = performance.now() + patienceMs; ; await setTimeout(PAUSE_MS)) {
    const {rows} = await sql<{busy: number}>`pragma wal_checkpoint(truncate)`.execute(db);
    if (rows[0]?.busy === 0) return;
    if (performance.now() > end) break;
  }
  throw new CollectorError(
    'Đã xóa, nhưng tệp -wal còn giữ bản cũ vì chương trình khác đang đọc cơ sở dữ liệu. Chạy lại lệnh purge sau ít phút.',
  );
}
