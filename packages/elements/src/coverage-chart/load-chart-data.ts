import {
  type Campaign,
  type Commune,
  type Coverage,
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
  /** Communes of which time: a code alone names no place across July 2025. */
  readonly structure: string;
  readonly series: readonly CoverageSeries[];
  readonly communes: readonly Commune[];
  /** Absolute URL of the places file, which also has the referral codes. */
  readonly places?: string;
  /** The campaign, if the page has one. */
  readonly campaign?: Campaign | undefined;
  readonly targets: readonly Target[];
  /** In the index of the nation its provinces; `coverage` is absolute. */
  readonly provinces?: Coverage['provinces'];
}

/** A campaign that names no coverage file: there is nothing to show yet, and that is no failure. */
export const NO_DATA: ChartData = {updated: '', structure: '', series: [], communes: [], targets: []};

/** What is to be loaded besides the index. */
export interface WantedData {
  /** Whose targets count, if the page has one. */
  readonly campaign: Promise<Campaign> | undefined;
  /** In the index of the nation: `all` for every commune, else only the provinces. */
  readonly province: string;
  /** The series that will show first. */
  readonly pick: (series: readonly CoverageSeries[]) => CoverageSeries | undefined;
}

/**
 * Loads index and places and, in the same trip, the rows that will be wanted first. Should those fail, whoever
 * shows them asks once more and says so: the controls still work.
 *
 * @param indexUrl absolute URL of the coverage index
 * @throws WidgetError
 */
export async function loadChartData(indexUrl: string, wanted: WantedData): Promise<ChartData> {
  const {campaign, province, pick} = wanted;
  const {updated, structure, places, series, ...index} = await loadDocument(indexUrl, coverageDocument);
  const provinces = index.provinces?.map((one) =>
    alone({...one, coverage: resolveLink(one.coverage, indexUrl)}),
  );
  const opened = provinces?.find(({code}) => code === province);
  if (opened) return {...(await loadChartData(opened.coverage, wanted)), provinces};
  if (provinces && province !== 'all') return {...NO_DATA, updated, structure, provinces};
  const absolute = series.map((one) => withAbsoluteLinks(one, indexUrl));
  const first = pick(absolute);
  const placesUrl = resolveLink(places, indexUrl);
  const [{communes}, file] = await Promise.all([
    loadDocument(placesUrl, placesDocument),
    campaign,
    first && loadDocument(first.rows, coverageRowsDocument).catch(() => undefined),
  ]);
  return {
    updated,
    structure,
    series: absolute,
    communes,
    places: placesUrl,
    campaign: file,
    targets: file?.targets ?? [],
    provinces,
  };
}

function withAbsoluteLinks(series: CoverageSeries, indexUrl: string): CoverageSeries {
  const {rows, source} = series;
  const url = source.url && resolveLink(source.url, indexUrl);
  return alone({...series, rows: resolveLink(rows, indexUrl), source: {...source, url}});
}
