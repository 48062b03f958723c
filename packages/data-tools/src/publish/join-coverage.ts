import type {Commune, Coverage, CoverageRows, CoverageSeries} from '@ispeed-widgets/contract';

import type {CoverageFiles} from '../coverage-files.js';
import type {TableIssue, TableResult} from '../table.js';
import {contradictionIssue} from './contradiction-issue.js';
import {extentIssues} from './extent-issues.js';
import {rowDifferences} from './row-differences.js';
import {rowsUrl} from './rows-url.js';
import {bySeries, seriesIdentity} from './series-order.js';
import {seriesWords} from './series-words.js';

/** An index after a month has joined it. */
export interface JoinedCoverage extends CoverageFiles {
  /** URLs of the rows that are new and have to be written; the others stand as they stood. */
  readonly fresh: ReadonlySet<string>;
  /** URLs of rows that the index no longer names, because other figures replaced them. */
  readonly superseded: readonly string[];
  /** Whether the index says anything that it did not say before. */
  readonly isChanged: boolean;
}

export interface JoinOptions {
  /** Takes the new figures where a month is there already with others. */
  readonly replace?: boolean | undefined;
  /** For the names of communes in messages. */
  readonly communes?: readonly Commune[] | undefined;
}

/**
 * Adds the months of `incoming` to an index. Months that are there already stay as they are: the same figures again
 * change nothing, other figures are refused unless `replace` says so. Figures of another province or another
 * administrative structure are always refused: their codes mean other places.
 *
 * @param existing its rows need only be those of the months that `incoming` brings
 */
export function joinCoverage(
  existing: CoverageFiles,
  incoming: CoverageFiles,
  options: JoinOptions = {},
): TableResult<JoinedCoverage> {
  const strange = extentIssues(existing.index, incoming.index);
  if (strange.length > 0) return {ok: false, issues: strange};
  const join = new Join(existing, options);
  for (const series of incoming.index.series) join.add(series, incoming.rows.get(series.rows));
  join.keepPlaces(incoming.index);
  if (join.issues.length > 0) return {ok: false, issues: join.issues};
  return {ok: true, value: join.result(incoming.index.updated), warnings: join.warnings};
}

const INDEX = 'coverage.json';

class Join {
  readonly issues: TableIssue[] = [];
  readonly warnings: TableIssue[] = [];
  readonly #before: CoverageFiles;
  readonly #options: JoinOptions;
  readonly #series: Map<string, CoverageSeries>;
  readonly #rows: Map<string, CoverageRows>;
  readonly #taken: Set<string>;
  readonly #fresh = new Set<string>();
  readonly #superseded: string[] = [];
  #isChanged = false;

  constructor(existing: CoverageFiles, options: JoinOptions) {
    this.#before = existing;
    this.#options = options;
    this.#series = new Map(existing.index.series.map((series) => [seriesIdentity(series), series]));
    this.#rows = new Map(existing.rows);
    this.#taken = new Set(existing.index.series.map(({rows}) => rows));
  }

  add(series: CoverageSeries, rows: CoverageRows | undefined): void {
    if (!rows) throw new Error(`${series.rows} is named by the index, but its rows are not at hand`);
    const before = this.#series.get(seriesIdentity(series));
    if (before === undefined) this.#put(series, rows);
    else this.#meet(before, series, rows);
  }

  /** A month that is there already. */
  #meet(before: CoverageSeries, series: CoverageSeries, rows: CoverageRows): void {
    const replace = this.#options.replace ?? false;
    const old = this.#rows.get(before.rows);
    const differences = old && rowDifferences(old, rows);
    const hasSameFigures = differences?.length === 0 && (before.sample ?? false) === (series.sample ?? false);
    if (!hasSameFigures && !replace) {
      this.issues.push(contradictionIssue(before, {series, differences, communes: this.#options.communes}));
    } else if (!hasSameFigures) {
      this.#superseded.push(before.rows);
      this.#put(series, rows);
    } else if (sameFacts(before, series)) {
      this.warnings.push(alreadyThere(series));
    } else if (replace) {
      this.#isChanged = true;
      this.#series.set(seriesIdentity(series), {...series, rows: before.rows});
    } else {
      this.warnings.push(otherFacts(series));
    }
  }

  /** The places file of an index is one; where the new month names another, the one that readers know stays. */
  keepPlaces({places}: Coverage): void {
    const kept = this.#before.index.places;
    if (places === kept) return;
    const vi = `Danh sách xã vẫn là “${kept}” như trước, không đổi sang “${places}”.`;
    this.warnings.push({
      sheet: INDEX,
      message: {vi, en: `The places file stays "${kept}", not "${places}".`},
    });
  }

  result(updated: string): JoinedCoverage {
    const {index} = this.#before;
    const shared = {fresh: this.#fresh, superseded: this.#superseded, isChanged: this.#isChanged};
    if (!this.#isChanged) return {...shared, index, rows: this.#rows};
    const series = [...this.#series.values()].sort(bySeries);
    const newest = updated > index.updated ? updated : index.updated;
    return {...shared, index: {...index, updated: newest, series}, rows: this.#rows};
  }

  #put(series: CoverageSeries, rows: CoverageRows): void {
    const url = rowsUrl(series.rows, this.#taken);
    this.#taken.add(url);
    this.#fresh.add(url);
    this.#rows.set(url, rows);
    this.#series.set(seriesIdentity(series), {...series, rows: url});
    this.#isChanged = true;
  }
}

/** Source, letter and threshold: what an index says of figures besides where they are. */
function sameFacts({rows: _, ...before}: CoverageSeries, {rows: __, ...after}: CoverageSeries): boolean {
  return sorted(before) === sorted(after);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function alreadyThere(series: CoverageSeries): TableIssue {
  const {vi, en} = seriesWords(series);
  return {
    sheet: INDEX,
    message: {
      vi: `Đã có ${vi} với đúng các số này; không có gì để ghi.`,
      en: `${en} is there already with these figures.`,
    },
  };
}

function otherFacts(series: CoverageSeries): TableIssue {
  const {vi, en} = seriesWords(series);
  return {
    sheet: INDEX,
    message: {
      vi: `Đã có ${vi} với đúng các số này nhưng ghi nguồn, văn bản hoặc số mẫu cần đạt khác; giữ như đã công bố. Muốn ghi lại thì thêm --replace.`,
      en: `${en} is there already with these figures but another source, letter or threshold, which stay. Add --replace to change them.`,
    },
  };
}
