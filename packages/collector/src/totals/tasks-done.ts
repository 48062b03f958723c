import type {Kysely} from 'kysely';

import type {Database} from '../database.js';
import type {MonthOf} from '../export/month-of.js';
import {newestReports} from './newest-reports.js';

/** How many organisations carried out each of the letter's tasks, as their newest reports say. @returns by task id */
export async function tasksDone(db: Kysely<Database>, month: MonthOf): Promise<Map<string, number>> {
  const rows = await db
    .with('counted', () => newestReports(db, month))
    .selectFrom('counted')
    .innerJoin('report_tasks', 'report_seq', 'newest')
    .select(({fn}) => ['task_id', fn.sum<number>('done').as('done')])
    .groupBy('task_id')
    .execute();
  return new Map(rows.map(({task_id, done}) => [task_id, done]));
}
