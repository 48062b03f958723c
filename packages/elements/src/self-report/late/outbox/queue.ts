import type {OutboxEntry} from './entry.js';
import {type Pace, untilTry} from './pace.js';

/*
 * The rules of the queue, without clock, storage or network of their own: what is sent next and when, and which tab's
 * turn it is. What a try leaves behind stands in `kept.ts`, and how long to wait in `pace.ts`. `test/queue` leads
 * thousands of random schedules through them.
 */

/** How long a tab may have the turn: a try takes 30 s at most, and then it writes down what came of it. */
export const LEASE_MS = 40_000;

/** Whose turn it is to send; kept where there are no Web Locks. */
export interface Lease {
  readonly holder: string;
  /** Ms since 1970 by the device's clock. */
  readonly takenAt: number;
}

/** What a tab knows when it decides. */
export interface StepContext {
  /** Id of the report that a person in this tab asks to send; it waits for nothing. */
  readonly asked: string | undefined;
  readonly pace: Pace;
  readonly isOnline: boolean;
  /** Ms since 1970 by the device's clock. */
  readonly now: number;
  /** False for an organisation's report without its access code. */
  readonly canSend: (entry: OutboxEntry) => boolean;
}

/** What a tab does once it has the turn. */
export type Step =
  | {readonly at: 'send'; readonly entry: OutboxEntry}
  | {readonly at: 'wait'; readonly milliseconds: number}
  /** Nothing to be sent by this tab alone, or no network: a person or `online` will call. */
  | {readonly at: 'rest'};

/** What to do next. Some browsers say that they are offline and are not: what a person asks for is tried all the same. */
export function nextStep(
  entries: readonly OutboxEntry[],
  {asked, pace, isOnline, now, canSend}: StepContext,
): Step {
  const wanted = entries.find(({id}) => id === asked);
  if (wanted) return {at: 'send', entry: wanted};
  const [entry] = inLine(entries, canSend);
  if (!entry || !isOnline) return {at: 'rest'};
  const milliseconds = untilTry(pace, now);
  return milliseconds > 0 ? {at: 'wait', milliseconds} : {at: 'send', entry};
}

/**
 * The reports that can be sent, in their order: what was tried goes behind all others, so that one which the server
 * cannot answer keeps none of them back; then the oldest.
 */
export function inLine(
  entries: readonly OutboxEntry[],
  canSend: (entry: OutboxEntry) => boolean,
): OutboxEntry[] {
  return entries
    .filter((entry) => entry.refused === undefined && canSend(entry))
    .sort((a, b) => placeOf(a) - placeOf(b) || a.keptAt - b.keptAt);
}

/** Its place in the line, from 0. No clock: one set back must not put a report behind all others for years. */
export function placeOf({place = 0}: OutboxEntry): number {
  return place;
}

/** Whether a tab may take the turn: nobody has it, it is its own, or the one who has it must be gone. */
export function mayTakeTurn(lease: Lease | undefined, holder: string, now: number): boolean {
  if (lease?.holder === holder) return true;
  // A lease of the future was given before the clock was set back.
  const age = now - (lease?.takenAt ?? NaN);
  return !(age >= 0 && age < LEASE_MS);
}
