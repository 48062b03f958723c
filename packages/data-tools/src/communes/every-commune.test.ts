import {type Commune, foldText} from '@ispeed-widgets/contract';
import {describe, expect, it} from 'vitest';

import type {Cell} from '../cell.js';
import {loadStructure} from '../node/load-structure.js';
import {placesOf} from '../structure.js';
import {CommuneFinder} from './commune-finder.js';
import {bareName} from './typed-name.js';

interface Tally {
  matched: number;
  ambiguous: number;
  unknown: number;
  /** Taken for another commune: must never happen. */
  wrong: number;
}

type Ask = (finder: CommuneFinder, commune: Commune) => Cell<Commune>;

/** Asks for every commune of a structure, in its province, by what `ask` makes of it. */
function tally(name: string, ask: Ask): Tally {
  const structure = loadStructure(name)!;
  const sum: Tally = {matched: 0, ambiguous: 0, unknown: 0, wrong: 0};
  for (const {code: province} of structure.provinces) {
    const places = placesOf(structure, {province})!;
    const finder = new CommuneFinder(places);
    for (const commune of places.communes) sum[verdict(ask(finder, commune), commune)]++;
  }
  return sum;
}

function verdict(found: Cell<Commune>, {code}: Commune): keyof Tally {
  if (found.ok) return found.value.code === code ? 'matched' : 'wrong';
  return found.message.vi.includes(code) ? 'ambiguous' : 'unknown';
}

const byCode: Ask = (finder, {code}) => finder.byCode(code);
const byName: Ask = (finder, {name, district}) => finder.byName(name, district);
const withoutAccents: Ask = (finder, {name, district}) =>
  finder.byName(foldText(bareName(name)), district && foldText(district));

describe('every commune of the country', () => {
  it.each([
    ['2026-04', byCode, {matched: 3321, ambiguous: 0}],
    ['2026-04', byName, {matched: 3321, ambiguous: 0}],
    // Ten pairs in eight provinces are told apart by accents or type alone.
    ['2026-04', withoutAccents, {matched: 3301, ambiguous: 20}],
    ['2025-07', byName, {matched: 3321, ambiguous: 0}],
    ['2025-07', withoutAccents, {matched: 3301, ambiguous: 20}],
    ['2024-11', byCode, {matched: 10_472, ambiguous: 0}],
    ['2024-11', byName, {matched: 10_472, ambiguous: 0}],
    // Within their districts 44 pairs collide.
    ['2024-11', withoutAccents, {matched: 10_384, ambiguous: 88}],
  ])('is found in %s and never taken for another: %#', (structure, ask, expected) => {
    expect(tally(structure, ask)).toEqual({...expected, unknown: 0, wrong: 0});
  });

  it('is counted as wrong if the first of a colliding pair is taken', () => {
    const guess: Ask = (finder, commune) => {
      const found = withoutAccents(finder, commune);
      const code = found.ok ? '' : /\((\d{5})/.exec(found.message.vi)![1]!;
      return found.ok ? found : finder.byCode(code);
    };
    expect(tally('2026-04', guess)).toEqual({matched: 3311, ambiguous: 0, unknown: 0, wrong: 10});
  });
});
