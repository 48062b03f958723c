import type {CoverageRow, CoverageSeries, Target} from '@ispeed-widgets/contract/page';

import type {ChartState} from '../chart-state.js';
import {mergeFigures} from '../commune-figures.js';

/** A series as an index has it; only what a test is about needs to be said. */
export function seriesOf(series: Partial<CoverageSeries> = {}): CoverageSeries {
  return {
    period: '2026-10',
    network: 'mobile',
    statistic: 'median',
    source: {name: 'Nguồn thử nghiệm', document: 'Phụ lục I'},
    totals: {communes: 3, rated: 1, samples: 500},
    rows: 'rows.json',
    ...series,
  };
}

/** What a test's state is made of. */
interface Made {
  readonly rows: readonly (CoverageRow & {readonly name?: string})[];
  readonly series?: Partial<CoverageSeries>;
  readonly index?: readonly CoverageSeries[];
  readonly target?: Target | undefined;
  readonly metric?: ChartState['choices']['metric'];
  readonly home?: string;
  readonly sample?: boolean;
  /** Codes that a filter leaves; all of them if absent. */
  readonly found?: readonly string[];
}

/** The state of a chart over these rows, as the element hands it down. */
export function chartStateOf({rows, series, index, target, metric = 'samples', ...other}: Made): ChartState {
  const shown = seriesOf(series);
  const places = rows.map(({code, name = `Xã ${code}`}) => ({code, name}));
  const communes = mergeFigures(places, rows);
  const {found, home = '', sample = false} = other;
  return {
    data: {
      updated: '2026-11-05',
      structure: '2026-04',
      series: index ?? [shown],
      communes: places,
      targets: target ? [target] : [],
    },
    choices: {
      period: shown.period,
      network: shown.network,
      operator: '',
      metric,
      sort: 'missing',
      state: '',
      district: '',
      query: '',
      view: 'both',
      compare: '',
    },
    shown: {series: shown, communes, sample},
    target,
    found: found ? communes.filter(({code}) => found.includes(code)) : communes,
    columns: [],
    comparison: undefined,
    home,
    selected: '',
    change: () => undefined,
    select: () => undefined,
  };
}
