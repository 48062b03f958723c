/** A file of sheets as it stands: nothing is guessed here, nothing is left out, hidden rows and columns included. */
export interface Workbook {
  /** How messages call the file: its name without folders. */
  readonly file: string;
  readonly format: 'xlsx' | 'xls' | 'ods' | 'csv' | 'pasted';
  /** In the order of the file. A CSV file or pasted cells are one sheet without a name. */
  readonly sheets: readonly Sheet[];
}

/** One sheet: cells by position, and what the file says of its rows and columns. */
export interface Sheet {
  /** As on its tab, NFC; empty where the file has no names for sheets. */
  readonly name: string;
  readonly isHidden: boolean;
  /** Row `n` of the spreadsheet is `rows[n - 1]`; every row is as long as the widest one. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Of a text file: how many cells each row had of its own, before it was made as long as the widest one. */
  readonly widths?: readonly number[];
  /** Merged ranges; the value of one stands in its top left cell, the others of it are blank. */
  readonly merges: readonly CellRange[];
  /** 0-based, those that a filter hides included. */
  readonly hiddenRows: ReadonlySet<number>;
  /** 0-based. */
  readonly hiddenColumns: ReadonlySet<number>;
}

/** A range of cells, 0-based, its ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell: what a person sees in it, and what the file holds there. */
export interface SheetCell {
  /**
   * What shows, NFC, not trimmed: "00123" for 123 in the format 00000, "45%", "40.3 Mbps". Of a plain number its digits
   * with a point, no marks for thousands: "1234.5". A formula shows what it last came to.
   */
  readonly text: string;
  /** The number, where the file holds a number and not a text that looks like one. Absent for days. */
  readonly number?: number;
  /** The day, `YYYY-MM-DD`, where the file holds a number in the format of a date. */
  readonly day?: string;
  /** A formula that has an error, or that no program has computed yet: the cell has no value. */
  readonly fault?: 'error' | 'not-computed';
}

/** A cell in which nothing stands. */
export const BLANK_CELL: SheetCell = {text: ''};
