import type {CellRange, Sheet, SheetCell, Workbook} from '../../workbook/workbook.js';

/** A sheet written down in a test: texts, numbers, days as they come from a file. */
export function textSheet(
  rows: readonly (readonly (string | number | SheetCell)[])[],
  {merges = [], hiddenRows = [], hiddenColumns = [], ...rest}: SheetFacts = {},
): Sheet {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return {
    name: '',
    isHidden: false,
    ...rest,
    rows: rows.map((row) => Array.from({length: width}, (_, column) => cellOf(row[column] ?? ''))),
    merges,
    hiddenRows: new Set(hiddenRows),
    hiddenColumns: new Set(hiddenColumns),
  };
}

export interface SheetFacts {
  readonly name?: string;
  readonly isHidden?: boolean;
  readonly merges?: readonly CellRange[];
  /** 0-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A CSV file of one sheet. */
export function textWorkbook(rows: Parameters<typeof textSheet>[0]): Workbook {
  return {file: 'bang.csv', format: 'csv', sheets: [textSheet(rows)]};
}

function cellOf(value: string | number | SheetCell): SheetCell {
  if (typeof value === 'number') return {text: String(value), number: value};
  return typeof value === 'string' ? {text: value} : value;
}
