import type {TableResult} from '../table.js';
import type {ReadOptions} from './read-workbook.js';
import {NO_CELLS} from './refusals.js';
import {settleText} from './settle-text.js';
import {splitCells} from './split-cells.js';
import type {Workbook} from './workbook.js';

/**
 * Reads cells copied from a spreadsheet: tabs between them, line breaks within one in quotation marks. Text copied
 * from elsewhere is one column.
 */
export function pastedWorkbook(text: string, {file, convert}: ReadOptions): TableResult<Workbook> {
  const sheet = splitCells(text, {delimiter: '\t', hasLooseQuotes: true});
  if (!sheet.ok) return {ok: false, issues: [{sheet: file, row: sheet.row, message: sheet.message}]};
  if (sheet.value.rows.length === 0) return {ok: false, issues: [{sheet: file, message: NO_CELLS}]};
  return settleText({file, format: 'pasted', sheets: [sheet.value]}, {convert});
}
