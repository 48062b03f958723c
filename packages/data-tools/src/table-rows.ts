import type {ColumnSpecs} from './column-spec.js';
import {findColumns} from './find-columns.js';
import type {Table, TableIssue} from './table.js';
import {TableRow} from './table-row.js';

/**
 * The rows under the headings, blank ones left out. A row with more or fewer cells than the headings is refused:
 * its figures may stand in the wrong columns, as they do when a decimal comma is taken for a separator.
 *
 * @param headings of the options: where the headings stand, 0-based
 */
export function tableRows<K extends string>(
  table: Table,
  specs: ColumnSpecs<K>,
  {sheet, headings: at = 0}: {sheet: string; headings?: number},
): {rows: TableRow<K>[]; issues: TableIssue[]} {
  const [headings = [], ...body] = table.slice(at);
  const {columns, issues} = findColumns(headings, specs, {sheet, row: at + 1});
  if (issues.length > 0) return {rows: [], issues};
  const rows: TableRow<K>[] = [];
  for (const [index, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const number = at + index + 2;
    if (cells.length === headings.length) rows.push(new TableRow(number, cells, {columns, sheet}));
    else issues.push(wrongWidth(number, cells.length, {sheet, expected: headings.length}));
    issues.push(...cellsWithoutHeading(number, cells, {headings, sheet}));
  }
  if (rows.length === 0 && issues.length === 0) issues.push(noRows(sheet));
  return {rows, issues};
}

function wrongWidth(
  row: number,
  width: number,
  {sheet, expected}: {sheet: string; expected: number},
): TableIssue {
  return {
    sheet,
    row,
    message: {
      vi: `Dòng có ${width} ô, còn dòng tiêu đề có ${expected}. Số có dấu phẩy thập phân phải nằm trong ngoặc kép ("40,5") nếu các ô cách nhau bằng dấu phẩy.`,
      en: `The row has ${width} cells, the headings ${expected}. Where commas separate the cells, a number with a decimal comma must be quoted ("40,5").`,
    },
  };
}

function cellsWithoutHeading(
  row: number,
  cells: readonly string[],
  {headings, sheet}: {headings: readonly string[]; sheet: string},
): TableIssue[] {
  const stray = cells.find((cell, index) => headings[index]?.trim() === '' && cell.trim() !== '');
  if (stray === undefined) return [];
  const vi = `Ô “${stray.trim()}” nằm dưới cột không có tiêu đề.`;
  return [{sheet, row, message: {vi, en: `The cell "${stray.trim()}" stands under no heading.`}}];
}

function noRows(sheet: string): TableIssue {
  const vi = 'Bảng không có dòng số liệu nào dưới dòng tiêu đề.';
  return {sheet, message: {vi, en: 'The table has no rows under its headings.'}};
}
