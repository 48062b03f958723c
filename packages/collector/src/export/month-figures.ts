import type {CampaignFiles} from '@ispeed-widgets/contract';
import type {Kysely} from 'kysely';

import type {Database} from '../database.js';

/** Counts of people of one group. */
export interface Counts {
  readonly total: number;
  readonly installed: number;
  readonly measured: number;
}

/** What an organisation last reported for a month. */
export interface MonthReport {
  readonly receiptCode: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  /** By group id. */
  readonly groups: Map<string, Counts>;
}

/** An organisation that is to report, with its report if there is one. */
export interface OrganizationMonth {
  readonly id: string;
  readonly name: string;
  readonly report: MonthReport | undefined;
}

/** Which campaign and month (`YYYY-MM`) is asked for. */
export interface MonthOf {
  readonly files: CampaignFiles;
  readonly period: string;
}

/** Organisations read at a time: a month of a nation stays small in memory, and no query holds up a report. */
const AT_A_TIME = 200;

/**
 * Every organisation of the campaign's list in its order, then those that reported and are no longer listed. Of
 * several reports the newest accepted one counts.
 */
export async function* monthFigures(db: Kysely<Database>, month: MonthOf): AsyncGenerator<OrganizationMonth> {
  const listed = month.files.organizations?.organizations ?? [];
  const all = [...listed, ...(await formerOrganizations(db, month))];
  for (let start = 0; start < all.length; start += AT_A_TIME) {
    const some = all.slice(start, start + AT_A_TIME);
    const reports = await newestReports(db, month, {ids: some.map(({id}) => id)});
    for (const {id, name} of some) yield {id, name, report: reports.get(id)};
  }
}

async function formerOrganizations(db: Kysely<Database>, {files, period}: MonthOf) {
  const listed = new Set(files.organizations?.organizations.map(({id}) => id));
  const reported = await db
    .selectFrom('organizations')
    .select(['id', 'name'])
    .where('campaign', '=', files.campaign.id)
    .where(({exists, selectFrom}) =>
      exists(
        selectFrom('reports')
          .select('seq')
          .whereRef('reports.campaign', '=', 'organizations.campaign')
          .whereRef('reports.organization', '=', 'organizations.id')
          .where('reports.period', '=', period),
      ),
    )
    .orderBy('position')
    .execute();
  return reported.filter(({id}) => !listed.has(id));
}

async function newestReports(
  db: Kysely<Database>,
  {files, period}: MonthOf,
  {ids}: {ids: string[]},
): Promise<Map<string, MonthReport>> {
  const rows = await db
    .selectFrom('reports')
    .innerJoin('report_groups', 'report_seq', 'seq')
    .select(['organization', 'receipt_code', 'received_at', 'group_id', 'total', 'installed', 'measured'])
    .where('seq', 'in', (query) =>
      query
        .selectFrom('reports')
        .select(({fn}) => fn.max('seq').as('newest'))
        .where('campaign', '=', files.campaign.id)
        .where('period', '=', period)
        .where('organization', 'in', ids)
        .groupBy('organization'),
    )
    .execute();

  const reports = new Map<string, MonthReport>();
  for (const {organization, receipt_code, received_at, group_id, ...counts} of rows) {
    const id = organization ?? '';
    const report = reports.get(id) ?? {receiptCode: receipt_code, receivedAt: received_at, groups: new Map()};
    report.groups.set(group_id, counts);
    reports.set(id, report);
  }
  return reports;
}
