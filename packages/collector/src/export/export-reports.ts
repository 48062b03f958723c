import {Readable} from 'node:stream';

import {isMonth} from '@ispeed-widgets/contract';
import type {Handler} from 'hono';

import {checkAdminToken} from '../access/check-admin-token.js';
import type {Campaigns} from '../campaign/campaigns.js';
import type {Store} from '../database.js';
import {Refusal} from '../http/refusal.js';
import {logError, type LogNeeds} from '../http/request-log.js';
import {duePeriod} from './due-period.js';
import {exportCsv} from './export-csv.js';

/** What the export needs. */
export interface ExportNeeds extends LogNeeds {
  readonly store: Store;
  readonly campaigns: () => Campaigns;
  readonly adminToken: string;
}

/** `GET /api/v1/export.csv?campaign=ID&period=YYYY-MM`, for the department; without a period, the month due now. */
export function exportReports(needs: ExportNeeds): Handler {
  const {store, campaigns, adminToken, clock} = needs;
  return ({req, body}) => {
    checkAdminToken(adminToken, req.header('Authorization'));
    const files = campaigns().get(req.query('campaign') ?? '');
    if (files === undefined) throw new Refusal('unknown-campaign');
    const period = req.query('period') ?? duePeriod(files, clock());
    if (!isMonth(period)) throw new Refusal('wrong-period');
    const csv = exportCsv(store.db, {files, period});
    csv.on('error', (error) => error.name !== 'AbortError' && logError(needs, error));
    return body(Readable.toWeb(csv) as ReadableStream, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="bao-cao-${files.campaign.id}-${period}.csv"`,
    });
  };
}
