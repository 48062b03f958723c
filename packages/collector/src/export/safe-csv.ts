import {pipeline, type Readable} from 'node:stream';

import {inertText} from '@ispeed-widgets/contract';
import {stringify} from 'csv-stringify';

/**
 * Rows as CSV (RFC 4180), a piece at a time. Starts with a byte order mark, without which spreadsheets garble
 * Vietnamese. No text in it, headings included, runs as a formula.
 */
export function safeCsv(
  rows: AsyncIterable<unknown> | Iterable<unknown>,
  columns: readonly string[],
): Readable {
  const csv = stringify({
    bom: true,
    header: true,
    columns: [...columns],
    record_delimiter: 'windows',
    cast: {string: inertText},
  });
  // An error on either side ends both; whoever reads `csv` hears of it.
  return pipeline(rows, csv, () => {});
}
