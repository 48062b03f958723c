import type {Network, Places, Statistic} from '@ispeed-widgets/contract';
import type {CoverageFiles, Mapping, Meaning, Reading, TableIssue} from '@ispeed-widgets/data-tools';
import type {LegacyEncoding} from '@ispeed-widgets/data-tools/workbook';

/** The two annexes of the letters, samples of a month and referral codes; and VNNIC's own rows of a month. */
export type Annex = 'coverage' | 'places' | 'vnnic';

/** Where the sheet comes from; it never leaves the browser. */
export type SheetSource =
  | {readonly from: 'file'; readonly name: string; readonly bytes: Uint8Array}
  | {readonly from: 'pasted'; readonly text: string};

/** What a person says besides the sheet; empty text is "as the sheet says". */
export interface ConvertChoices {
  readonly annex: Annex;
  readonly source: SheetSource | undefined;
  readonly structure: string;
  readonly province: string;
  /** The campaign's own places file instead of the country's list. */
  readonly ownPlaces: Places | undefined;
  readonly convert: LegacyEncoding | '';
  readonly sheet: string;
  /** As typed: 10/2026 or 2026-10. */
  readonly period: string;
  readonly network: Network | '';
  /** As typed; "chung" for all together. */
  readonly operator: string;
  /** Samples a month from which a commune is rated, as typed. */
  readonly target: string;
  readonly statistic: Statistic | '';
  readonly measuredBy: string;
  readonly document: string;
  readonly isSample: boolean;
  /** Published before: the index and the rows that it names. */
  readonly published: CoverageFiles | undefined;
  readonly replace: boolean;
  /** Meanings of columns that a person has chosen, by sheet and letter; empty for "left out". */
  readonly columns: Readonly<Record<string, Meaning | ''>>;
  /** How columns were understood in an earlier month, from its file. */
  readonly mapping: Mapping | undefined;
}

/** A file to download. */
export interface MadeFile {
  readonly name: string;
  readonly text: string;
}

/** What became of a sheet. */
export interface Outcome {
  readonly sheets: readonly string[];
  readonly readings: readonly Reading[];
  readonly issues: readonly TableIssue[];
  readonly warnings: readonly TableIssue[];
  /** Empty while anything is refused. */
  readonly files: readonly MadeFile[];
  /** How the columns were understood, for the next month. */
  readonly mapping: MadeFile | undefined;
  /** What the files hold, in a sentence. */
  readonly summary: string;
}

export interface ConvertState {
  readonly choices: ConvertChoices;
  readonly at: 'idle' | 'reading' | 'done';
  readonly outcome: Outcome | undefined;
  /** What keeps the reading from starting, or a chosen file from being taken. */
  readonly fault: string;
  readonly provinces: readonly {readonly code: string; readonly name: string}[];
}

export const FIRST_STATE: ConvertState = {
  choices: {
    annex: 'coverage',
    source: undefined,
    structure: '2026-04',
    province: '',
    ownPlaces: undefined,
    convert: '',
    sheet: '',
    period: '',
    network: '',
    operator: '',
    // The ministry's figure.
    target: '300',
    statistic: '',
    measuredBy: 'Trung tâm Internet Việt Nam (VNNIC)',
    document: '',
    isSample: false,
    published: undefined,
    replace: false,
    columns: {},
    mapping: undefined,
  },
  at: 'idle',
  outcome: undefined,
  fault: '',
  provinces: [],
};

/** How `columns` names a column. */
export function columnKey(sheet: string, letter: string): string {
  return `${sheet}\n${letter}`;
}
