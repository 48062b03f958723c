import type {CellObject, Range, WorkBook, WorkSheet} from '@e965/xlsx';

import {type Cell, taken} from '../cell.js';
import {cellFromBook} from './cell-from-book.js';
import {MOST_CELLS, MOST_COLUMNS, MOST_ROWS} from './limits.js';
import {DAMAGED, tooManyCells, tooManyColumns, tooManyRows} from './refusals.js';
import {BLANK_CELL, type CellRange, type Sheet, type SheetCell} from './workbook.js';

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

/** Takes the sheets out of a workbook as the library reads it (`dense`, `cellStyles`). */
export function sheetsFromBook(book: WorkBook): Cell<Sheet[]> {
  const is1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets: Sheet[] = [];
  let cells = 0;
  for (const [index, name] of book.SheetNames.entries()) {
    const sheet = book.Sheets[name] ?? {};
    if (!isOfCells(sheet)) continue;
    const extent = extentOf(sheet);
    const quoted = ` “${name.normalize('NFC')}”`;
    if (extent.rows > MOST_ROWS) return {ok: false, message: tooManyRows(quoted, extent.rows)};
    if (extent.columns > MOST_COLUMNS) return {ok: false, message: tooManyColumns(quoted, extent.columns)};
    cells += extent.rows * extent.columns;
    if (cells > MOST_CELLS) return {ok: false, message: tooManyCells()};
    const isHidden = (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0;
    const read = sheetOf(sheet, extent, {name, isHidden, is1904});
    if (read === undefined) return {ok: false, message: DAMAGED};
    sheets.push(read);
  }
  return taken(sheets);
}

/** A sheet that is one chart keeps copies of its figures, and dialogs and macros are no tables. */
function isOfCells(sheet: WorkSheet): boolean {
  return (sheet['!type'] ?? 'sheet') === 'sheet';
}

function sheetOf(
  sheet: WorkSheet,
  extent: Extent,
  {name, isHidden, is1904}: {name: string; isHidden: boolean; is1904: boolean},
): Sheet | undefined {
  const merges = (sheet['!merges'] ?? []).flatMap((range) => mergeWithin(range, extent));
  const covered = coveredCells(merges, extent);
  if (covered === undefined) return undefined;
  const rows = Array.from({length: extent.rows}, (_, r) =>
    Array.from({length: extent.columns}, (__, c): SheetCell => {
      const cell = sheet['!data']?.[r]?.[c];
      return cell === undefined || covered[r * extent.columns + c] === 1
        ? BLANK_CELL
        : cellFromBook(cell, is1904);
    }),
  );
  return {
    name,
    isHidden,
    rows,
    merges,
    hiddenRows: hiddenOf(sheet['!rows'], extent.rows),
    hiddenColumns: hiddenOf(sheet['!cols'], extent.columns),
  };
}

/** Up to the last cell in which something stands: cells that are only formatted reach down to row 1,048,576. */
function extentOf(sheet: WorkSheet): Extent {
  let rows = 0;
  let columns = 0;
  for (const [r, row] of Object.entries(sheet['!data'] ?? [])) {
    for (const [c, cell] of Object.entries(row ?? [])) {
      if (!holdsSomething(cell)) continue;
      rows = Math.max(rows, Number(r) + 1);
      columns = Math.max(columns, Number(c) + 1);
    }
  }
  return {rows, columns};
}

function holdsSomething(cell: CellObject | undefined): boolean {
  if (cell === undefined || cell.t === 'z') return false;
  return cell.f !== undefined || (cell.v !== undefined && String(cell.v).trim() !== '');
}

/** What of a merged range lies where something stands; none where that is one cell. */
function mergeWithin({s, e}: Range, {rows, columns}: Extent): CellRange[] {
  const [bottom, right] = [Math.min(e.r, rows - 1), Math.min(e.c, columns - 1)];
  const isOneCell = bottom <= s.r && right <= s.c;
  return isOneCell || bottom < s.r || right < s.c ? [] : [{top: s.r, left: s.c, bottom, right}];
}

/**
 * Marks the cells of merged ranges but their first ones: programs may leave values there, where nobody sees them.
 * Ranges that overlap are no work of a spreadsheet; `undefined` where they would take longer than the sheet has cells.
 */
function coveredCells(merges: readonly CellRange[], {rows, columns}: Extent): Uint8Array | undefined {
  const covered = new Uint8Array(rows * columns);
  let left = rows * columns;
  for (const range of merges) {
    left -= (range.bottom - range.top + 1) * (range.right - range.left + 1);
    if (left < 0) return undefined;
    for (let r = range.top; r <= range.bottom; r++) {
      covered.fill(1, r * columns + range.left, r * columns + range.right + 1);
    }
    covered[range.top * columns + range.left] = 0;
  }
  return covered;
}

function hiddenOf(
  infos: readonly ({hidden?: boolean} | null | undefined)[] = [],
  length: number,
): Set<number> {
  return new Set(
    Object.keys(infos)
      .map(Number)
      .filter((index) => index < length && infos[index]?.hidden),
  );
}
