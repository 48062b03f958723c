import {isDeepStrictEqual} from 'node:util';

import {openStore} from '@ispeed-widgets/collector';
import type {Receipt, Report} from '@ispeed-widgets/contract';

import type {ReportGroupTable, ReportTaskTable} from '../../packages/collector/src/database.js';
import type {SentReport} from './sent-reports.js';

/** A report as the tables have it. */
interface StoredReport {
  readonly receiptCode: string;
  /** `report`, with groups and tasks as in their own tables. */
  readonly report: Report;
}

/**
 * Compares what clients hold receipts for with what is stored.
 *
 * @returns a line for each report that is lost, double, torn (other than it was sent, in any table) or has another
 * receipt than a client holds, and for each that nobody sent
 */
export async function storageFaults(
  place: string,
  sent: readonly SentReport[],
  receipts: ReadonlyMap<string, readonly Receipt[]>,
): Promise<string[]> {
  const stored = await storedReports(place);
  const asked = new Map(sent.map(({report}) => [report.id, report]));
  const faults = [...asked.values()].flatMap((report) => {
    const held = receipts.get(report.id) ?? [];
    const fault = faultOf(report, stored.get(report.id) ?? [], new Set(held.map(({code}) => code)));
    return fault === undefined ? [] : [`${fault} ${report.id}`];
  });
  const unasked = [...stored.keys()].filter((id) => !asked.has(id)).map((id) => `unasked ${id}`);
  return [...faults, ...unasked];
}

function faultOf(report: Report, rows: readonly StoredReport[], held: ReadonlySet<string>) {
  const [row] = rows;
  if (row === undefined) return 'lost';
  if (rows.length > 1) return 'double';
  if (!isDeepStrictEqual(inOrder(row.report), inOrder(report))) return 'torn';
  return held.size === 1 && held.has(row.receiptCode) ? undefined : 'other receipt';
}

/** All of them, by id. */
async function storedReports(place: string): Promise<ReadonlyMap<string, StoredReport[]>> {
  const {db, close} = await openStore(place);
  const rows = await db.selectFrom('reports').select(['seq', 'id', 'receipt_code', 'body']).execute();
  const groups = byReport(await db.selectFrom('report_groups').selectAll().execute());
  const tasks = byReport(await db.selectFrom('report_tasks').selectAll().execute());
  await close();
  const stored = new Map<string, StoredReport[]>();
  for (const {seq, id, receipt_code, body} of rows) {
    const report = withTables(JSON.parse(body) as Report, {groups: groups.get(seq), tasks: tasks.get(seq)});
    stored.set(id, [...(stored.get(id) ?? []), {receiptCode: receipt_code, report}]);
  }
  return stored;
}

interface Tables {
  readonly groups: readonly ReportGroupTable[] | undefined;
  readonly tasks: readonly ReportTaskTable[] | undefined;
}

/** Puts the rows of the other tables where the body has the same figures. */
function withTables(report: Report, {groups = [], tasks = []}: Tables): Report {
  if (report.audience === 'citizen') return report;
  return {
    ...report,
    groups: groups.map(({report_seq: _, group_id: id, ...counts}) => ({id, ...counts})),
    tasks: tasks.map(({task_id: id, done}) => ({id, done: done === 1})),
  };
}

function byReport<T extends {readonly report_seq: number}>(rows: readonly T[]): ReadonlyMap<number, T[]> {
  const grouped = new Map<number, T[]>();
  for (const row of rows) grouped.set(row.report_seq, [...(grouped.get(row.report_seq) ?? []), row]);
  return grouped;
}

/** Tables keep no order. */
function inOrder(report: Report): Report {
  if (report.audience === 'citizen') return report;
  const byId = (one: {id: string}, other: {id: string}) => (one.id < other.id ? -1 : 1);
  return {...report, groups: [...report.groups].sort(byId), tasks: [...(report.tasks ?? [])].sort(byId)};
}
