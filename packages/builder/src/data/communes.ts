import {foldText, type Places} from '@ispeed-widgets/contract';
import type {Structure} from '@ispeed-widgets/data-tools';
import structureUrl from '@ispeed-widgets/data-tools/data/2026-04.json?url';

/** A commune as the search lists it. */
export interface CommuneEntry {
  readonly code: string;
  readonly name: string;
  /** Province, and district where there is one: 245 names repeat in the country. */
  readonly place: string;
  /** Name, place and code without accents. */
  readonly searched: string;
}

/** The communes of a campaign's places file. */
export function communesOfPlaces({province, communes}: Places): CommuneEntry[] {
  return communes.map(({code, name, district}) =>
    entry(code, name, district === undefined ? province.name : `${district}, ${province.name}`),
  );
}

/** The 3,321 communes of the country since 2026. */
export function communesOfStructure({provinces}: Structure): CommuneEntry[] {
  return provinces.flatMap(({name: province, communes = []}) =>
    communes.map(({code, name}) => entry(code, name, province)),
  );
}

/** Loads them once somebody searches. */
export async function loadAllCommunes(): Promise<CommuneEntry[]> {
  const answer = await fetch(structureUrl);
  return communesOfStructure((await answer.json()) as Structure);
}

function entry(code: string, name: string, place: string): CommuneEntry {
  return {code, name, place, searched: `${foldText(name)} ${foldText(place)} ${code}`};
}

const TYPE_WORD = /^(phuong|xa|thi tran|dac khu) /;

/**
 * The communes that hold every word of the query, without accents; first those whose name begins with it. At most
 * `limit`: nobody reads a longer list, one types on.
 */
export function searchCommunes(all: readonly CommuneEntry[], query: string, limit: number): CommuneEntry[] {
  const folded = foldText(query);
  if (folded === '') return all.slice(0, limit);
  const words = folded.split(' ');
  const rank = ({searched, code}: CommuneEntry) =>
    code === folded || searched.startsWith(folded)
      ? 0
      : searched.replace(TYPE_WORD, '').startsWith(folded)
        ? 1
        : 2;
  return all
    .filter(({searched}) => words.every((word) => searched.includes(word)))
    .map((commune) => ({commune, rank: rank(commune)}))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({commune}) => commune);
}

/** As it stands in the field once it is chosen. */
export function communeText({name, place, code}: CommuneEntry): string {
  return `${name}, ${place} (${code})`;
}
