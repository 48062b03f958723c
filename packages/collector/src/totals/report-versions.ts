import type {OrganizationReport} from '@ispeed-widgets/contract';
import type {Kysely} from 'kysely';

import type {Database} from '../database.js';
import type {MonthOf} from '../export/month-of.js';

/** A report that an organisation sent for a month. */
export interface ReportVersion {
  readonly seq: number;
  readonly receiptCode: string;
  /** ISO 8601, UTC. */
  readonly receivedAt: string;
  readonly report: OrganizationReport;
}

/** All that an organisation reported for a month, the newest, which counts, first. */
export async function reportVersions(
  db: Kysely<Database>,
  {files, period}: MonthOf,
  {organization}: {organization: string},
): Promise<ReportVersion[]> {
  const rows = await db
    .selectFrom('reports')
    .select(['seq', 'receipt_code', 'received_at', 'body'])
    .where('campaign', '=', files.campaign.id)
    .where('period', '=', period)
    .where('organization', '=', organization)
    .orderBy('seq', 'desc')
    .execute();
  return rows.map(({seq, receipt_code, received_at, body}) => ({
    seq,
    receiptCode: receipt_code,
    receivedAt: received_at,
    report: JSON.parse(body) as OrganizationReport,
  }));
}

/** The months that an organisation reported, the newest first, with how many reports each has. */
export function reportedPeriods(
  db: Kysely<Database>,
  {campaign, organization}: {campaign: string; organization: string},
): Promise<{period: string; versions: number}[]> {
  return db
    .selectFrom('reports')
    .select(({fn}) => ['period', fn.countAll<number>().as('versions')])
    .where('campaign', '=', campaign)
    .where('organization', '=', organization)
    .groupBy('period')
    .orderBy('period', 'desc')
    .execute();
}
