import {setImmediate} from 'node:timers/promises';

import type {OrganizationReport} from '@ispeed-widgets/contract';
import type {Kysely} from 'kysely';

import type {Database} from '../database.js';
import type {MonthOrganization} from './month-organizations.js';

/** Counts of people of one group. */
export type Counts = Omit<OrganizationReport['groups'][number], 'id'>;

/** Whether a task was carried out, and the note that came with it. */
export type TaskDone = Omit<NonNullable<OrganizationReport['tasks']>[number], 'id'>;

/** What an organisation last reported for a month. */
export interface MonthReport {
  readonly receiptCode: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  /** By group id. */
  readonly groups: ReadonlyMap<string, Counts>;
  /** By task id; a task may be absent. */
  readonly tasks: ReadonlyMap<string, TaskDone>;
}

/** An organisation that is to report, with the figures of its report if there is one. */
export interface OrganizationFigures extends MonthOrganization {
  readonly report: MonthReport | undefined;
}

/** Organisations read at a time: a month of a nation stays small in memory, and no query holds up a report. */
const AT_A_TIME = 200;

/**
 * The organisations with what they reported, a few at a time.
 *
 * @throws Error if a report was purged since `monthOrganizations` chose it
 */
export async function* monthFigures(
  db: Kysely<Database>,
  organizations: readonly MonthOrganization[],
): AsyncGenerator<OrganizationFigures> {
  for (let start = 0; start < organizations.length; start += AT_A_TIME) {
    const some = organizations.slice(start, start + AT_A_TIME);
    const reports = await reportsOf(
      db,
      some.flatMap(({seq}) => seq ?? []),
    );
    for (const organization of some) {
      const {seq, name} = organization;
      const report = seq === undefined ? undefined : reports.get(seq);
      if (seq !== undefined && report === undefined) throw new Error(`The report of ${name} was removed`);
      yield {...organization, report};
    }
    // SQLite answers without ever waiting: other requests get their turn here.
    await setImmediate();
  }
}

async function reportsOf(db: Kysely<Database>, seqs: readonly number[]): Promise<Map<number, MonthReport>> {
  if (seqs.length === 0) return new Map();
  const rows = await db
    .selectFrom('reports')
    .select(['seq', 'receipt_code', 'received_at', 'body'])
    .where('seq', 'in', seqs)
    .execute();
  return new Map(rows.map((row) => [row.seq, monthReport(row)]));
}

function monthReport(row: {receipt_code: string; received_at: string; body: string}): MonthReport {
  const {groups, tasks = []} = storedReport(row);
  return {
    receiptCode: row.receipt_code,
    receivedAt: row.received_at,
    groups: new Map(groups.map(({id, ...counts}) => [id, counts])),
    tasks: new Map(tasks.map(({id, ...task}) => [id, task])),
  };
}

/** It was held against the contract before it was stored. What cannot be read is not repeated in an error's words. */
function storedReport({receipt_code, body}: {receipt_code: string; body: string}): OrganizationReport {
  try {
    return JSON.parse(body) as OrganizationReport;
  } catch {
    throw new Error(`The stored report ${receipt_code} cannot be read`);
  }
}
