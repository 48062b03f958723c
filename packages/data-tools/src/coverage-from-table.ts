import {checkDocument, coverageRowsSchema, coverageSchema, monthOf} from '@ispeed-widgets/contract';

import {CommuneFinder} from './communes/commune-finder.js';
import {COVERAGE_COLUMNS} from './coverage-columns.js';
import {type CoverageEntry, coverageEntry} from './coverage-entry.js';
import {type CoverageFacts, type CoverageFiles, coverageFiles} from './coverage-files.js';
import {documentIssues} from './document-issues.js';
import {repeatedEntries} from './repeated-entries.js';
import type {Table, TableIssue, TableResult} from './table.js';
import {tableRows} from './table-rows.js';

export interface CoverageOptions extends CoverageFacts {
  /** How messages call the sheet. */
  readonly sheet: string;
}

/**
 * Turns Phụ lục I, one row a commune, month and network, into a coverage index and its rows. Strict: if one cell
 * is refused, nothing comes out, and every refused cell is named by row and column.
 */
export function coverageFromTable(table: Table, options: CoverageOptions): TableResult<CoverageFiles> {
  const {sheet, places, updated} = options;
  const {rows, issues} = tableRows(table, COVERAGE_COLUMNS, {sheet});
  const context = {finder: new CommuneFinder(places), latest: monthOf(updated)};
  const entries = rows.flatMap((row) => coverageEntry(row, issues, context) ?? []);
  issues.push(...repeatedEntries(entries));
  return issues.length > 0 ? {ok: false, issues} : checkedFiles(entries, options);
}

/** Holds the result against the contract: source, licence and day come from whoever runs the import. */
function checkedFiles(
  entries: readonly CoverageEntry[],
  options: CoverageOptions,
): TableResult<CoverageFiles> {
  const value = coverageFiles(entries, options);
  const issues: TableIssue[] = documentIssues(checkDocument(coverageSchema, value.index), 'coverage.json');
  for (const [url, document] of value.rows) {
    issues.push(...documentIssues(checkDocument(coverageRowsSchema, document), url));
  }
  return issues.length > 0 ? {ok: false, issues} : {ok: true, value, warnings: []};
}
