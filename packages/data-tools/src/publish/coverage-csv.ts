import {inertText} from '@ispeed-widgets/contract';
import {stringify} from 'csv-stringify/browser/esm/sync';

import type {CoverageTable} from './coverage-table.js';

/**
 * Tables of one place as CSV (RFC 4180) for spreadsheets: a byte order mark, without which they garble Vietnamese, the
 * lines that say what it is, and all months under one line of headings. No text in it runs as a formula.
 */
export function coverageCsv(tables: readonly CoverageTable[]): string {
  const [first] = tables;
  if (first === undefined) return '\uFEFF';
  const headings = [...new Set(tables.flatMap((table) => table.headings))].sort(
    (a, b) => ORDER.indexOf(a) - ORDER.indexOf(b),
  );
  const heads = [...new Set(tables.flatMap(({head}) => head))].map((line) => [line]);
  const rows = tables.flatMap((table) =>
    table.rows.map((row) => headings.map((heading) => row[table.headings.indexOf(heading)])),
  );
  return stringify([...heads, [], headings, ...rows], {
    bom: true,
    record_delimiter: 'windows',
    cast: {string: textOf, number: figureText},
  });
}

/**
 * A fraction is text for every spreadsheet, by the no-break space behind it: set to English they read 90,7 as 907, set
 * to Vietnamese 12.5 as the twelfth of May. Our import reads it.
 */
function figureText(value: number): string {
  return Number.isInteger(value) ? String(value) : `${String(value).replace('.', ',')}\u00A0`;
}

/** A code keeps its zeros the same way. */
function textOf(text: string): string {
  return /^0\d+$/.test(text) ? `${text}\u00A0` : inertText(text);
}

/** Where one table has a column that another lacks (districts, operators), it keeps its place. */
const ORDER = [
  'STT',
  'Mã xã',
  'Xã, phường',
  'Quận/Huyện',
  'Tháng',
  'Mạng',
  'Nhà mạng',
  'Số mẫu',
  'Tải xuống (Mbps)',
  'Tải lên (Mbps)',
  'Ping (ms)',
  'Jitter (ms)',
];
