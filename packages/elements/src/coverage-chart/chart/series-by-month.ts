import type {CoverageSeries} from '@ispeed-widgets/contract/page';

/** A month and its series, if there is one. */
export interface SeriesOfMonth {
  /** `YYYY-MM`. */
  readonly period: string;
  readonly series: CoverageSeries | undefined;
}

/**
 * The newest months of one network and operator, oldest first. A month between them without figures is there, without
 * a series: a gap must show as a gap.
 *
 * @param most how many months at most
 */
export function seriesByMonth(
  all: readonly CoverageSeries[],
  {network, operator}: CoverageSeries,
  most: number,
): SeriesOfMonth[] {
  const own = all.filter((one) => one.network === network && one.operator === operator);
  const byPeriod = new Map(own.map((series) => [series.period, series]));
  const periods = [...byPeriod.keys()].sort();
  const [first, last] = [periods[0], periods[periods.length - 1]];
  if (first === undefined || last === undefined) return [];
  const months: SeriesOfMonth[] = [];
  for (let month = numberOf(last); month >= numberOf(first) && months.length < most; month -= 1) {
    const period = periodOf(month);
    months.unshift({period, series: byPeriod.get(period)});
  }
  const start = months.findIndex(({series}) => series !== undefined);
  return months.slice(start);
}

/** Months since the year 0. */
function numberOf(period: string): number {
  const [year, month] = period.split('-');
  return Number(year) * 12 + Number(month) - 1;
}

function periodOf(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
}
