import {spellCode} from '@ispeed-widgets/contract';
import type {Kysely, Transaction} from 'kysely';

import type {Database} from '../../packages/collector/src/database.js';
import {reportRow} from '../../packages/collector/src/reports/report-row.js';
import type {InventedReport} from './invented-reports.js';

/** Reports a statement: their fields stay below the values that SQLite takes at once, 32,766. */
const AT_A_TIME = 500;

/** Stores reports as the collector would have, many at a time. @returns how many there were */
export async function storeReports(db: Kysely<Database>, reports: Iterable<InventedReport>): Promise<number> {
  let stored = 0;
  let some: InventedReport[] = [];
  const store = async () => {
    const before = stored;
    const batch = some;
    if (batch.length > 0) await db.transaction().execute((within) => storeSome(within, batch, {before}));
    stored += some.length;
    some = [];
  };
  for (const report of reports) {
    some.push(report);
    if (some.length === AT_A_TIME) await store();
  }
  await store();
  return stored;
}

async function storeSome(
  db: Transaction<Database>,
  reports: readonly InventedReport[],
  {before}: {before: number},
): Promise<void> {
  const rows = reports.map(({report, receivedAt}, i) => ({
    ...reportRow(report),
    receipt_code: receiptCode(before + i),
    received_at: receivedAt,
  }));
  const inserted = await db.insertInto('reports').values(rows).returning(['seq', 'id']).execute();
  const seqs = new Map(inserted.map(({seq, id}) => [id, seq]));
  const groups = reports.flatMap(({report}) =>
    report.audience === 'organization'
      ? report.groups.map(({id, ...counts}) => ({
          report_seq: seqs.get(report.id)!,
          group_id: id,
          ...counts,
        }))
      : [],
  );
  const tasks = reports.flatMap(({report}) =>
    report.audience === 'organization'
      ? (report.tasks ?? []).map(({id, done}) => ({
          report_seq: seqs.get(report.id)!,
          task_id: id,
          done: done ? 1 : 0,
        }))
      : [],
  );
  const flags = reports.flatMap(({report, flags: odd}) =>
    odd.map((flag) => ({report_seq: seqs.get(report.id)!, flag})),
  );
  if (groups.length > 0) await db.insertInto('report_groups').values(groups).execute();
  if (tasks.length > 0) await db.insertInto('report_tasks').values(tasks).execute();
  if (flags.length > 0) await db.insertInto('report_flags').values(flags).execute();
}

/** A receipt code of its own for every number below 2^35. */
function receiptCode(number: number): string {
  return spellCode(Uint8Array.from({length: 7}, (_, i) => Math.floor(number / 32 ** i) % 32));
}
