import {SeededRandom} from '../fill/seeded-random.js';
import {carry, type Fault, type FaultName, FAULTS} from './fault-kinds.js';

/** What befalls the next report; its name is for the records. */
export interface Dealt {
  readonly name: FaultName | 'carried' | 'swallowed';
  readonly fault: Fault;
}

/**
 * Deals faults like cards: a deck holds each of them once and so many good journeys, shuffled by the seed; when it is
 * used up, the next is shuffled. So every fault comes about equally often, whatever the seed.
 */
export function dealFaults({seed, good}: {readonly seed: number; readonly good: number}): () => Dealt {
  const random = new SeededRandom(seed);
  const deck: Dealt[] = [];
  return () => {
    if (deck.length === 0) deck.push(...shuffled(newDeck(good), random));
    return deck.pop()!;
  };
}

/** The same for every report. */
export function always(name: Dealt['name'], fault: Fault = carry): () => Dealt {
  return () => ({name, fault});
}

/** One so many times, and from then on the other. */
export function atFirst(times: number, first: () => Dealt, then: () => Dealt): () => Dealt {
  let left = times;
  return () => (left-- > 0 ? first() : then());
}

function newDeck(good: number): Dealt[] {
  const faults = Object.entries(FAULTS).map(([name, fault]) => ({name: name as FaultName, fault}));
  return [...faults, ...Array.from({length: good}, always('carried'))];
}

function shuffled<T>(cards: T[], random: SeededRandom): T[] {
  const order = new Map(cards.map((card) => [card, random.next()]));
  return cards.sort((a, b) => order.get(a)! - order.get(b)!);
}
