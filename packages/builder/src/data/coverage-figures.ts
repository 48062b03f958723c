import type {Commune, CoverageRows, CoverageSeries, Target} from '@ispeed-widgets/contract';

/** One month of one network with all that a table of it needs. */
export interface CoverageFigures {
  readonly series: CoverageSeries;
  readonly communes: readonly Commune[];
  /** Samples by commune code; a commune without a row has none. */
  readonly samples: ReadonlyMap<string, number>;
  readonly target: Target | undefined;
  /** True if the figures are invented. */
  readonly sample: boolean;
}

/**
 * The series to show: of the month and network asked for, else the newest month and the first network that it has;
 * all operators together, where there is such a one.
 */
export function pickSeries(
  all: readonly CoverageSeries[],
  wanted: {readonly period?: string | undefined; readonly network?: string | undefined},
): CoverageSeries | undefined {
  const months = all.map(({period}) => period).sort();
  const period = months.find((month) => month === wanted.period) ?? months.at(-1);
  const ofMonth = all.filter((one) => one.period === period);
  const order = [wanted.network, 'mobile', 'fixed', '5g'];
  const network = order.find((name) => ofMonth.some((one) => one.network === name));
  const fitting = ofMonth.filter((one) => one.network === network);
  return fitting.find(({operator}) => operator === undefined) ?? fitting[0];
}

/** Puts the files together. */
export function figuresOf(
  series: CoverageSeries,
  rows: CoverageRows,
  {communes, targets}: {readonly communes: readonly Commune[]; readonly targets: readonly Target[]},
): CoverageFigures {
  return {
    series,
    communes,
    samples: new Map(rows.rows.map(({code, samples}) => [code, samples])),
    target: targets.find(({network}) => network === series.network),
    sample: Boolean(series.sample || rows.sample),
  };
}
