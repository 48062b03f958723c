import type {Column} from '../organization/group-columns.js';
import type {CountFigures} from '../organization/group-counts.js';

/** What stands on an annex, in words; its paper comes late and knows nothing of campaigns and reports. */
export interface AnnexContent {
  /** The organisation that reports. */
  readonly reporter: string;
  /** The agency that it reports to. */
  readonly agency: string;
  readonly month: string;
  readonly isSample: boolean;
  /** The letters that it answers: number, and day if known. */
  readonly letters: readonly string[];
  readonly columns: Record<Column, string>;
  readonly groups: readonly AnnexRow[];
  /** The sum over the groups that count in the total. */
  readonly sum: AnnexRow;
  readonly tasks: readonly {
    readonly title: string;
    readonly done: boolean;
    readonly note?: string | undefined;
  }[];
  readonly receiptCode: string;
  /** When it was received. */
  readonly received: string;
}

/** A line of the table. */
export interface AnnexRow {
  readonly name: string;
  /** What is to be known of it; empty for nothing. */
  readonly note: string;
  readonly figures: CountFigures;
}
