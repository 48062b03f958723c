import type {CoverageSeries} from '../documents/coverage.js';

/** What tells a series from the others of its index. */
export function seriesKey({period, network, statistic, operator}: CoverageSeries): string {
  return [period, network, statistic, operator].join(' ');
}
