import {createWriteStream} from 'node:fs';
import {pipeline} from 'node:stream/promises';

import {loadCampaign} from '../campaign/load-campaign.js';
import {CollectorError} from '../collector-error.js';
import {duePeriod} from '../export/due-period.js';
import {exportCsv} from '../export/export-csv.js';
import {say} from './say.js';
import {withStore} from './with-store.js';

/** `export`: writes a month as CSV to a file or to stdout. */
export async function exportMonth(options: {
  campaign: string;
  period?: string;
  db: string;
  out?: string;
}): Promise<void> {
  const files = await loadCampaign(options.campaign);
  const period = options.period ?? duePeriod(files, Date.now());
  await withStore(options.db, async ({db}) => {
    const csv = exportCsv(db, {files, period});
    const written =
      options.out === undefined
        ? pipeline(csv, process.stdout, {end: false})
        : pipeline(csv, createWriteStream(options.out));
    await written.catch((cause: unknown) => {
      throw new CollectorError(`Không ghi được ra ${options.out ?? 'stdout'}: ${String(cause)}`, {cause});
    });
  });
  say(`Đã xuất kỳ ${period}${options.out === undefined ? '' : ` ra ${options.out}`}.`);
}
