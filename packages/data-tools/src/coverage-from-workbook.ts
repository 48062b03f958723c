import {checkDocument, coverageRowsSchema, coverageSchema} from '@ispeed-widgets/contract';

import {type CoverageFacts, type CoverageFiles, coverageFiles} from './coverage-files.js';
import {coverageFromSheet} from './coverage-from-sheet.js';
import {coverageStatistic} from './coverage-statistic.js';
import type {CoverageWorkbookOptions} from './coverage-options.js';
import type {CoverageEntry} from './coverage-entry.js';
import {documentIssues} from './document-issues.js';
import {MEANINGS} from './reading/meaning.js';
import type {Reading} from './reading/read-sheet.js';
import {readSheets, type SheetReadings} from './reading/read-sheets.js';
import {repeatedEntries} from './repeated-entries.js';
import type {TableIssue, TableResult} from './table.js';
import type {Workbook} from './workbook/workbook.js';

/** Contract files, and how the sheets were understood. */
export interface CoverageImport {
  readonly files: CoverageFiles;
  readonly readings: readonly Reading[];
  /** What the marks in columns of figures were taken for. */
  readonly notes: readonly TableIssue[];
  /** Totals in the sheets that agree with their rows. */
  readonly agreeingTotals: number;
}

/** All but the codes of Phụ lục II. */
const WANTED = MEANINGS.filter((meaning) => meaning !== 'referralCode');

/** How the sheets of a Phụ lục I are understood, before any of their rows is read. */
export function readCoverageSheets(
  workbook: Workbook,
  {
    sheet,
    mapping,
    statistic,
    network,
  }: Pick<CoverageWorkbookOptions, 'sheet' | 'mapping' | 'statistic' | 'network'> = {},
): SheetReadings {
  const required = [['code', 'name'], ['samples']] as const;
  return readSheets(workbook, {wanted: WANTED, required, sheet, mapping, statistic, network});
}

/**
 * Turns Phụ lục I into a coverage index and its rows: any layout of months, networks and groups that its headings make
 * clear. Strict: if anything is refused, nothing comes out, and everything that is refused is named by sheet, row, column
 * and value.
 */
export function coverageFromWorkbook(
  workbook: Workbook,
  options: CoverageWorkbookOptions,
): TableResult<CoverageImport> {
  const {readings, issues: unread, warnings: passed} = readCoverageSheets(workbook, options);
  const sheets = readings.map((reading) => coverageFromSheet(reading, options));
  const repeated = repeatedEntries(sheets.flatMap(({entries}) => entries));
  const statistic = coverageStatistic(readings, options.statistic);
  const issues = [
    ...unread,
    ...sheets.flatMap((sheet) => sheet.issues),
    ...repeated.issues,
    ...statistic.issues,
  ];
  if (issues.length > 0) return {ok: false, issues};
  const checked = checkedFiles(repeated.entries, {...options, statistic: statistic.value});
  if (!checked.ok) return checked;
  const agreeingTotals = sheets.reduce((sum, sheet) => sum + sheet.agreeingTotals, 0);
  return {
    ok: true,
    value: {files: checked.value, readings, notes: sheets.flatMap(({notes}) => notes), agreeingTotals},
    warnings: [
      ...passed,
      ...sheets.flatMap((sheet) => sheet.warnings),
      ...repeated.warnings,
      ...operatorsSaid(workbook.file, repeated.entries),
    ],
  };
}

/** Names of operators are taken as they stand, so whoever imports must see them; a slip would be another operator. */
function operatorsSaid(sheet: string, entries: readonly CoverageEntry[]): TableIssue[] {
  const names = [...new Set(entries.flatMap(({operator}) => operator ?? []))];
  if (names.length === 0) return [];
  const list = names.join(', ');
  const hasAll = entries.some(({operator}) => operator === undefined);
  const vi = `Có số liệu riêng của từng nhà mạng, tên lấy đúng như bảng ghi: ${list}.${hasAll ? ' Số của các nhà mạng không được cộng lại để so với số chung.' : ' Không có số chung của mọi nhà mạng.'}`;
  const en = `There are figures of single operators, named as in the table: ${list}.${hasAll ? ' They are not summed up to compare with those of all.' : ' There are none of all together.'}`;
  return [{sheet, message: {vi, en}}];
}

/** Holds the result against the contract: source, licence and day come from whoever runs the import. */
function checkedFiles(entries: readonly CoverageEntry[], facts: CoverageFacts): TableResult<CoverageFiles> {
  const value = coverageFiles(entries, facts);
  const issues: TableIssue[] = documentIssues(checkDocument(coverageSchema, value.index), 'coverage.json');
  for (const [url, document] of value.rows) {
    issues.push(...documentIssues(checkDocument(coverageRowsSchema, document), url));
  }
  return issues.length > 0 ? {ok: false, issues} : {ok: true, value, warnings: []};
}
