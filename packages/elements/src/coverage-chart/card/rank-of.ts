import type {CommuneFigures} from '../commune-figures.js';

/** Where a commune stands among those that have figures. */
export interface Rank {
  /** 1 for the one with most samples; communes with as many samples share a place. */
  readonly place: number;
  /** Communes with figures, itself among them. */
  readonly of: number;
  /** Other communes with as many samples. */
  readonly tied: number;
}

/** The commune's rank by samples; undefined where it has none, for what has no data is not the last. */
export function rankOf(code: string, communes: readonly CommuneFigures[]): Rank | undefined {
  const own = communes.find((commune) => commune.code === code)?.samples ?? 0;
  if (own === 0) return undefined;
  const count = (holds: (samples: number) => boolean) =>
    communes.filter(({samples}) => samples > 0 && holds(samples)).length;
  return {
    place: count((samples) => samples > own) + 1,
    of: count(() => true),
    tied: count((samples) => samples === own) - 1,
  };
}
