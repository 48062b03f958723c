import type {CellRange, Sheet, SheetCell} from '../workbook/workbook.js';

/** Rows that headings stand in, 0-based, both included. */
export interface HeadingRows {
  readonly first: number;
  readonly last: number;
}

/** What stands over a column, from the top down, each text once. */
export interface HeadingStack {
  /** 0-based. */
  readonly column: number;
  readonly texts: readonly string[];
}

/**
 * The headings of every column. A merged heading counts for each column and row that it spans; where a file keeps no
 * merges (CSV), a text also counts for the blank cells to its right, if it and they have something below.
 */
export function headingStacks(sheet: Sheet, {first, last}: HeadingRows): HeadingStack[] {
  const width = sheet.rows[first]?.length ?? 0;
  const merges = sheet.merges.filter(({top, bottom}) => top <= last && bottom >= first);
  const shown = Array.from({length: last - first + 1}, (_, at) =>
    Array.from({length: width}, (__, column) => mergedText(sheet, {row: first + at, column, merges})),
  );
  for (const [at, row] of shown.entries()) {
    if (at < shown.length - 1) spreadRight(row, {below: shown.slice(at + 1), row: first + at, merges});
  }
  return Array.from({length: width}, (_, column) => ({
    column,
    texts: shown
      .map((row) => row[column]!)
      .filter((text, at, texts) => text !== '' && text !== texts[at - 1]),
  }));
}

/** Text of a cell of the headings; a month that the file keeps as a day is written out as a month. */
export function headingCellText({text, day}: SheetCell): string {
  if (day === undefined) return text.trim();
  return `tháng ${Number(day.slice(5, 7))}/${day.slice(0, 4)}`;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly merges: readonly CellRange[];
}

function mergedText({rows}: Sheet, {row, column, merges}: Place): string {
  const merge = merges.find((range) => isInside(range, row, column));
  const cell = merge ? rows[merge.top]?.[merge.left] : rows[row]?.[column];
  return cell ? headingCellText(cell) : '';
}

function isInside({top, left, bottom, right}: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function spreadRight(
  row: string[],
  {
    below,
    row: at,
    merges,
  }: {below: readonly (readonly string[])[]; row: number; merges: readonly CellRange[]},
): void {
  const hasBelow = (column: number) => below.some((texts) => texts[column] !== '');
  const isMerged = (column: number) => merges.some((range) => isInside(range, at, column));
  let group = '';
  for (const [column, text] of row.entries()) {
    if (text !== '') group = hasBelow(column) && !isMerged(column) ? text : '';
    else if (isMerged(column) || !hasBelow(column)) group = '';
    else row[column] = group;
  }
}
