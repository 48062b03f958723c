import type {CoverageRow, Network} from '@ispeed-widgets/contract';

import type {TableIssue} from './table.js';

/** What a sheet says of one commune in one month and network. */
export interface CoverageEntry {
  readonly period: string;
  readonly network: Network;
  /** The one operator that the figures are of; absent for all together. */
  readonly operator: string | undefined;
  readonly code: string;
  /** The figures; absent where the row has none, which is not the same as 0 Mbps. */
  readonly figures?: CoverageRow | undefined;
  /** Where the commune stands, for messages about several entries. */
  readonly at: Omit<TableIssue, 'message'>;
}
