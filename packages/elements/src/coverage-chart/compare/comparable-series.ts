import type {CoverageSeries} from '@ispeed-widgets/contract/page';

import {isSamePlace} from './is-same-place.js';

/**
 * The series that differ from one in exactly one thing: another month, another network or another operator. None from
 * when codes meant other places.
 */
export function comparableSeries(
  all: readonly CoverageSeries[],
  {period, network, operator}: CoverageSeries,
): CoverageSeries[] {
  return all.filter(
    (one) =>
      isSamePlace(one.period, period) &&
      Number(one.period === period) + Number(one.network === network) + Number(one.operator === operator) ===
        2,
  );
}
