import {type Places, vietNamDay} from '@ispeed-widgets/contract';
import {
  coverageFromWorkbook,
  type CoverageFiles,
  formatDocument,
  joinCoverage,
  type Mapping,
  mappingOf,
  placesFromWorkbook,
  placesOf,
  readCoverageSheets,
  type Reading,
  readPlacesSheets,
  type Structure,
  type TableIssue,
  type TableResult,
} from '@ispeed-widgets/data-tools';
import {pastedWorkbook, readWorkbook, type Workbook} from '@ispeed-widgets/data-tools/workbook';

import {columnKey, type ConvertChoices, type MadeFile, type Outcome} from './convert-state.js';
import {monthTyped} from './month-typed.js';

/** Samples a month from which a commune is rated, where no campaign says otherwise; the ministry's figure. */
const TARGET = 300;

/** Reads a sheet as the command line does, with the very same functions; nothing is sent anywhere. */
export function understandSheet(choices: ConvertChoices, structures: readonly Structure[]): Outcome {
  const workbook = workbookOf(choices);
  if (workbook === undefined || !workbook.ok) return refused(workbook?.issues ?? [], {sheets: []});
  const {value, warnings} = workbook;
  const sheets = value.sheets.map(({name}) => name).filter((name) => name !== '');
  const {readings: guessed} = readingsOf(value, choices, undefined);
  const mapping = settledMapping(guessed, choices);
  const {readings} = mapping === undefined ? {readings: guessed} : readingsOf(value, choices, mapping);
  const made = {sheets, readings, mapping: mappingFile(readings)};
  const known = choices.ownPlaces ?? knownPlaces(choices, structures);
  if (known === undefined) return refused([], made);
  const result =
    choices.annex === 'coverage'
      ? coverageOf(value, {choices, mapping, known, structures})
      : placesMade(value, {choices, mapping, known, structures});
  if (!result.ok) return refused(result.issues, made);
  return {...made, ...result.value, issues: [], warnings: [...warnings, ...result.warnings]};
}

interface Context {
  readonly choices: ConvertChoices;
  readonly mapping: Mapping | undefined;
  readonly known: Places;
  readonly structures: readonly Structure[];
}

type Made = Pick<Outcome, 'files' | 'summary'>;

function workbookOf({source, convert}: ConvertChoices): TableResult<Workbook> | undefined {
  if (source === undefined) return undefined;
  if (source.from === 'pasted') return pastedWorkbook(source.text, {file: 'Ô dán'});
  return readWorkbook(source.bytes, {file: source.name, convert: convert || undefined});
}

function readingsOf(workbook: Workbook, choices: ConvertChoices, mapping: Mapping | undefined) {
  const sheet = choices.sheet || undefined;
  return choices.annex === 'coverage'
    ? readCoverageSheets(workbook, {sheet, mapping, network: choices.network || undefined})
    : readPlacesSheets(workbook, {sheet, mapping});
}

/** What a person has chosen instead of a guess; undefined where nothing was. */
function settledMapping(readings: readonly Reading[], {columns}: ConvertChoices): Mapping | undefined {
  const mapping = mappingOf(readings);
  let isChanged = false;
  const sheets = mapping.sheets.map((sheet) => ({
    ...sheet,
    columns: sheet.columns.map((column) => {
      const chosen = columns[columnKey(sheet.sheet, column.column)];
      if (chosen === undefined) return column;
      isChanged = true;
      return {...column, meaning: chosen === '' ? null : chosen};
    }),
  }));
  return isChanged ? {...mapping, sheets} : undefined;
}

function coverageOf(workbook: Workbook, {choices, mapping, known, structures}: Context): TableResult<Made> {
  const period = monthTyped(choices.period);
  const result = coverageFromWorkbook(workbook, {
    places: known,
    placesUrl: 'places.json',
    source: {
      name: choices.measuredBy.trim(),
      ...(choices.document.trim() && {document: choices.document.trim()}),
    },
    sample: choices.isSample || undefined,
    updated: vietNamDay(Date.now()),
    target: TARGET,
    statistic: choices.statistic || undefined,
    sheet: choices.sheet || undefined,
    period: period === '' ? undefined : period,
    network: choices.network || undefined,
    mapping,
    structures,
  });
  if (!result.ok) return result;
  const joined = joinPublished(result.value.files, {choices, known});
  if (!joined.ok) return joined;
  const {index, rows} = joined.value;
  const samples = result.value.files.index.series.reduce((sum, {totals}) => sum + totals.samples, 0);
  const months = result.value.files.index.series.length;
  const files = [
    ...rows,
    ...(choices.ownPlaces || choices.published ? [] : [['places.json', known] as const]),
  ];
  return {
    ok: true,
    value: {
      files: [...files, ['coverage.json', index] as const].map(madeFile),
      summary: `${months} bảng tháng và mạng, tổng số mẫu ${dotted(samples)}.`,
    },
    warnings: [...result.warnings, ...joined.warnings],
  };
}

/** A new month joins what is published; only the files that are new or changed are handed out. */
function joinPublished(
  made: CoverageFiles,
  {choices: {published, replace}, known}: Pick<Context, 'choices' | 'known'>,
): TableResult<CoverageFiles> {
  if (published === undefined) return {ok: true, value: made, warnings: []};
  const joined = joinCoverage(published, made, {replace, communes: known.communes});
  if (!joined.ok) return joined;
  const {index, rows, fresh} = joined.value;
  const news = new Map([...rows].filter(([url]) => fresh.has(url)));
  return {ok: true, value: {index, rows: news}, warnings: joined.warnings};
}

function placesMade(workbook: Workbook, {choices, mapping, known, structures}: Context): TableResult<Made> {
  const result = placesFromWorkbook(workbook, {
    known,
    sample: choices.isSample || undefined,
    sheet: choices.sheet || undefined,
    mapping,
    structures,
  });
  if (!result.ok) return result;
  const {places} = result.value;
  const coded = places.communes.filter(({referralCode}) => referralCode !== undefined).length;
  return {
    ok: true,
    value: {
      files: [madeFile(['places.json', places])],
      summary: `${places.communes.length} xã, phường, thị trấn; ${coded} có mã giới thiệu.`,
    },
    warnings: result.warnings,
  };
}

function knownPlaces(
  {structure, province}: ConvertChoices,
  structures: readonly Structure[],
): Places | undefined {
  const own = structures.find((one) => one.structure === structure);
  return own && province !== '' ? placesOf(own, {province}) : undefined;
}

function refused(issues: readonly TableIssue[], made: Partial<Outcome>): Outcome {
  return {
    sheets: [],
    readings: [],
    warnings: [],
    mapping: undefined,
    ...made,
    issues,
    files: [],
    summary: '',
  };
}

function mappingFile(readings: readonly Reading[]): MadeFile | undefined {
  return readings.length === 0 ? undefined : madeFile(['cach-hieu-cot.json', mappingOf(readings)]);
}

function madeFile([name, document]: readonly [string, unknown]): MadeFile {
  return {name, text: formatDocument(document)};
}

function dotted(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '.');
}
