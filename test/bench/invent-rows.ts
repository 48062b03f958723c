import {readFileSync} from 'node:fs';

import {SeededRandom} from '../fill/seeded-random.js';

/** A commune with invented figures of a month. */
export interface BenchRow {
  readonly code: string;
  readonly name: string;
  readonly samples: number;
  /** Mbps. */
  readonly download: number;
}

/** Communes of a province, of the largest one, of a fifth of the nation, and all of them. */
export const SIZES = [65, 139, 696, 3_321] as const;
/** The months that a page shows one after the other. */
export const MONTHS: readonly string[] = ['2026-10', '2026-09'];

const STRUCTURE = new URL('../../packages/data-tools/data/2026-04.json', import.meta.url);

/** The first communes of the list with figures that come out the same each time. */
export function inventRows(count: number, month: string): BenchRow[] {
  const {provinces} = JSON.parse(readFileSync(STRUCTURE, 'utf8')) as {
    provinces: {communes: {code: string; name: string}[]}[];
  };
  const random = new SeededRandom(MONTHS.indexOf(month) + 1);
  return provinces
    .flatMap(({communes}) => communes)
    .slice(0, count)
    .map(({code, name}) => ({
      code,
      name,
      samples: random.whole(0, 400),
      download: random.whole(1, 2_000) / 10,
    }));
}
