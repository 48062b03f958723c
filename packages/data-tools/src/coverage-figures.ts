import type {Cell} from './cell.js';
import {countCell, decimalCell} from './figures/number-cell.js';
import {cellIssue} from './reading/cell-issue.js';
import {type Figure, isFigure} from './reading/meaning.js';
import type {ReadColumn} from './reading/read-column.js';
import type {Reading} from './reading/read-sheet.js';
import type {TableIssue} from './table.js';
import {BLANK_CELL, type SheetCell} from './workbook/workbook.js';

/** The largest figures that the contract takes. */
const MAX_MBPS = 100_000;
const MAX_MS = 60_000;

const READERS: Readonly<Record<Figure, (text: string) => Cell<number | undefined>>> = {
  samples: countCell(),
  download: decimalCell(MAX_MBPS),
  upload: decimalCell(MAX_MBPS),
  ping: decimalCell(MAX_MS),
  jitter: decimalCell(MAX_MS),
};

/** The figures of a sheet: by column, then by row as the spreadsheet numbers it. Blank cells are not in it. */
export type SheetFigures = ReadonlyMap<number, ColumnFigures>;

export interface ColumnFigures {
  readonly column: ReadColumn;
  readonly values: ReadonlyMap<number, number>;
  /** Rows whose cell was refused. */
  readonly refused: ReadonlySet<number>;
}

/** Reads every column of figures as a whole: rows of communes, and those that sum them up. */
export function coverageFigures(reading: Reading): {figures: SheetFigures; issues: TableIssue[]} {
  const issues: TableIssue[] = [];
  const rows = reading.rows.filter(({kind}) => kind === 'data' || kind === 'total' || kind === 'group');
  const figures = new Map<number, ColumnFigures>();
  for (const column of reading.columns) {
    if (!isFigure(column.meaning)) continue;
    const cells = rows.map(({number}) => reading.sheet.rows[number - 1]?.[column.column] ?? BLANK_CELL);
    const values = new Map<number, number>();
    const refused = new Set<number>();
    for (const [index, cell] of readCells(cells, column.meaning).entries()) {
      const {number, kind} = rows[index]!;
      if (cell.ok && cell.value !== undefined) values.set(number, cell.value);
      // A word under a figure is nothing unusual in the row of a group or a total.
      if (cell.ok || (kind !== 'data' && !/\d/.test(cells[index]!.text))) continue;
      refused.add(number);
      issues.push(cellIssue(reading, {row: number, column}, cell.message));
    }
    figures.set(column.column, {column, values, refused});
  }
  return {figures, issues: [...issues, ...mergedFigures(reading)]};
}

function readCells(cells: readonly SheetCell[], figure: Figure): Cell<number | undefined>[] {
  return cells.map(({text, number, fault}) => {
    if (fault) return {ok: false, message: NO_VALUE};
    return READERS[figure](number === undefined ? text.trim() : String(number));
  });
}

/** One figure for several rows: whose it is, is not said. */
function mergedFigures(reading: Reading): TableIssue[] {
  const {sheet, columns, rows} = reading;
  const numbers = new Set(rows.filter(({kind}) => kind === 'data').map(({number}) => number));
  return sheet.merges.flatMap(({top, left, bottom}) => {
    const column = columns.find((one) => one.column === left && isFigure(one.meaning));
    if (!column || bottom === top || !numbers.has(top + 1)) return [];
    const vi = `Ô này gộp ${bottom - top + 1} dòng, không rõ số liệu của xã nào. Bỏ gộp ô và điền từng dòng.`;
    const en = `The cell is merged over ${bottom - top + 1} rows; whose figure it is, is not clear. Unmerge it and fill in each row.`;
    return [cellIssue(reading, {row: top + 1, column}, {vi, en})];
  });
}

const NO_VALUE = {
  vi: 'Ô có công thức bị lỗi hoặc chưa được tính. Mở tệp bằng Excel, sửa ô này rồi lưu lại.',
  en: 'The formula in this cell has an error or no value. Open the file in Excel, mend the cell and save.',
};
