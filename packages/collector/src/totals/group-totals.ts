import type {Kysely} from 'kysely';

import type {Database} from '../database.js';
import type {Counts} from '../export/month-figures.js';
import type {MonthOf} from '../export/month-of.js';
import {newestReports} from './newest-reports.js';

/** A group over all organisations that reported it. */
export interface GroupTotal extends Counts {
  readonly organizations: number;
}

/** The reports of a month added up group by group. @returns by group id */
export async function groupTotals(db: Kysely<Database>, month: MonthOf): Promise<Map<string, GroupTotal>> {
  const rows = await db
    .with('counted', () => newestReports(db, month))
    .selectFrom('counted')
    .innerJoin('report_groups', 'report_seq', 'newest')
    .select(({fn}) => [
      'group_id',
      fn.countAll<number>().as('organizations'),
      fn.sum<number>('total').as('total'),
      fn.sum<number>('installed').as('installed'),
      fn.sum<number>('measured').as('measured'),
    ])
    .groupBy('group_id')
    .execute();
  return new Map(rows.map(({group_id, ...total}) => [group_id, total]));
}
