import {checkReportFits, type CampaignFiles, type Report, vietNamDay} from '@ispeed-widgets/contract';
import type {Handler} from 'hono';

import type {OrganizationGuard} from '../access/organization-guard.js';
import type {Campaigns} from '../campaign/campaigns.js';
import type {Store} from '../database.js';
import type {Metrics} from '../http/metrics.js';
import {Refusal} from '../http/refusal.js';
import type {StoreWatch} from '../http/store-watch.js';
import {findReceipt} from './find-receipt.js';
import {keepReport} from './keep-report.js';
import {readBody} from './read-body.js';
import {readReport} from './read-report.js';
import {reportRow} from './report-row.js';

/** What accepting reports needs. */
export interface AcceptNeeds {
  readonly store: Store;
  readonly campaigns: () => Campaigns;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly organizations: OrganizationGuard;
  readonly metrics: Metrics;
  readonly watch: StoreWatch;
  /** Milliseconds that a report may take to arrive. */
  readonly bodyMs: number;
}

/**
 * `POST /api/v1/reports`: 201 with a receipt, or 200 with the same receipt for the same report again.
 *
 * What is known before is looked up before the report is held against the campaign: who lost our first answer gets
 * the receipt even after the campaign is over.
 */
export function acceptReport(needs: AcceptNeeds): Handler {
  const {store, campaigns, clock, organizations, metrics, watch, bodyMs} = needs;
  return async (context) => {
    const {req, json} = context;
    const report = readReport(await readBody(context, bodyMs));
    const files = campaigns().get(report.campaign);
    if (files === undefined)
      throw new Refusal('invalid-report', [{pointer: '/campaign', code: 'not-listed'}]);
    if (report.audience === 'organization') await organizations.check(report, req.header('Authorization'));
    const row = reportRow(report);
    const known = await findReceipt(store.db, row);
    if (known) return json(known, 200);
    const now = clock();
    checkFits(report, files, {today: vietNamDay(now)});
    const receivedAt = new Date(now).toISOString();
    const {receipt, isNew} = await keepReport(store.db, report, {row, receivedAt});
    if (isNew) {
      watch.wrote();
      metrics.accepted(report.audience);
    }
    return json(receipt, isNew ? 201 : 200);
  };
}

function checkFits(report: Report, files: CampaignFiles, {today}: {today: string}): void {
  const issues = checkReportFits(report, files, today);
  if (issues.length > 0) throw new Refusal('invalid-report', issues);
}
