import type {CitizenReport} from '@ispeed-widgets/contract';
import type {Kysely} from 'kysely';

import type {Database} from '../database.js';
import type {MonthOf} from '../export/month-of.js';

/** What the officer said of a flagged report: `waiting` while nobody looked. */
export type VerdictState = 'waiting' | 'kept' | 'set-aside';

/** A citizen's report that something is odd about. */
export interface FlaggedReport {
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly receiptCode: string;
  readonly flags: readonly string[];
  readonly report: CitizenReport;
}

/** How many flagged reports a month has, by what was said of them. */
export async function countFlagged(
  db: Kysely<Database>,
  month: MonthOf,
): Promise<Record<VerdictState, number>> {
  const rows = await flaggedOf(db, month)
    .select(({fn}) => ['verdict', fn.countAll<number>().as('reports')])
    .groupBy('verdict')
    .execute();
  const count = (verdict: string | null) => rows.find((row) => row.verdict === verdict)?.reports ?? 0;
  return {waiting: count(null), kept: count('kept'), 'set-aside': count('set-aside')};
}

/** Flagged reports of a month, the newest first. */
export async function flaggedReports(
  db: Kysely<Database>,
  month: MonthOf,
  {state, limit, offset}: {state: VerdictState; limit: number; offset: number},
): Promise<FlaggedReport[]> {
  const rows = await flaggedOf(db, month)
    .select(['seq', 'received_at', 'receipt_code', 'body'])
    .where('verdict', state === 'waiting' ? 'is' : '=', state === 'waiting' ? null : state)
    .orderBy('seq', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  const flags = await flagsOf(db, {seqs: rows.map(({seq}) => seq)});
  return rows.map(({seq, received_at, receipt_code, body}) => ({
    seq,
    receivedAt: received_at,
    receiptCode: receipt_code,
    flags: flags.get(seq) ?? [],
    report: JSON.parse(body) as CitizenReport,
  }));
}

/**
 * Writes down what the officer says of a flagged report of this month.
 *
 * @returns false if there is no such report
 */
export async function setVerdict(
  db: Kysely<Database>,
  month: MonthOf,
  {seq, state}: {seq: number; state: VerdictState},
): Promise<boolean> {
  const known = await flaggedOf(db, month).select('seq').where('seq', '=', seq).executeTakeFirst();
  if (known === undefined) return false;
  await db
    .updateTable('reports')
    .set({verdict: state === 'waiting' ? null : state})
    .where('seq', '=', seq)
    .execute();
  return true;
}

function flaggedOf(db: Kysely<Database>, {files, period}: MonthOf) {
  return db
    .selectFrom('reports')
    .where('seq', 'in', (query) => query.selectFrom('report_flags').select('report_seq'))
    .where('campaign', '=', files.campaign.id)
    .where('period', '=', period)
    .where('audience', '=', 'citizen');
}

async function flagsOf(db: Kysely<Database>, {seqs}: {seqs: number[]}): Promise<Map<number, string[]>> {
  if (seqs.length === 0) return new Map();
  const rows = await db
    .selectFrom('report_flags')
    .select(['report_seq', 'flag'])
    .where('report_seq', 'in', seqs)
    .orderBy('flag')
    .execute();
  const flags = new Map<number, string[]>();
  for (const {report_seq, flag} of rows) flags.set(report_seq, [...(flags.get(report_seq) ?? []), flag]);
  return flags;
}
