import type {Organization} from '@ispeed-widgets/contract';
import type {Kysely} from 'kysely';

import type {Database, OrganizationTable} from '../database.js';
import type {CampaignMonth} from './campaign-month.js';
import {newestReports} from './newest-reports.js';
import {NOBODY, type People} from './people.js';

/** What an organisation last reported for a month, without counting anybody twice: only the groups in the total. */
export interface ReportedMonth extends People {
  readonly seq: number;
  readonly receiptCode: string;
  /** When the report that counts came, ISO 8601, UTC. */
  readonly receivedAt: string;
  /** When the first report of the month came, ISO 8601, UTC. */
  readonly firstAt: string;
  /** Reports accepted for the month; more than one where it was corrected. */
  readonly versions: number;
}

/** An organisation in a month. */
export interface OrganizationMonth {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly communeCode: string | undefined;
  readonly reportsTo: string | undefined;
  /** False where it has left the campaign's list since it reported. */
  readonly isListed: boolean;
  /** False where no access code was ever given to it, so that it cannot report. */
  readonly hasCode: boolean;
  /** People it is expected to count in total; undefined where nobody said. */
  readonly headcount: number | undefined;
  readonly report: ReportedMonth | undefined;
}

/** Every organisation of the campaign's list in its order, then those that reported and are no longer listed. */
export async function organizationMonths(
  db: Kysely<Database>,
  month: CampaignMonth,
): Promise<OrganizationMonth[]> {
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
  {files}: CampaignMonth,
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
    kind: kind as Organization['kind'],
    ...(commune_code !== null && {communeCode: commune_code}),
    ...(reports_to !== null && {reportsTo: reports_to}),
  };
}

async function reportedMonths(
  db: Kysely<Database>,
  month: CampaignMonth,
): Promise<Map<string, ReportedMonth>> {
  const [reports, people] = await Promise.all([
    db
      .with('counted', () => newestReports(db, month))
      .selectFrom('counted')
      .innerJoin('reports', 'reports.seq', 'counted.newest')
      .select(['counted.organization', 'seq', 'receipt_code', 'received_at', 'first_at', 'versions'])
      .execute(),
    peopleByReport(db, month),
  ]);
  return new Map(
    reports.map(({organization, seq, receipt_code, received_at, first_at, versions}) => [
      organization ?? '',
      {
        ...(people.get(seq) ?? NOBODY),
        seq,
        receiptCode: receipt_code,
        receivedAt: received_at,
        firstAt: first_at,
        versions,
      },
    ]),
  );
}

async function peopleByReport(db: Kysely<Database>, month: CampaignMonth): Promise<Map<number, People>> {
  const inTotal = (month.files.campaign.report?.groups ?? []).filter((group) => group.inTotal);
  if (inTotal.length === 0) return new Map();
  const rows = await db
    .with('counted', () => newestReports(db, month))
    .selectFrom('counted')
    .innerJoin('report_groups', 'report_seq', 'newest')
    .select(({fn}) => [
      'report_seq',
      fn.sum<number>('total').as('total'),
      fn.sum<number>('installed').as('installed'),
      fn.sum<number>('measured').as('measured'),
    ])
    .where(
      'group_id',
      'in',
      inTotal.map(({id}) => id),
    )
    .groupBy('report_seq')
    .execute();
  return new Map(rows.map(({report_seq, ...people}) => [report_seq, people]));
}
