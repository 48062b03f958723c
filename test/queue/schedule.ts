import * as fc from 'fast-check';

/** What may happen, and how often it does. */
const KINDS = {
  organization: 6,
  citizen: 4,
  retry: 2,
  delete: 2,
  open: 3,
  kill: 4,
  restart: 1,
  clock: 2,
  offline: 2,
  online: 2,
  weather: 4,
  storage: 2,
  poison: 1,
};

export type ActionKind = keyof typeof KINDS;

/** One thing that happens, some time after the one before. */
export interface Action {
  readonly kind: ActionKind;
  /** Which of the tabs that are open. */
  readonly tab: number;
  /** Which of what may happen; from 0. */
  readonly value: number;
  /** Ms. */
  readonly gap: number;
}

export interface Schedule {
  readonly seed: number;
  readonly hasLocks: boolean;
  readonly tabs: number;
  readonly actions: readonly Action[];
}

const kind = fc.oneof(
  ...Object.entries(KINDS).map(([name, weight]) => ({arbitrary: fc.constant(name as ActionKind), weight})),
);

/** Mostly within one try, sometimes long enough for the pauses to grow. */
const gap = fc.oneof(
  {arbitrary: fc.integer({min: 0, max: 40}), weight: 4},
  {arbitrary: fc.integer({min: 0, max: 3_000}), weight: 5},
  {arbitrary: fc.integer({min: 0, max: 60_000}), weight: 3},
  {arbitrary: fc.integer({min: 0, max: 900_000}), weight: 1},
);

const action = fc.record<Action>({kind, tab: fc.nat(9), value: fc.nat(999), gap});

/** Schedules of tabs, people, failures, restarts and clock jumps. */
export const schedules = fc.record<Schedule>({
  seed: fc.nat(),
  hasLocks: fc.boolean(),
  tabs: fc.oneof(
    {arbitrary: fc.integer({min: 1, max: 3}), weight: 4},
    {arbitrary: fc.integer({min: 4, max: 10}), weight: 1},
  ),
  actions: fc.array(action, {minLength: 4, maxLength: 24}),
});
