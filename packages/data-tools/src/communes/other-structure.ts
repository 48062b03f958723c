import type {Message} from '@ispeed-widgets/contract';

import {placesOf, type Structure} from '../structure.js';
import {codeText} from './code-text.js';
import {CommuneFinder, type FinderPlaces} from './commune-finder.js';
import {type CommuneCells, type CommuneMatch, matchCommune} from './match-commune.js';
import {nameKey} from './spelling.js';
import {bareName, typedNames} from './typed-name.js';

/** From how many rows that the list refuses another structure is looked for, and how many of these it must explain. */
const FEWEST_REFUSED = 3;
const EXPLAINED = 0.8;

/** Lists that are tried row by row: one of each structure, as a rule. */
const TRIED = 3;

/**
 * Says that a sheet follows another structure or province than the list that it is read by: another list takes most
 * of the rows that this one refuses, and more rows in all.
 */
export function otherStructure(
  rows: readonly CommuneCells[],
  {
    matches,
    structures,
    finder,
  }: {matches: readonly CommuneMatch[]; structures: readonly Structure[]; finder: CommuneFinder},
): Message | undefined {
  const refused = rows.filter((_, index) => !matches[index]!.ok);
  if (refused.length < FEWEST_REFUSED) return undefined;
  const taken = rows.length - refused.length;
  const best = bestList(rows, structures);
  if (!best || best.finder.list === finder.list || best.count <= taken) return undefined;
  const explained = refused.filter((cells) => matchCommune(cells, best.finder).ok).length;
  if (explained < refused.length * EXPLAINED) return undefined;
  return {
    vi: `Bảng này theo danh sách khác: ${best.count} trong ${rows.length} dòng khớp với ${best.finder.list}, chỉ ${taken} dòng khớp với ${finder.list}. Chọn đúng tỉnh và đơn vị hành chính của năm lập bảng.`,
    en: `This table follows another list: ${best.count} of ${rows.length} rows fit ${best.finder.list}, only ${taken} fit ${finder.list}. Choose the province and the administrative structure of the table's year.`,
  };
}

interface FittingList {
  readonly finder: CommuneFinder;
  readonly count: number;
}

/** The list that takes most rows; of equals the newest. Names and codes choose three, which are then really tried. */
function bestList(rows: readonly CommuneCells[], structures: readonly Structure[]): FittingList | undefined {
  const words = rows.flatMap(rowWords);
  const lists = structures.flatMap((structure) =>
    structure.provinces.map(({code}) => placesOf(structure, {province: code})!),
  );
  return lists
    .map((places) => ({places, likeness: likeness(words, places)}))
    .sort((a, b) => b.likeness - a.likeness || (a.places.structure < b.places.structure ? 1 : -1))
    .slice(0, TRIED)
    .map(({places}) => new CommuneFinder(places))
    .map((finder) => ({finder, count: rows.filter((cells) => matchCommune(cells, finder).ok).length}))
    .sort((a, b) => b.count - a.count)[0];
}

/** What a row may be known by: its code, and its name in each reading. */
function rowWords({code, name}: CommuneCells): string[] {
  const names = typedNames(name?.text ?? '').map(({bare}) => nameKey(bare));
  return [code ? codeText(code) : '', ...names].filter((word) => word !== '');
}

function likeness(words: readonly string[], {communes}: FinderPlaces): number {
  const known = new Set(communes.flatMap(({code, name}) => [code, nameKey(bareName(name))]));
  return words.filter((word) => known.has(word)).length;
}
