import type {SharedName} from '../../packages/elements/src/self-report/late/outbox/database.js';
import {
  type Kept,
  NOTHING_KEPT,
  type Rule,
} from '../../packages/elements/src/self-report/late/outbox/kept.js';
import type {Simulation} from './simulation.js';

/** How a tab's storage behaves. */
export type StorageState = 'well' | 'failing' | 'full' | 'silent';

/** One browser on one device: its clock, its network, its database and its locks, shared by all tabs. */
export class Device {
  kept: Kept = NOTHING_KEPT;
  isOnline = true;
  readonly shared = new Map<SharedName, unknown>();
  readonly markers = new Map<string, string>();
  readonly simulation: Simulation;
  /** By how much the device's clock is wrong, ms. */
  #offset = 0;

  constructor(simulation: Simulation) {
    this.simulation = simulation;
  }

  get now(): number {
    return this.simulation.time + this.#offset;
  }

  setClock(milliseconds: number): void {
    this.#offset += milliseconds;
  }

  change(rule: Rule, storage: StorageState): Kept {
    const after = rule(this.kept);
    if (storage === 'full') throw named('QuotaExceededError');
    this.kept = after;
    return after;
  }

  share<T>(name: SharedName, rule: (value: unknown) => T, storage: StorageState): T {
    const after = rule(this.shared.get(name));
    if (storage === 'full') throw named('QuotaExceededError');
    if (after === undefined) this.shared.delete(name);
    else this.shared.set(name, after);
    return after;
  }
}

export function named(name: string): Error {
  return Object.assign(new Error(name), {name});
}
