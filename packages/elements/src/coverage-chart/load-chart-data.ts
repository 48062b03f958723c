import {
  type Campaign,
  type Commune,
  type CoverageSeries,
  coverageDocument,
  coverageRowsDocument,
  placesDocument,
  type Target,
} from '@ispeed-widgets/contract/page';

import {alone} from '../shared/alone.js';
import {loadDocument, resolveLink} from '../shared/load-document.js';

/** What the chart knows before it looks at one month: the index with absolute links, the communes, the targets. */
export interface ChartData {
  /** Day of the index's last change. */
  readonly updated: string;
  readonly series: readonly CoverageSeries[];
  readonly communes: readonly Commune[];
  readonly targets: readonly Target[];
}

/** A campaign that names no coverage file: there is nothing to show yet, and that is no failure. */
export const NO_DATA: ChartData = {updated: '', series: [], communes: [], targets: []};

/**
 * Loads index and places and, in the same trip, the rows that will be wanted first. Should those fail, whoever
 * shows them asks once more and says so: the controls still work.
 *
 * @param indexUrl absolute URL of the coverage index
 * @param campaign whose targets count, if the page has one
 * @param pick the series that will show first
 * @throws WidgetError
 */
export async function loadChartData(
  indexUrl: string,
  campaign: Promise<Campaign> | undefined,
  pick: (series: readonly CoverageSeries[]) => CoverageSeries | undefined,
): Promise<ChartData> {
  const {updated, places, series} = await loadDocument(indexUrl, coverageDocument);
  const absolute = series.map((one) => withAbsoluteLinks(one, indexUrl));
  const first = pick(absolute);
  const [{communes}, file] = await Promise.all([
    loadDocument(resolveLink(places, indexUrl), placesDocument),
    campaign,
    first && loadDocument(first.rows, coverageRowsDocument).catch(() => undefined),
  ]);
  return {updated, series: absolute, communes, targets: file?.targets ?? []};
}

function withAbsoluteLinks(series: CoverageSeries, indexUrl: string): CoverageSeries {
  const {rows, source} = series;
  const url = source.url && resolveLink(source.url, indexUrl);
  return alone({...series, rows: resolveLink(rows, indexUrl), source: {...source, url}});
}
