import type {Counts} from '../month-figures.js';
import {perMille} from '../per-mille.js';
import type {XlsxCell} from '../xlsx/sheet.js';

/** Where a row stands: among the others, or below them as their sum. */
export type RowKind = 'entry' | 'sum';

/** A text in the table. */
export function textCell(value: string | undefined, row: RowKind = 'entry'): XlsxCell {
  return {value, style: row === 'sum' ? 'totalText' : 'text'};
}

/** A number of people or things in the table. */
export function countCell(value: number | undefined, row: RowKind = 'entry'): XlsxCell {
  return {value, style: row === 'sum' ? 'totalCount' : 'count'};
}

/** Total, installed and its ratio, measured and its ratio; both ratios are of the whole group. */
export function countsCells(counts: Counts | undefined, row: RowKind = 'entry'): XlsxCell[] {
  const {total, installed, measured} = counts ?? {};
  return [
    countCell(total, row),
    countCell(installed, row),
    ratioCell(installed, total, row),
    countCell(measured, row),
    ratioCell(measured, total, row),
  ];
}

/** Headings of `countsCells`, for sheets that say differently what the total is. */
export function countsHeadings(total: string): string[] {
  return [total, 'Đã cài đặt', 'Tỷ lệ cài đặt', 'Đã đo', 'Tỷ lệ đo'];
}

function ratioCell(part: number | undefined, whole: number | undefined, row: RowKind): XlsxCell {
  const share = part === undefined || whole === undefined ? undefined : perMille(part, whole);
  return {
    value: share === undefined ? undefined : share / 1000,
    style: row === 'sum' ? 'totalRatio' : 'ratio',
  };
}
