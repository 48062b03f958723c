import {type CoverageSeries, coverageRowsDocument} from '@ispeed-widgets/contract/page';
import type {LitElement} from 'lit';

import {DocumentSource} from '../shared/document-source.js';
import {loadDocument} from '../shared/load-document.js';
import {reportFailure} from '../shared/report-failure.js';
import type {WidgetError} from '../shared/widget-error.js';
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

  constructor(host: LitElement, wanted: () => WantedSeries | undefined) {
    const load = () =>
      loadFigures(wanted()!).catch((error: unknown) => {
        void reportFailure(host, error as WidgetError);
        throw error;
      });
    super(host, () => wanted()?.series.rows ?? '', load);
  }

  override hostUpdate(): void {
    super.hostUpdate();
    const {phase} = this;
    if (phase.at !== 'loading') this.shown = phase.at === 'ready' ? phase.value : undefined;
  }
}

async function loadFigures({data, series}: WantedSeries): Promise<SeriesFigures> {
  const {rows, sample} = await loadDocument(series.rows, coverageRowsDocument);
  return {series, communes: mergeFigures(data.communes, rows), sample: Boolean(series.sample || sample)};
}
