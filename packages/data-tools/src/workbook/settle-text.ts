import type {TableResult} from '../table.js';
import type {Sheet, SheetCell, Workbook} from './workbook.js';

/** Composes every text (NFC), so that headings and names match. */
export function settleText(workbook: Workbook): TableResult<Workbook> {
  const value = {...workbook, sheets: workbook.sheets.map(composed)};
  return {ok: true, value, warnings: []};
}

function composed(sheet: Sheet): Sheet {
  const rows = sheet.rows.map((row) => row.map(composedCell));
  return {...sheet, name: sheet.name.normalize('NFC'), rows};
}

function composedCell(cell: SheetCell): SheetCell {
  const text = cell.text.normalize('NFC');
  return text === cell.text ? cell : {...cell, text};
}
