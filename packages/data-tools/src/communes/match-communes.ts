import type {Message} from '@ispeed-widgets/contract';

import type {Structure} from '../structure.js';
import {BLANK_CELL} from '../workbook/workbook.js';
import {cleanText} from '../clean-text.js';
import {codeText} from './code-text.js';
import {CommuneFinder, type FinderPlaces} from './commune-finder.js';
import {isBeforeMerger} from './is-before-merger.js';
import {type CommuneCells, type CommuneMatch, matchCommune} from './match-commune.js';
import {otherStructure} from './other-structure.js';
import {structuresOfCode} from './structures-of-code.js';

/** The communes of a sheet's rows, and what is to be said of the whole sheet. */
export interface CommuneMatches {
  /** One a row, in their order. */
  readonly rows: readonly CommuneMatch[];
  /** The sheet follows another structure or province: say this once, in place of the rows' own errors. */
  readonly problem?: Message;
  /** Which list was taken, codes that meant another place before; never an error. */
  readonly warnings: readonly Message[];
}

/**
 * Matches all rows of a sheet with a list of communes.
 *
 * @param sheet its rows
 * @param options.places the list to match with
 * @param options.structures all that are known, to say which one a sheet follows that does not follow the list
 */
export function matchCommunes(
  sheet: readonly CommuneCells[],
  {places, structures = []}: {places: FinderPlaces; structures?: readonly Structure[]},
): CommuneMatches {
  const finder = new CommuneFinder(places);
  const hasCodes = sheet.some(({code = BLANK_CELL}) => codeText(code) !== '');
  // A column of codes that nobody has filled in is none.
  const rows = hasCodes ? sheet : sheet.map(({name, district}) => ({name, district}));
  const matches = rows.map((cells) => matchCommune(cells, finder, {structures}));
  const problem = otherStructure(rows, {matches, structures, finder});
  const warning = onlyCodes(rows, {matches, structures, finder});
  return {rows: matches, ...(problem && {problem}), warnings: warning ? [warning] : []};
}

/** Codes without names cannot show that the sheet is from before the merger, so it is said what they are taken for. */
function onlyCodes(
  rows: readonly CommuneCells[],
  context: {matches: readonly CommuneMatch[]; structures: readonly Structure[]; finder: CommuneFinder},
): Message | undefined {
  const {matches, structures, finder} = context;
  const isNew = !isBeforeMerger(finder.structure);
  const others = structures.filter(({structure}) => isBeforeMerger(structure) === isNew);
  const examples = rows.flatMap(({code = BLANK_CELL, name = BLANK_CELL}, index) => {
    const match = matches[index]!;
    if (!match.ok || codeText(code) === '' || cleanText(name.text) !== '') return [];
    const held = structuresOfCode(match.commune.code, others).find(
      (other) => other.name !== match.commune.name,
    );
    return held ? [{commune: match.commune, held}] : [];
  });
  const [first] = examples;
  if (!first) return undefined;
  const {commune, held} = first;
  return {
    vi: `${examples.length} dòng chỉ có mã, và mã ấy từng hoặc nay là nơi khác (${commune.code}: ${commune.name} theo ${finder.structure}, ${held.name} theo ${held.structure}). Đã hiểu theo ${finder.list}.`,
    en: `${examples.length} rows have only a code that means another place in another year (${commune.code}: ${commune.name} in ${finder.structure}, ${held.name} in ${held.structure}). They were read by ${finder.list}.`,
  };
}
