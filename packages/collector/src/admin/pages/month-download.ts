import {Readable} from 'node:stream';

import {isMonth} from '@ispeed-widgets/contract';
import type {Handler} from 'hono';

import {duePeriod} from '../../export/due-period.js';
import {exportCsv} from '../../export/export-csv.js';
import {logError} from '../../http/request-log.js';
import type {AdminEnv, AdminNeeds} from '../admin-needs.js';
import {notFound} from '../page-refusal.js';

/** `GET /admin/export.csv?campaign=ID&period=YYYY-MM`, for who has signed in. */
export function downloadCsv(needs: AdminNeeds): Handler<AdminEnv> {
  const {store, campaigns, clock} = needs;
  return ({req, body}) => {
    const files = campaigns().get(req.query('campaign') ?? '');
    if (files === undefined) throw notFound('Máy chủ này không có chiến dịch đó.');
    const period = req.query('period') ?? duePeriod(files, clock());
    if (!isMonth(period)) throw notFound('Không có tháng đó.');
    const csv = exportCsv(store.db, {files, period});
    csv.on('error', (error) => error.name !== 'AbortError' && logError(needs, error));
    return body(Readable.toWeb(csv) as ReadableStream, 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="bao-cao-${files.campaign.id}-${period}.csv"`,
    });
  };
}
