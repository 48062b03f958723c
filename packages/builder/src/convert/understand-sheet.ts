import type {Places} from '@ispeed-widgets/contract';
import {
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

import type {ConvertChoices, MadeFile, Outcome} from './convert-state.js';
import {type CoverageContext, coverageMade, type Made, madeFile, vnnicMade} from './coverage-made.js';
import {settledMapping} from './mapping-from.js';
import {monthTyped} from './month-typed.js';
import {samplesTyped} from './samples-typed.js';

/** Reads a sheet as the command line does, with the very same functions; nothing is sent anywhere. */
export function understandSheet(choices: ConvertChoices, structures: readonly Structure[]): Outcome {
  const slips = typedSlips(choices);
  if (slips.length > 0) return refused(slips, {});
  if (choices.annex === 'vnnic') return ofVnnic(choices, structures);
  const workbook = workbookOf(choices);
  if (workbook === undefined || !workbook.ok) return refused(workbook?.issues ?? [], {sheets: []});
  const {value, warnings} = workbook;
  const sheets = value.sheets.map(({name}) => name).filter((name) => name !== '');
  const {readings: guessed} = readingsOf(value, choices, choices.mapping);
  const mapping = settledMapping(guessed, choices);
  const {readings} = mapping === choices.mapping ? {readings: guessed} : readingsOf(value, choices, mapping);
  const made = {sheets, readings, mapping: mappingFile(readings)};
  const known = choices.ownPlaces ?? knownPlaces(choices, structures);
  if (known === undefined) return refused([], made);
  const result =
    choices.annex === 'coverage'
      ? coverageMade(value, {choices, mapping, known, structures})
      : placesMade(value, {choices, mapping, known, structures});
  if (!result.ok) return refused(result.issues, made);
  return {...made, ...result.value, issues: [], warnings: [...warnings, ...result.warnings]};
}

/** What is typed beside the sheet and cannot be taken; nothing is made with a month or threshold that nobody meant. */
function typedSlips({annex, period, target}: ConvertChoices): TableIssue[] {
  if (annex === 'places') return [];
  const slips: TableIssue[] = [];
  const say = (sheet: string, vi: string, en: string) => slips.push({sheet, message: {vi, en}});
  if (monthTyped(period) === undefined)
    say('Ô “Tháng đo”', `“${period}” chưa phải một tháng. Viết như 10/2026.`, 'No month.');
  if (samplesTyped(target) === undefined)
    say('Ô “Số mẫu”', `“${target}” chưa phải một số mẫu. Viết như 300.`, 'No number of samples.');
  return slips;
}

/** VNNIC's rows have fixed fields: nothing of them is guessed. */
function ofVnnic(choices: ConvertChoices, structures: readonly Structure[]): Outcome {
  const known = choices.ownPlaces ?? knownPlaces(choices, structures);
  if (known === undefined) return refused([], {});
  const result = vnnicMade({choices, known, mapping: undefined, structures});
  if (!result.ok) return refused(result.issues, {});
  return {...refused([], {}), ...result.value, warnings: result.warnings};
}

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

function placesMade(
  workbook: Workbook,
  {choices, mapping, known, structures}: CoverageContext,
): TableResult<Made> {
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
