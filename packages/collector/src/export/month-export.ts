import type {Readable} from 'node:stream';

import type {Kysely} from 'kysely';

import type {Database} from '../database.js';
import {exportCsv} from './export-csv.js';
import {exportXlsx} from './export-xlsx.js';
import type {MonthOf} from './month-of.js';

/** What a month can be exported as. */
export const EXPORT_FORMATS = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A month to download. */
export interface MonthExport {
  /** Ends with an error, never early, where something goes wrong half-way: whoever sends it must break off. */
  readonly body: Readable;
  readonly headers: Readonly<Record<string, string>>;
}

const TYPES: Record<ExportFormat, string> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
};

/** One month of a campaign as a file, made while it is read: `xlsx` the annex, `csv` one flat table. */
export async function monthExport(
  format: ExportFormat,
  {db, ...month}: MonthOf & {readonly db: Kysely<Database>},
): Promise<MonthExport> {
  const name = `bao-cao-${month.files.campaign.id}-${month.period}.${format}`;
  return {
    body: format === 'xlsx' ? await exportXlsx(db, month) : exportCsv(db, month),
    headers: {
      'Content-Type': TYPES[format],
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  };
}
