import {Readable} from 'node:stream';

import {isMonth} from '@ispeed-widgets/contract';
import type {Handler} from 'hono';

import type {Campaigns} from '../campaign/campaigns.js';
import type {Store} from '../database.js';
import {Refusal} from '../http/refusal.js';
import {logError, type LogNeeds} from '../http/request-log.js';
import {duePeriod} from './due-period.js';
import {type ExportFormat, monthExport} from './month-export.js';

/** What the export needs. */
export interface ExportNeeds extends LogNeeds {
  readonly store: Store;
  readonly campaigns: () => Campaigns;
}

/**
 * `GET /api/v1/export.xlsx?campaign=ID&period=YYYY-MM`, and `.csv`; without a period, the month due now. Whether it is
 * the department that asks is for a handler before it to see.
 */
export function exportReports(needs: ExportNeeds, format: ExportFormat): Handler {
  const {store, campaigns, clock} = needs;
  return async ({req, body}) => {
    const files = campaigns().get(req.query('campaign') ?? '');
    if (files === undefined) throw new Refusal('unknown-campaign');
    const period = req.query('period') ?? duePeriod(files, clock());
    if (!isMonth(period)) throw new Refusal('wrong-period');
    const file = await monthExport(format, {db: store.db, files, period});
    file.body.on('error', (error) => error.name !== 'AbortError' && logError(needs, error));
    return body(Readable.toWeb(file.body) as ReadableStream, 200, {...file.headers});
  };
}
