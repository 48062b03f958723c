import type {CoverageRow, CoverageSeries, Target} from '@ispeed-widgets/contract/page';

import {coverageState} from '../coverage-state.js';
import type {Metric} from '../metric.js';

/** What a commune has more or less than in the other series, or why nothing can be said. */
export type Change =
  | {
      readonly is: 'known';
      /** More if positive; samples, Mbps or ms. */
      readonly by: number;
      /** The figure of the other series. */
      readonly other: number;
    }
  | {
      /** One of the two has no data; has too few samples to be rated; is another statistic. */
      readonly is: 'no-data' | 'unrated' | 'incomparable';
    };

/** A commune in one of the two series. */
export interface ComparedRow {
  /** Undefined where the series has no row of it. */
  readonly row: CoverageRow | undefined;
  readonly statistic: CoverageSeries['statistic'];
  /** The target of the series' own network. */
  readonly target: Target | undefined;
}

/**
 * Subtracts the other figure from the one on show, to a hundredth. Speeds and times only where both are rated and both
 * the same statistic: the difference of a median and a mean says nothing.
 */
export function changeOf(metric: Metric, shown: ComparedRow, other: ComparedRow): Change {
  if (!shown.row?.samples || !other.row?.samples) return {is: 'no-data'};
  if (metric !== 'samples') {
    if (shown.statistic !== other.statistic) return {is: 'incomparable'};
    if (!isRated(shown) || !isRated(other)) return {is: 'unrated'};
  }
  const [figure, from] = [shown.row[metric], other.row[metric]];
  if (figure === undefined || from === undefined) return {is: 'no-data'};
  // The sum makes 0 of -0.
  return {is: 'known', by: Math.round((figure - from) * 100) / 100 + 0, other: from};
}

function isRated({row, target}: ComparedRow): boolean {
  return coverageState(row?.samples ?? 0, target).rated;
}
