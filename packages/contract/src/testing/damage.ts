import * as fc from 'fast-check';

import {FOREIGN_FIELDS, HIDDEN_CHARACTERS, HOSTILE_VALUES, HUGE_NUMBER} from './hostile-values.js';

type Container = Record<PropertyKey, unknown>;

/** A value in a document, by its container and key. */
interface Spot {
  readonly parent: Container;
  readonly key: string | number;
}

/** One thing done to a document: all three are drawn at random and reduced to what the document has. */
export interface Damage {
  readonly where: number;
  readonly how: number;
  readonly pick: number;
}

type Act = (spot: Spot, pick: number, spots: readonly Spot[]) => void;

const ACTS: Act[] = [
  drop,
  drop,
  replace,
  replace,
  replace,
  addField,
  addField,
  exchange,
  repeatEntry,
  crowd,
  empty,
  hideCharacter,
  decompose,
  pad,
  shift,
  shift,
  turn,
  turn,
  nest,
];

export const damages: fc.Arbitrary<Damage[]> = fc.array(
  fc.record({where: fc.nat(), how: fc.nat({max: ACTS.length - 1}), pick: fc.nat()}),
  {minLength: 1, maxLength: 3},
);

/** The document after the damage, as a page would receive it: written as JSON and parsed again. */
export function damaged(document: object, list: readonly Damage[]): unknown {
  const root: Container = {document: structuredClone(document)};
  for (const {where, how, pick} of list) {
    const spots = spotsIn(root);
    // A document that an earlier damage has replaced by nothing has no spot left.
    if (spots.length > 0) ACTS[how]!(spots[where % spots.length]!, pick, spots);
  }
  const text = JSON.stringify(root).replaceAll(`"${HUGE_NUMBER}"`, '1e999');
  return (JSON.parse(text) as Container)['document'];
}

/** The whole document, and every value in it. */
function spotsIn(parent: Container): Spot[] {
  return Object.keys(parent).flatMap((key) => {
    const spot = {parent, key: Array.isArray(parent) ? Number(key) : key};
    const value = parent[key];
    return isContainer(value) && key !== '__proto__' ? [spot, ...spotsIn(value)] : [spot];
  });
}

function drop({parent, key}: Spot): void {
  if (Array.isArray(parent)) parent.splice(Number(key), 1);
  else delete parent[key];
}

function replace({parent, key}: Spot, pick: number): void {
  parent[key] = structuredClone(HOSTILE_VALUES[pick % HOSTILE_VALUES.length]);
}

/** A plain assignment to `__proto__` would make it the prototype; a parsed file has it as a field. */
function addField({parent, key}: Spot, pick: number): void {
  const value = parent[key];
  const object = isContainer(value) ? value : parent;
  if (Array.isArray(object)) object.push(HOSTILE_VALUES[pick % HOSTILE_VALUES.length]);
  else {
    const name = FOREIGN_FIELDS[pick % FOREIGN_FIELDS.length]!;
    Object.defineProperty(object, name, {
      value: {a: 1},
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
}

/** Puts another value of the same document here. */
function exchange({parent, key}: Spot, pick: number, spots: readonly Spot[]): void {
  const other = spots[pick % spots.length]!;
  parent[key] = structuredClone(other.parent[other.key]);
}

function repeatEntry({parent, key}: Spot): void {
  const list = Array.isArray(parent[key]) ? parent[key] : parent;
  if (Array.isArray(list) && list.length > 0) list.push(structuredClone(list[0]));
}

/** Makes a list longer than most may be. */
function crowd({parent, key}: Spot, pick: number): void {
  const list = parent[key];
  const size = [4, 21, 31, 101, 1201][pick % 5]!;
  if (Array.isArray(list) && list.length > 0)
    parent[key] = Array.from({length: size}, () => list[0] as unknown);
}

function empty({parent, key}: Spot): void {
  const value = parent[key];
  parent[key] = Array.isArray(value) ? [] : isContainer(value) ? {} : '';
}

function hideCharacter({parent, key}: Spot, pick: number): void {
  const value = parent[key];
  const place = typeof value === 'string' ? pick % (value.length + 1) : 0;
  const hidden = HIDDEN_CHARACTERS[pick % HIDDEN_CHARACTERS.length]!;
  if (typeof value === 'string') parent[key] = value.slice(0, place) + hidden + value.slice(place);
}

function decompose({parent, key}: Spot): void {
  const value = parent[key];
  if (typeof value === 'string') parent[key] = value.normalize('NFD');
}

function pad({parent, key}: Spot, pick: number): void {
  const value = parent[key];
  if (typeof value === 'string') parent[key] = [` ${value}`, `${value} `, value.padEnd(700, 'ă')][pick % 3];
}

/** Moves a figure a little or a lot, or makes it text; moves a day or a month to another year. */
function shift({parent, key}: Spot, pick: number): void {
  const value = parent[key];
  if (typeof value === 'number') {
    parent[key] = [value + 1, value - 1, -value, value + 0.5, value * 1e6, value + 2000, String(value)][
      pick % 7
    ];
  } else if (typeof value === 'string') {
    parent[key] = value.replace(/^20\d\d-/, pick % 2 ? '2031-' : '2001-');
  }
}

/** Exchanges two fields of the object here: measured and installed, from and until. */
function turn({parent, key}: Spot, pick: number): void {
  const value = parent[key];
  const object = isContainer(value) ? value : parent;
  const keys = Object.keys(object);
  const [a, b] = [keys[pick % keys.length], keys[(pick >>> 8) % keys.length]];
  if (a !== undefined && b !== undefined) [object[a], object[b]] = [object[b], object[a]];
}

/** Wraps a value in lists or objects, at times deeper than any document may be. */
function nest({parent, key}: Spot, pick: number): void {
  const levels = [1, 2, 12, 19, 500][pick % 5]!;
  for (let level = 0; level < levels; level++) parent[key] = pick % 2 ? [parent[key]] : {a: parent[key]};
}

function isContainer(value: unknown): value is Container {
  return typeof value === 'object' && value !== null;
}
