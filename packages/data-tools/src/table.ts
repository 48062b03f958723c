import type {Message} from '@ispeed-widgets/contract';

/** A sheet as it stands: rows of cells, all of them text. Row 1, the first, holds the headings. */
export type Table = readonly (readonly string[])[];

/** Something in a sheet that is refused, or that a person should look at. */
export interface TableIssue {
  /** The sheet, or the file where a file is one sheet. */
  readonly sheet: string;
  /** Row as the spreadsheet numbers it, from 1; absent where the whole sheet is meant. */
  readonly row?: number | undefined;
  /** The column as a spreadsheet calls it: "C". */
  readonly letter?: string | undefined;
  /** Heading of the column, as the sheet writes it. */
  readonly column?: string | undefined;
  readonly message: Message;
}

/** What an importer hands back: the whole result, or everything that is refused; never a part. */
export type TableResult<T> =
  | {readonly ok: true; readonly value: T; readonly warnings: readonly TableIssue[]}
  | {readonly ok: false; readonly issues: readonly TableIssue[]};
