import {columnFigures} from './figures/column-figures.js';
import {FIGURE_KINDS} from './figures/figure-kind.js';
import {cellIssue} from './reading/cell-issue.js';
import {isFigure} from './reading/meaning.js';
import {isAverageLabel} from './reading/row-words.js';
import type {ReadColumn} from './reading/read-column.js';
import type {Reading} from './reading/read-sheet.js';
import type {TableIssue} from './table.js';
import {BLANK_CELL} from './workbook/workbook.js';

/** The figures of a sheet: by column, then by row as the spreadsheet numbers it. Blank cells are not in it. */
export type SheetFigures = ReadonlyMap<number, ColumnFigures>;

export interface ColumnFigures {
  readonly column: ReadColumn;
  readonly values: ReadonlyMap<number, number>;
  /** Rows whose cell was refused. */
  readonly refused: ReadonlySet<number>;
}

/** Columns of figures, and everything about them that is refused or stated. */
export interface ReadFigures {
  readonly figures: SheetFigures;
  readonly issues: readonly TableIssue[];
  /** What the marks in a column were taken for. */
  readonly notes: readonly TableIssue[];
}

/** Reads every column of figures as a whole: rows of communes, and of samples also those that sum them up. */
export function coverageFigures(reading: Reading): ReadFigures {
  const issues: TableIssue[] = [];
  const notes: TableIssue[] = [];
  const data = reading.rows.filter(({kind}) => kind === 'data');
  const summed = reading.rows.filter(
    ({kind, label}) => kind === 'data' || ((kind === 'total' || kind === 'group') && !isAverageLabel(label)),
  );
  const figures = new Map<number, ColumnFigures>();
  for (const column of reading.columns) {
    if (!isFigure(column.meaning)) continue;
    const rows = column.meaning === 'samples' ? summed : data;
    const cells = rows.map(({number}) => reading.sheet.rows[number - 1]?.[column.column] ?? BLANK_CELL);
    const {cells: read, convention} = columnFigures(cells, FIGURE_KINDS[column.meaning]);
    if (convention) notes.push(cellIssue(reading, {column}, convention));
    const values = new Map<number, number>();
    const refused = new Set<number>();
    for (const [index, cell] of read.entries()) {
      const {number, kind} = rows[index]!;
      if (cell.ok && cell.value !== undefined) values.set(number, cell.value);
      // A word under a figure is nothing unusual in the row of a group or a total.
      if (cell.ok || (kind !== 'data' && !/\d/.test(cells[index]!.text))) continue;
      refused.add(number);
      issues.push(cellIssue(reading, {row: number, column}, cell.message));
    }
    figures.set(column.column, {column, values, refused});
  }
  return {figures, issues: [...issues, ...mergedFigures(reading)], notes};
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
