import type {Organization} from '@ispeed-widgets/contract';
import type {Kysely} from 'kysely';

import type {Database, OrganizationTable} from '../database.js';
import type {Counts} from '../export/month-figures.js';
import type {MonthOf} from '../export/month-of.js';
import {newestReports} from './newest-reports.js';

/** What an organisation last reported for a month, without counting anybody twice: only the groups in the total. */
export interface ReportedMonth extends Counts {
  readonly seq: number;
  readonly receiptCode: string;
  /** When the report that counts came, ISO 8601, UTC. */
  readonly receivedAt: string;
  /** When the first report of the month came, ISO 8601, UTC. */
  readonly firstAt: string;
  /** Reports accepted for the month; more than one where it was corrected. */
  readonly versions: number;
}

/** An organisation in a month, with the totals of what it last reported. */
export interface OrganizationMonth {
  readonly id: string;
  readonly name: string;
  readonly kind: Organization['kind'];
  readonly communeCode: string | undefined;
  readonly reportsTo: string | undefined;
  /** False where it has left the campaign's list since it reported. */
  readonly isListed: boolean;
  /** False where no access code was ever given to it, so that it cannot report. */
  readonly hasCode: boolean;
  /** Counts it is expected to count in total; undefined where nobody said. */
  readonly headcount: number | undefined;
  readonly report: ReportedMonth | undefined;
}

/** Every organisation of the campaign's list in its order, then those that reported and are no longer listed. */
export async function organizationMonths(db: Kysely<Database>, month: MonthOf): Promise<OrganizationMonth[]> {
  const [known, reports] = await Promise.all([knownOrganizations(db, month), reportedMonths(db, month)]);
  const listed = month.files.organizations?.organizations ?? [];
  const ids = new Set(listed.map(({id}) => id));
  const former = [...known.values()].filter(({id}) => !ids.has(id) && reports.has(id)).map(asOrganization);
  return [...listed, ...former].map(({id, name, kind, communeCode, reportsTo}) => ({
    id,
    name,
    kind,
    communeCode,
    reportsTo,
    isListed: ids.has(id),
    hasCode: known.has(id),
    headcount: known.get(id)?.headcount ?? undefined,
    report: reports.get(id),
  }));
}

type KnownOrganization = Omit<OrganizationTable, 'campaign' | 'position' | 'code_salt' | 'code_hash'>;

async function knownOrganizations(
  db: Kysely<Database>,
  {files}: MonthOf,
): Promise<Map<string, KnownOrganization>> {
  const rows = await db
    .selectFrom('organizations')
    .select(['id', 'name', 'kind', 'commune_code', 'reports_to', 'headcount'])
    .where('campaign', '=', files.campaign.id)
    .orderBy('position')
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

function asOrganization({id, name, kind, commune_code, reports_to}: KnownOrganization): Organization {
  return {
    id,
    name,
    kind,
    ...(commune_code !== null && {communeCode: commune_code}),
    ...(reports_to !== null && {reportsTo: reports_to}),
  };
}

/** One query, so that its figures belong together though reports keep coming meanwhile. */
async function reportedMonths(db: Kysely<Database>, month: MonthOf): Promise<Map<string, ReportedMonth>> {
  const inTotal = (month.files.campaign.report?.groups ?? []).flatMap((group) =>
    group.inTotal ? [group.id] : [],
  );
  const rows = await db
    .with('counted', () => newestReports(db, month))
    .selectFrom('counted')
    .innerJoin('reports', 'reports.seq', 'counted.newest')
    .leftJoin('report_groups', (join) =>
      join
        .onRef('report_seq', '=', 'counted.newest')
        // No group has an empty name, and a list with nothing in it is not SQL.
        .on('group_id', 'in', inTotal.length === 0 ? [''] : inTotal),
    )
    .select(({fn}) => [
      'counted.organization',
      'seq',
      'receipt_code',
      'received_at',
      'first_at',
      'versions',
      fn.sum<number | null>('total').as('total'),
      fn.sum<number | null>('installed').as('installed'),
      fn.sum<number | null>('measured').as('measured'),
    ])
    .groupBy(['counted.organization', 'seq', 'receipt_code', 'received_at', 'first_at', 'versions'])
    .execute();
  return new Map(rows.map((row) => [row.organization ?? '', reportedMonth(row)]));
}

function reportedMonth(row: {
  seq: number;
  receipt_code: string;
  received_at: string;
  first_at: string;
  versions: number;
  total: number | null;
  installed: number | null;
  measured: number | null;
}): ReportedMonth {
  const {seq, receipt_code, received_at, first_at, versions, total, installed, measured} = row;
  return {
    seq,
    receiptCode: receipt_code,
    receivedAt: received_at,
    firstAt: first_at,
    versions,
    total: total ?? 0,
    installed: installed ?? 0,
    measured: measured ?? 0,
  };
}
