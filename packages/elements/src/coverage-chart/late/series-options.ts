import type {CoverageSeries} from '@ispeed-widgets/contract/page';

import {formatMonth} from '../../shared/format.js';
import {networkName} from '../network-name.js';
import {monthsOf, networksOf} from '../pick-series.js';

/** The months of an index to choose from, each with its words. */
export function monthOptions(series: readonly CoverageSeries[]): (readonly [string, string])[] {
  return monthsOf(series).map((month) => [month, formatMonth(month)] as const);
}

/** The networks of a month to choose from, each with its words. */
export function networkOptions(
  series: readonly CoverageSeries[],
  period: string,
): (readonly [CoverageSeries['network'], string])[] {
  return networksOf(series, period).map((network) => {
    const name = networkName(network);
    return [network, name.charAt(0).toUpperCase() + name.slice(1)] as const;
  });
}
