import {type CoverageSeries, foldText} from '@ispeed-widgets/contract/page';

import {pickSeries} from '../pick-series.js';
import type {ProvinceFigures} from './province-figures.js';

/** By what the provinces may be ordered. */
export const NATION_ORDERS = ['name', 'rated', 'samples'] as const;
export type NationOrder = (typeof NATION_ORDERS)[number];

/** A province in the month and network that show. */
export interface NationRow {
  readonly code: string;
  readonly name: string;
  /** Absent where the province has no figures of that month and network, or where they are not there yet. */
  readonly totals?: CoverageSeries['totals'] | undefined;
  readonly is: 'loading' | 'failed' | 'ready';
}

/** The provinces together; only of those that have figures. */
export interface NationTotals {
  readonly provinces: number;
  readonly communes: number;
  readonly rated: number;
  readonly samples: number;
}

type Month = Pick<CoverageSeries, 'period' | 'network'>;

/** Every series of every province that is there. */
export function seriesOfAll(provinces: readonly ProvinceFigures[]): CoverageSeries[] {
  return provinces.flatMap(({series = []}) => series);
}

/** The provinces' rows; one that lacks the month gets no other month's figures. */
export function nationRows(
  provinces: readonly ProvinceFigures[],
  wanted: Month,
  order: NationOrder,
): NationRow[] {
  const rows = provinces.map(({code, name, series, failed}): NationRow => {
    if (!series) return {code, name, is: failed ? 'failed' : 'loading'};
    const found = pickSeries(series, wanted);
    const fits = found?.period === wanted.period && found.network === wanted.network;
    return {code, name, is: 'ready', totals: fits ? found.totals : undefined};
  });
  return rows.sort((one, other) =>
    order === 'name' ? byText(sorted(one), sorted(other)) : weight(one, order) - weight(other, order),
  );
}

function byText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The name as a list by name is ordered: without accents and type word. */
function sorted({name}: NationRow): string {
  return foldText(name).replace(/^(tinh|thanh pho) /, '');
}

/** Sums over the provinces that have figures. */
export function nationTotals(rows: readonly NationRow[]): NationTotals {
  const totals = rows.flatMap((row) => row.totals ?? []);
  const sum = (name: keyof CoverageSeries['totals']) => {
    let all = 0;
    for (const one of totals) all += one[name];
    return all;
  };
  return {
    provinces: totals.length,
    communes: sum('communes'),
    rated: sum('rated'),
    samples: sum('samples'),
  };
}

/** What needs help stands first: fewest rated, or fewest samples, a commune; who has no figures stands last. */
function weight({totals}: NationRow, order: 'rated' | 'samples'): number {
  return totals ? totals[order] / Math.max(1, totals.communes) : Infinity;
}
