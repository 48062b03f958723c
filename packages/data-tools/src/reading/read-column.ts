import type {Message, Network, Statistic} from '@ispeed-widgets/contract';

import type {Meaning} from './meaning.js';

/** What one column of a sheet is taken for, and why. */
export interface ReadColumn {
  /** 0-based. */
  readonly column: number;
  /** As the spreadsheet calls it: "C". */
  readonly letter: string;
  /** Its headings from the top down: "Tháng 9/2024 › Số mẫu"; empty where there is none. */
  readonly heading: string;
  /** Absent where the column is left out. */
  readonly meaning?: Meaning | undefined;
  /** Month and network that the column itself names, `YYYY-MM`; else the row, the titles or a flag say them. */
  readonly period?: string | undefined;
  readonly network?: Network | undefined;
  /** The one operator that the figures are of, as the heading writes it. */
  readonly operator?: string | undefined;
  readonly statistic?: Statistic | undefined;
  readonly isHidden: boolean;
  /** Why it is taken for that, or left out. */
  readonly why: Message;
  /** It may mean something else, and gives way to a column that says it plainly. */
  readonly isWeak: boolean;
}
