import {addMonths, type CoverageSeries} from '@ispeed-widgets/contract/page';

/** A month of a trend; without a series the index has no figures for it. */
export interface TrendMonth {
  readonly period: string;
  readonly series?: CoverageSeries | undefined;
}

/**
 * The months of a commune's trend: those of the same network and operator, up to the one shown, oldest first. A month
 * in between that the index lacks is one of them, so that it shows as a gap; months before the first are not.
 *
 * @param months at most so many, counted back from the one shown
 */
export function trendMonths(
  series: readonly CoverageSeries[],
  shown: Pick<CoverageSeries, 'period' | 'network' | 'operator'>,
  {months}: {readonly months: number},
): TrendMonth[] {
  const ofOne = series.filter(
    ({network, operator}) => network === shown.network && operator === shown.operator,
  );
  const trend: TrendMonth[] = [];
  // By hand: on pages with an old library `Array.from` takes no second argument.
  for (let back = months - 1; back >= 0; back--) {
    const period = addMonths(shown.period, -back);
    trend.push({period, series: ofOne.find((one) => one.period === period)});
  }
  return trend.slice(trend.findIndex((month) => month.series));
}
