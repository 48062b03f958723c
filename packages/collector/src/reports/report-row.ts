import {createHash} from 'node:crypto';

import type {Report} from '@ispeed-widgets/contract';
import type {Insertable} from 'kysely';

import type {ReportTable} from '../database.js';
import {canonicalJson} from './canonical-json.js';

/** What the database keeps of a report, before the receipt is written. */
export type ReportRow = Omit<Insertable<ReportTable>, 'seq' | 'receipt_code' | 'received_at'>;

/** A report as a row: the fields that queries need, and the whole of it as text. */
export function reportRow(report: Report): ReportRow {
  const {id, campaign, period, audience} = report;
  const body = canonicalJson(report);
  return {
    id,
    campaign,
    period,
    audience,
    organization: audience === 'organization' ? report.organization : null,
    commune_code: audience === 'citizen' ? report.communeCode : null,
    body_hash: createHash('sha256').update(body).digest('hex'),
    body,
  };
}
