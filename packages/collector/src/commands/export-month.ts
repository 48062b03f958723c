import type {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';

import {loadCampaign} from '../campaign/load-campaign.js';
import {CollectorError} from '../collector-error.js';
import {duePeriod} from '../export/due-period.js';
import {EXPORT_FORMATS, type ExportFormat, monthExport} from '../export/month-export.js';
import {say} from './say.js';
import {withStore} from './with-store.js';
import {writeWhole} from './write-whole.js';

/** `export`: writes a month to a file or to stdout. */
export async function exportMonth(options: {
  campaign: string;
  period?: string;
  db: string;
  out?: string;
  format?: ExportFormat;
}): Promise<void> {
  const {out} = options;
  const format = options.format ?? formatOf(out);
  if (out === undefined && format === 'xlsx' && process.stdout.isTTY)
    throw new CollectorError('Tệp XLSX không hiện được trên màn hình: thêm --out TỆP.xlsx.');
  const files = await loadCampaign(options.campaign);
  const period = options.period ?? duePeriod(files, Date.now());
  await withStore(options.db, async ({db}) => {
    const {body} = await monthExport(format, {db, files, period});
    await write(body, out).catch((cause: unknown) => {
      throw new CollectorError(`Không ghi được ra ${out ?? 'stdout'}: ${String(cause)}`, {cause});
    });
  });
  say(`Đã xuất kỳ ${period}${out === undefined ? '' : ` ra ${out}`}.`);
}

/** By the name of the file, else CSV, which a terminal and other programs read. */
function formatOf(out = ''): ExportFormat {
  return EXPORT_FORMATS.find((format) => out.toLowerCase().endsWith(`.${format}`)) ?? 'csv';
}

function write(body: Readable, out: string | undefined): Promise<void> {
  return out === undefined ? pipeline(body, process.stdout, {end: false}) : writeWhole(out, body);
}
