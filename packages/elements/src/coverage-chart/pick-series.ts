import type {CoverageSeries} from '@ispeed-widgets/contract/page';

/** The months there are figures for, newest first. */
export function monthsOf(series: readonly CoverageSeries[]): string[] {
  return [...new Set(series.map(({period}) => period))].sort().reverse();
}

/** The networks there are figures for in a month, in the order people know them. */
export function networksOf(series: readonly CoverageSeries[], period: string): CoverageSeries['network'][] {
  const networks = ['mobile', 'fixed', '5g'] as const;
  return networks.filter((network) => series.some((one) => one.period === period && one.network === network));
}

/**
 * The series to show: of the month asked for or else the newest, of the network asked for or else the first that
 * the month has; of the operator asked for, else of all together, where there is such a one.
 */
export function pickSeries<S extends CoverageSeries>(
  series: readonly S[],
  wanted: {readonly period: string; readonly network: string; readonly operator?: string},
): S | undefined {
  const months = monthsOf(series);
  const period = months.includes(wanted.period) ? wanted.period : (months[0] ?? '');
  const networks = networksOf(series, period);
  const network = networks.find((one) => one === wanted.network) ?? networks[0];
  const fitting = series.filter((one) => one.period === period && one.network === network);
  return (
    (wanted.operator && fitting.find(({operator}) => operator === wanted.operator)) ||
    (fitting.find(({operator}) => operator === undefined) ?? fitting[0])
  );
}
