import type {Coverage, CoverageRows, CoverageSeries, Places, Statistic} from '@ispeed-widgets/contract';

import type {CoverageEntry} from './coverage-entry.js';
import {rowsUrl} from './publish/rows-url.js';
import {bySeries, seriesIdentity} from './publish/series-order.js';
import {slugFromName} from './slug-from-name.js';

/** A coverage index and its rows, ready to be written side by side. */
export interface CoverageFiles {
  readonly index: Coverage;
  /** Rows by the URL that the index gives them: `coverage/2026-10-mobile.json`. */
  readonly rows: ReadonlyMap<string, CoverageRows>;
}

/** What the sheet itself does not say. */
export interface CoverageFacts {
  /** The communes that the figures are of. */
  readonly places: Places;
  /** URL of the places file, relative to the index. */
  readonly placesUrl: string;
  readonly source: CoverageSeries['source'];
  /** Which statistic the speeds and times are; VNNIC publishes medians. */
  readonly statistic: Statistic;
  /** True if the figures are invented. */
  readonly sample?: boolean | undefined;
  /** Day of the last change, `YYYY-MM-DD`. */
  readonly updated: string;
  /** Samples a month from which a commune is rated. */
  readonly target: number;
}

/** Sorts entries into one rows file a month, network and operator, in the order of the places file, and sums them up. */
export function coverageFiles(entries: readonly CoverageEntry[], facts: CoverageFacts): CoverageFiles {
  const {places, placesUrl, updated} = facts;
  const rows = new Map<string, CoverageRows>();
  const taken = new Set<string>();
  const series = groupsOf(entries, facts.statistic).map(({period, network, operator, own}) => {
    // Two spellings of one operator are two series, and need two files.
    const url = rowsUrl(seriesUrl({period, network, operator}), taken);
    taken.add(url);
    const document = rowsOf(own, facts);
    rows.set(url, document);
    const name = operator === undefined ? {} : {operator};
    return {period, network, ...name, ...seriesOf(document, facts), rows: url};
  });
  const {structure, province} = places;
  return {index: {contract: 'coverage/1', updated, structure, province, places: placesUrl, series}, rows};
}

/** URL of the rows of a series, relative to the index. */
export function seriesUrl({
  period,
  network,
  operator,
}: Pick<CoverageSeries, 'period' | 'network' | 'operator'>): string {
  return `coverage/${[period, network, operator && slugFromName(operator)].filter(Boolean).join('-')}.json`;
}

type Group = Pick<CoverageSeries, 'period' | 'network' | 'operator'> & {readonly own: CoverageEntry[]};

/** Entries by what tells one series from another, in the order of an index. */
function groupsOf(entries: readonly CoverageEntry[], statistic: Statistic): Group[] {
  const groups = new Map<string, Group & {readonly statistic: Statistic}>();
  for (const entry of entries) {
    const {period, network, operator} = entry;
    const key = seriesIdentity({period, network, operator, statistic});
    const group = groups.get(key) ?? {period, network, operator, statistic, own: []};
    groups.set(key, group);
    group.own.push(entry);
  }
  return [...groups.values()].sort(bySeries);
}

function rowsOf(entries: readonly CoverageEntry[], {places, sample}: CoverageFacts): CoverageRows {
  const figures = new Map(entries.map((entry) => [entry.code, entry.figures]));
  const rows = places.communes.flatMap(({code}) => figures.get(code) ?? []);
  return {contract: 'coverage-rows/1', ...(sample && {sample}), rows};
}

function seriesOf({rows}: CoverageRows, {places, source, statistic, sample, target}: CoverageFacts) {
  const totals = {
    communes: places.communes.length,
    rated: rows.filter(({samples}) => samples >= target).length,
    samples: rows.reduce((sum, {samples}) => sum + samples, 0),
  };
  return {statistic, source, ...(sample && {sample}), totals};
}
