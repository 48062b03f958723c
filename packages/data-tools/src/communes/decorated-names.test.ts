import {type Commune, foldText} from '@ispeed-widgets/contract';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import type {Cell} from '../cell.js';
import {loadStructure, structureNames} from '../node/load-structure.js';
import {placesOf} from '../structure.js';
import {CommuneFinder} from './commune-finder.js';
import {nameKey, spelling} from './spelling.js';
import {bareName, typeOf} from './typed-name.js';

const lists = structureNames()
  .map((name) => loadStructure(name)!)
  .flatMap((structure) => structure.provinces.map(({code}) => placesOf(structure, {province: code})!))
  .map((places) => ({communes: places.communes, finder: new CommuneFinder(places)}));

const asked = fc.constantFrom(...lists).chain(({communes, finder}) => {
  return fc.record({finder: fc.constant(finder), commune: fc.constantFrom(...communes)});
});

const SHORT = {
  phuong: ['P.', 'P. ', 'Ph. ', 'P '],
  xa: ['X.', 'X. '],
  'thi tran': ['TT.', 'TT '],
  'dac khu': ['ĐK ', 'Đ.khu '],
};

/** A commune's name as some office may write it. */
const hands = fc.record({
  before: fc.constantFrom('', '1. ', '12) ', '- ', ' ', '\u00a0', '\u200b'),
  type: fc.constantFrom('whole', 'short', 'none'),
  short: fc.nat(3),
  letters: fc.constantFrom('as is', 'folded', 'upper', 'lower', 'decomposed'),
  space: fc.constantFrom(' ', '  ', '\u00a0', '\n'),
  after: fc.constantFrom('', ' ', '*', '.', ' (1)', '\u200b'),
});
type Hand = typeof hands extends fc.Arbitrary<infer T> ? T : never;

function written({name}: Commune, hand: Hand): string {
  const {before, short, letters, space, after} = hand;
  // A number alone is no name: "1. 03".
  const type = /^\d/.test(bareName(name)) && hand.type === 'none' ? 'whole' : hand.type;
  const abbreviated = SHORT[typeOf(name)!];
  const start = {
    whole: name.slice(0, name.length - bareName(name).length),
    short: abbreviated[short % abbreviated.length]!,
    none: '',
  }[type];
  const text = (start + bareName(name)).replaceAll(' ', space);
  const lettered = {
    'as is': text,
    folded: foldText(text),
    upper: text.toUpperCase(),
    lower: text.toLowerCase(),
    decomposed: text.normalize('NFD'),
  }[letters];
  return before + lettered + after;
}

type Ask = (finder: CommuneFinder, typed: string, district: string | undefined) => Cell<Commune>;
const ask: Ask = (finder, typed, district) => finder.byName(typed, district);
const RUNS = {numRuns: 2000};

/** That a decorated name means its own commune, or is refused with it among the candidates. */
function namesItself(by: Ask) {
  return fc.property(asked, hands, ({finder, commune}, hand) => {
    const found = by(finder, written(commune, hand), commune.district);
    return found.ok ? found.value.code === commune.code : found.message.vi.includes(commune.code);
  });
}

describe('names as any office writes them', () => {
  it('mean their own commune, or are refused with it as a candidate', () => {
    fc.assert(namesItself(ask), RUNS);
  });

  it('are never taken for a name that is only like them', () => {
    const damage = fc.record({
      at: fc.nat(),
      letter: fc.constantFrom('', 'a', 'n', 'h', 'i', '1'),
      cut: fc.nat(1),
    });
    const property = fc.property(asked, damage, ({finder, commune}, {at, letter, cut}) => {
      const bare = bareName(commune.name);
      const place = at % bare.length;
      const typed = bare.slice(0, place) + letter + bare.slice(place + cut);
      const found = finder.byName(typed, commune.district);
      if (!found.ok) return true;
      const name = bareName(found.value.name);
      return nameKey(typed) === nameKey(name) && [nameKey(typed), spelling(name)].includes(spelling(typed));
    });
    fc.assert(property, RUNS);
  });

  it('are taken wrongly by who takes the first candidate', () => {
    const first: Ask = (finder, typed, district) => {
      const found = ask(finder, typed, district);
      return found.ok ? found : finder.byCode(/\((\d{5})/.exec(found.message.vi)?.[1] ?? '');
    };
    expect(fc.check(namesItself(first), {numRuns: 10_000}).failed).toBe(true);
  });
});
