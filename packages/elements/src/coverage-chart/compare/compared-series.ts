import type {CoverageSeries} from '@ispeed-widgets/contract/page';

import {comparableSeries} from './comparable-series.js';

/** By what a series differs from the one on show. */
export type Difference = 'period' | 'network' | 'operator';

/** By which one thing two series differ. */
export function differenceOf(one: CoverageSeries, shown: CoverageSeries): Difference {
  return one.period !== shown.period ? 'period' : one.network !== shown.network ? 'network' : 'operator';
}

/** What the attribute `compare` calls a series beside the one on show: its month, its network, its operator or `all`. */
export function compareValue(one: CoverageSeries, shown: CoverageSeries): string {
  return one[differenceOf(one, shown)] ?? 'all';
}

/**
 * The series to compare with. Undefined where the index has none of that name, where it is the one on show, and where
 * codes meant other places then.
 *
 * @param compare the attribute: a month, a network, an operator's name or `all`
 */
export function comparedSeries(
  all: readonly CoverageSeries[],
  shown: CoverageSeries,
  compare: string,
): CoverageSeries | undefined {
  return comparableSeries(all, shown).find((one) => compareValue(one, shown) === compare);
}
