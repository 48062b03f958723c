import type {CoverageWorkbookOptions, ReadOptions} from '@ispeed-widgets/data-tools';

/** Who writes the file, and in which format. Never this project's own exporter. */
export type Writer =
  | 'libreoffice.xlsx'
  | 'libreoffice.xls'
  | 'libreoffice.ods'
  | 'libreoffice.csv'
  | 'gnumeric.xlsx'
  | 'gnumeric.xls'
  | 'gnumeric.biff7.xls'
  | 'gnumeric.ods'
  | 'bytes.csv'
  | 'bytes.xls';

/** A cell as an office typed it: a text, or what a spreadsheet holds beyond its text. */
export type SourceCell =
  | string
  | number
  | null
  /** A number that shows all of five digits. */
  | {readonly code: number}
  /** A number that shows with separators of the program's language. */
  | {readonly grouped: number}
  | {readonly percent: number}
  /** `YYYY-MM-DD` in the format of a date. */
  | {readonly day: string}
  /** An OpenFormula, without the leading "of:", and what it last came to. */
  | {readonly formula: string; readonly value: number | string};

export interface SourceSheet {
  readonly name: string;
  readonly rows: readonly (readonly SourceCell[])[];
  /** "A1:H1" */
  readonly merges?: readonly string[];
  /** From 1. */
  readonly hiddenRows?: readonly number[];
  /** "B" */
  readonly hiddenColumns?: readonly string[];
}

/** A problem that must be said: in this row (from 1; 0 for the whole sheet), with this word. */
export type ExpectedProblem = readonly [row: number, word: string];

/** A messy file, and what must come of it: every figure, or every problem. */
export type MessyCase = {
  /** Name of the file, without ending. */
  readonly name: string;
  readonly writer: Writer;
  /** Sheets for a program to write, or the very bytes. */
  readonly source: readonly SourceSheet[] | Uint8Array;
  /** Structure and province of the list; Khánh Hòa of 2026-04 if absent. */
  readonly list?: readonly [structure: string, province: string];
  readonly flags?: Partial<
    Pick<CoverageWorkbookOptions, 'sheet' | 'period' | 'network' | 'district' | 'statistic'>
  > &
    Partial<Pick<ReadOptions, 'convert'>>;
} & (
  | {
      /** Each line a figure row: "2026-10 mobile 22366 320 90.7 27.5 24 6.1", "-" for none. All there is. */
      readonly truth: readonly string[];
      /** Words that some warning or note must have. */
      readonly warnings?: readonly string[];
    }
  | {readonly problems: readonly ExpectedProblem[]}
);
