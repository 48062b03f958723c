import {
  type Campaign,
  type Commune,
  type CoverageRows,
  type CoverageSeries,
  readCoverage,
  readCoverageRows,
  readPlaces,
  type Target,
} from '@ispeed-widgets/contract/page';

import {loadDocument, resolveLink} from '../shared/load-document.js';

/** What the chart knows before it looks at one month: the index with absolute links, the communes, the targets. */
export interface ChartData {
  readonly updated: string;
  readonly series: readonly CoverageSeries[];
  readonly communes: readonly Commune[];
  readonly targets: readonly Target[];
  /** Rows asked for together with the places, so that both come in one trip; whoever uses them takes them out. */
  readonly begun: Map<string, Promise<CoverageRows>>;
}

/** A campaign that names no coverage file: there is nothing to show yet, and that is no failure. */
export const NO_DATA: ChartData = {updated: '', series: [], communes: [], targets: [], begun: new Map()};

/**
 * Loads index and places, and the rows that will be wanted first. Rows that fail are not this function's
 * failure: the controls still work.
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
  const index = await loadDocument(indexUrl, readCoverage);
  const series = index.series.map((one) => withAbsoluteLinks(one, indexUrl));
  const begun = new Map<string, Promise<CoverageRows>>();
  const first = pick(series)?.rows;
  if (first !== undefined) begun.set(first, loadDocument(first, readCoverageRows));
  const [places, targets] = await Promise.all([
    loadDocument(resolveLink(index.places, indexUrl), readPlaces),
    campaign?.then((file) => file.targets),
    ...[...begun.values()].map((rows) => rows.catch(() => undefined)),
  ]);
  return {updated: index.updated, series, communes: places.communes, targets: targets ?? [], begun};
}

function withAbsoluteLinks(series: CoverageSeries, indexUrl: string): CoverageSeries {
  const {rows, source} = series;
  const url = source.url === undefined ? undefined : resolveLink(source.url, indexUrl);
  return {...series, rows: resolveLink(rows, indexUrl), source: {...source, url}};
}
