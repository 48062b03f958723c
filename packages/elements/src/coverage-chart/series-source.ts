import {type CoverageSeries, readCoverageRows} from '@ispeed-widgets/contract/page';
import type {ReactiveControllerHost} from 'lit';

import {DocumentSource} from '../shared/document-source.js';
import {loadDocument} from '../shared/load-document.js';
import {reportFailure} from '../shared/report-failure.js';
import {type CommuneFigures, mergeFigures} from './commune-figures.js';
import type {ChartData} from './load-chart-data.js';

/** One month of one network, commune by commune. */
export interface SeriesFigures {
  readonly series: CoverageSeries;
  readonly communes: readonly CommuneFigures[];
  /** True if the figures are invented. */
  readonly sample: boolean;
}

/** What is wanted now: a series of the chart's data. */
export interface WantedSeries {
  readonly data: ChartData;
  readonly series: CoverageSeries;
}

/** Loads the rows of the series that is wanted, and keeps the last ones on show until the next are there. */
export class SeriesSource extends DocumentSource<SeriesFigures> {
  /** The figures to show: those wanted or, while these load, the ones before. */
  shown: SeriesFigures | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #reported: unknown;

  constructor(host: ReactiveControllerHost & HTMLElement, wanted: () => WantedSeries | undefined) {
    super(
      host,
      () => wanted()?.series.rows ?? '',
      () => loadFigures(wanted()!),
    );
    this.#host = host;
  }

  override hostUpdate(): void {
    super.hostUpdate();
    if (this.phase.at === 'ready') this.shown = this.phase.value;
    else if (this.phase.at !== 'loading') this.shown = undefined;
  }

  hostUpdated(): void {
    if (this.phase.at !== 'failed' || this.#reported === this.phase) return;
    this.#reported = this.phase;
    void reportFailure(this.#host, this.phase.error);
  }
}

async function loadFigures({data, series}: WantedSeries): Promise<SeriesFigures> {
  const load = data.begun.get(series.rows) ?? loadDocument(series.rows, readCoverageRows);
  data.begun.delete(series.rows);
  const {rows, sample} = await load;
  return {series, communes: mergeFigures(data.communes, rows), sample: Boolean(series.sample || sample)};
}
