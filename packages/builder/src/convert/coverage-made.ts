import {type Places, vietNamDay} from '@ispeed-widgets/contract';
import {
  coverageFromVnnic,
  coverageFromWorkbook,
  type CoverageFacts,
  type CoverageFiles,
  formatDocument,
  joinCoverage,
  type Mapping,
  type Structure,
  type TableIssue,
  type TableResult,
} from '@ispeed-widgets/data-tools';
import type {Workbook} from '@ispeed-widgets/data-tools/workbook';

import type {ConvertChoices, MadeFile, Outcome} from './convert-state.js';
import {monthTyped} from './month-typed.js';

export interface CoverageContext {
  readonly choices: ConvertChoices;
  readonly known: Places;
  readonly mapping: Mapping | undefined;
  readonly structures: readonly Structure[];
}

export type Made = Pick<Outcome, 'files' | 'summary'>;

/** Files of a Phụ lục I, by the functions of the command line. */
export function coverageMade(workbook: Workbook, context: CoverageContext): TableResult<Made> {
  const {choices, mapping, structures} = context;
  const result = coverageFromWorkbook(workbook, {
    ...factsOf(context),
    ...momentOf(choices),
    statistic: choices.statistic || undefined,
    sheet: choices.sheet || undefined,
    mapping,
    structures,
  });
  return result.ok ? published(result.value.files, {...context, warnings: result.warnings}) : result;
}

/** Files of VNNIC's rows, which say neither month nor network. */
export function vnnicMade(context: CoverageContext): TableResult<Made> {
  const {choices} = context;
  const {source} = choices;
  const {period, network, operator} = momentOf(choices);
  const file = source?.from === 'file' ? source.name : 'Ô dán';
  if (source === undefined || period === undefined || network === undefined) {
    const vi = 'Các dòng của VNNIC không ghi tháng và mạng: điền ô “Tháng đo” và chọn ô “Mạng”.';
    const en = "VNNIC's rows say neither month nor network: fill in both fields.";
    return {ok: false, issues: [{sheet: file, message: {vi, en}}]};
  }
  const result = coverageFromVnnic(source.from === 'file' ? source.bytes : source.text, {
    ...factsOf(context),
    statistic: choices.statistic || 'median',
    file,
    period,
    network,
    operator,
  });
  return result.ok ? published(result.value, {...context, warnings: result.warnings}) : result;
}

function factsOf({choices, known}: CoverageContext): Omit<CoverageFacts, 'statistic'> {
  const document = choices.document.trim();
  return {
    places: known,
    placesUrl: 'places.json',
    source: {name: choices.measuredBy.trim(), ...(document && {document})},
    sample: choices.isSample || undefined,
    updated: vietNamDay(Date.now()),
    target: Number(choices.target),
  };
}

function momentOf({period, network, operator}: ConvertChoices) {
  return {
    period: monthTyped(period) || undefined,
    network: network || undefined,
    operator: operator.trim() || undefined,
  };
}

/** A new month joins what is published; only the files that are new or changed are handed out. */
function published(
  made: CoverageFiles,
  {choices, known, warnings}: CoverageContext & {readonly warnings: readonly TableIssue[]},
): TableResult<Made> {
  const joined = joinPublished(made, {choices, known});
  if (!joined.ok) return joined;
  const {index, rows} = joined.value;
  const samples = made.index.series.reduce((sum, {totals}) => sum + totals.samples, 0);
  const places = choices.ownPlaces || choices.published ? [] : [['places.json', known] as const];
  return {
    ok: true,
    value: {
      files: [...rows, ...places, ['coverage.json', index] as const].map(madeFile),
      summary: `${made.index.series.length} bảng tháng và mạng, tổng số mẫu ${dotted(samples)}.`,
    },
    warnings: [...warnings, ...joined.warnings],
  };
}

function joinPublished(
  made: CoverageFiles,
  {choices: {published: before, replace}, known}: Pick<CoverageContext, 'choices' | 'known'>,
): TableResult<CoverageFiles> {
  if (before === undefined) return {ok: true, value: made, warnings: []};
  const joined = joinCoverage(before, made, {replace, communes: known.communes});
  if (!joined.ok) return joined;
  const {index, rows, fresh} = joined.value;
  const news = new Map([...rows].filter(([url]) => fresh.has(url)));
  return {ok: true, value: {index, rows: news}, warnings: joined.warnings};
}

/** A contract file as it is handed out. */
export function madeFile([name, document]: readonly [string, unknown]): MadeFile {
  return {name, text: formatDocument(document)};
}

function dotted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}
