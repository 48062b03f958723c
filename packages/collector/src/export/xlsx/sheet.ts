import type {StyleName} from './style-sheet.js';

/**
 * A cell: text or a number, never a formula, for there is no way to say one. A text that looks like a formula, a day or
 * a number stays the text it is.
 */
export interface XlsxCell {
  readonly value?: string | number | undefined;
  readonly style: StyleName;
  /** Columns it takes; more than one are merged. */
  readonly span?: number;
}

/** A row of cells from the left; `undefined` leaves one column empty. */
export interface XlsxRow {
  readonly cells: readonly (XlsxCell | undefined)[];
}

/** A sheet, printed on A4 across, as wide as the page. */
export interface XlsxSheet {
  /** At most 31 characters, without []:*?/\ and '. */
  readonly name: string;
  /** Of each column, in characters. */
  readonly widths: readonly number[];
  /** Title and headings; the last row is the headings, which stay in view and stand on every printed page. */
  readonly head: readonly XlsxRow[];
  /** The rows below, a few at a time. */
  readonly body: () => AsyncIterable<XlsxRow>;
}
