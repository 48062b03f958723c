import type {Message, Network} from '@ispeed-widgets/contract';

/** What a row under the headings is. */
export type RowKind = 'data' | 'group' | 'total' | 'note' | 'numbering' | 'heading' | 'blank';

/** What a row above others says of them: "II. Huyện Vạn Ninh", "Bảng 2: băng rộng di động". */
export interface Section {
  /** The row that says it, from 1; absent before the first. */
  readonly row?: number | undefined;
  readonly district?: string | undefined;
  readonly province?: string | undefined;
  readonly period?: string | undefined;
  readonly network?: Network | undefined;
  /** The one operator of the rows, as the group writes it; empty where it says all together. */
  readonly operator?: string | undefined;
  /** What stood when the operator was named: the next month, or network, of these begins without the operator. */
  readonly operatorWithin?: readonly ('period' | 'network')[] | undefined;
  /** Why its month, network or operator cannot be taken. */
  readonly problem?: Message | undefined;
}

/** One row under the headings. */
export interface ReadRow {
  /** As the spreadsheet numbers it, from 1. */
  readonly number: number;
  readonly kind: RowKind;
  readonly isHidden: boolean;
  /** The words by which it was known; empty for rows of figures. */
  readonly label: string;
  readonly section: Section;
}
