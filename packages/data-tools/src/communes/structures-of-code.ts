import type {Structure} from '../structure.js';

/** A commune's name in one structure. */
export interface HeldCode {
  readonly structure: string;
  readonly name: string;
  readonly province: string;
}

/** What a commune's code means in each of the structures that have it. Codes are national. */
export function structuresOfCode(code: string, structures: readonly Structure[]): HeldCode[] {
  return structures.flatMap((structure) => {
    const held = heldCodes(structure).get(code);
    return held ? [held] : [];
  });
}

const HELD = new WeakMap<Structure, ReadonlyMap<string, HeldCode>>();

function heldCodes(structure: Structure): ReadonlyMap<string, HeldCode> {
  const known = HELD.get(structure);
  if (known) return known;
  const held = new Map<string, HeldCode>();
  for (const {name: province, communes = [], districts = []} of structure.provinces) {
    for (const {code, name} of [...communes, ...districts.flatMap((district) => district.communes)]) {
      held.set(code, {structure: structure.structure, name, province});
    }
  }
  HELD.set(structure, held);
  return held;
}
