import type {
  Coverage,
  CoverageRows,
  CoverageSeries,
  Network,
  Places,
  Statistic,
} from '@ispeed-widgets/contract';

import type {CoverageEntry} from './coverage-entry.js';

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

const NETWORKS: readonly Network[] = ['fixed', 'mobile', '5g'];

/** Sorts entries into one rows file a month and network, in the order of the places file, and sums them up. */
export function coverageFiles(entries: readonly CoverageEntry[], facts: CoverageFacts): CoverageFiles {
  const {places, placesUrl, updated} = facts;
  const periods = [...new Set(entries.map(({period}) => period))].sort();
  const rows = new Map<string, CoverageRows>();
  const series = periods.flatMap((period) =>
    NETWORKS.flatMap((network) => {
      const own = entries.filter((entry) => entry.period === period && entry.network === network);
      if (own.length === 0) return [];
      const url = `coverage/${period}-${network}.json`;
      const document = rowsOf(own, facts);
      rows.set(url, document);
      return [{period, network, ...seriesOf(document, facts), rows: url}];
    }),
  );
  const {structure, province} = places;
  return {index: {contract: 'coverage/1', updated, structure, province, places: placesUrl, series}, rows};
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
