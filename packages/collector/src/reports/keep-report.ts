import type {OrganizationReport, Receipt, Report} from '@ispeed-widgets/contract';
import type {Kysely, Transaction} from 'kysely';

import type {Database} from '../database.js';
import {findReceipt} from './find-receipt.js';
import {newReceiptCode} from './receipt-code.js';
import {type ReportFlag, reportFlags} from './report-flags.js';
import type {ReportRow} from './report-row.js';

/** A report that is stored, and whether it was this call that stored it. */
export interface Kept {
  readonly receipt: Receipt;
  readonly isNew: boolean;
}

/** What keeping a report needs to know. */
export interface KeepNeeds {
  readonly row: ReportRow;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly drawCode?: () => string;
}

/** With a billion receipts one draw in 34 meets a taken code; eight in a row do so once in 10^12. */
const MOST_DRAWS = 8;

/**
 * Stores a report once, however often and by however many servers at the same time it is asked to: the unique key
 * decides who was first. When it returns, the report is on the disk.
 *
 * @throws Refusal if another body was accepted under this id (409)
 */
export async function keepReport(db: Kysely<Database>, report: Report, needs: KeepNeeds): Promise<Kept> {
  const {row, receivedAt, drawCode = newReceiptCode} = needs;
  const flags = report.audience === 'citizen' ? await reportFlags(db, report) : [];
  for (let draw = 0; draw < MOST_DRAWS; draw++) {
    const receipt = {id: report.id, code: drawCode(), receivedAt};
    const isNew = await db
      .transaction()
      .execute((transaction) => insert(transaction, report, {row, receipt, flags}));
    if (isNew) return {receipt, isNew};
    const known = await findReceipt(db, row);
    if (known) return {receipt: known, isNew};
    // Nobody has the id, so it is the receipt code that is taken: draw another.
  }
  throw new Error('No free receipt code');
}

interface Rows {
  readonly row: ReportRow;
  readonly receipt: Receipt;
  readonly flags: readonly ReportFlag[];
}

/** @returns false if the id or the receipt code is taken; nothing is stored then */
async function insert(
  transaction: Transaction<Database>,
  report: Report,
  {row, receipt, flags}: Rows,
): Promise<boolean> {
  const inserted = await transaction
    .insertInto('reports')
    .values({...row, receipt_code: receipt.code, received_at: receipt.receivedAt})
    .onConflict((conflict) => conflict.doNothing())
    .returning('seq')
    .executeTakeFirst();
  if (inserted === undefined) return false;
  const report_seq = inserted.seq;
  if (report.audience === 'organization') await insertCounts(transaction, report, report_seq);
  if (flags.length > 0) {
    const values = flags.map((flag) => ({report_seq, flag}));
    await transaction.insertInto('report_flags').values(values).execute();
  }
  return true;
}

async function insertCounts(
  transaction: Transaction<Database>,
  {groups, tasks = []}: OrganizationReport,
  report_seq: number,
): Promise<void> {
  await transaction
    .insertInto('report_groups')
    .values(groups.map(({id, ...counts}) => ({report_seq, group_id: id, ...counts})))
    .execute();
  if (tasks.length === 0) return;
  await transaction
    .insertInto('report_tasks')
    .values(tasks.map(({id, done}) => ({report_seq, task_id: id, done: done ? 1 : 0})))
    .execute();
}
