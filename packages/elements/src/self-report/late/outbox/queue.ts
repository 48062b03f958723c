import {backoff} from './backoff.js';
import type {OutboxEntry} from './entry.js';
import type {SendResult} from './send.js';

/*
 * The rules of the queue, without clock, storage or network of their own: what is sent next and when, what a try leaves
 * behind, and which tab's turn it is. The outbox and its courier follow them; so does the model in the tests, through
 * thousands of schedules.
 */

/** How long a tab may have the turn: a try takes 30 s at most, and then it writes down what came of it. */
export const LEASE_MS = 40_000;

/** How the tabs of a browser pace their tries, together. */
export interface Pace {
  /** Tries in a row that found no answer. */
  readonly failures: number;
  /** When the last try ended, ms since 1970 by the device's clock. */
  readonly triedAt: number;
  /** How long to wait from then, ms. */
  readonly pause: number;
}

/** Before the first try, and after any answer. */
export const NO_PAUSE: Pace = {failures: 0, triedAt: 0, pause: 0};

/** Whose turn it is to send; kept where there are no Web Locks. */
export interface Lease {
  readonly holder: string;
  /** Ms since 1970 by the device's clock. */
  readonly takenAt: number;
}

/** What a rule needs of the world. */
export interface Moment {
  /** Ms since 1970 by the device's clock. */
  readonly now: number;
  /** From 0 to 1. */
  readonly random: number;
}

/** How long until the next try, ms. A clock that was set back must not make a pause of hours. */
export function untilTry({triedAt, pause}: Pace, now: number): number {
  return now < triedAt ? 0 : Math.max(0, triedAt + pause - now);
}

/**
 * The report to send next: the one tried least often, then the oldest, so that one which the server cannot answer
 * keeps none of the others back.
 */
export function nextToSend(
  entries: readonly OutboxEntry[],
  canSend: (entry: OutboxEntry) => boolean,
): OutboxEntry | undefined {
  const waiting = entries.filter((entry) => entry.refused === undefined && canSend(entry));
  return waiting.sort((a, b) => (a.tries ?? 0) - (b.tries ?? 0) || a.keptAt - b.keptAt)[0];
}

/** What is left of a report after a try; undefined only where it has its receipt. */
export function afterTry(entry: OutboxEntry, result: SendResult): OutboxEntry | undefined {
  if (result.at === 'delivered') return undefined;
  const tries = (entry.tries ?? 0) + 1;
  return {...entry, tries, refused: result.at === 'refused' ? result.refusal : undefined};
}

/** The pace after a try: any answer that speaks of the report ends the pause. */
export function paceAfter({failures}: Pace, result: SendResult, {now, random}: Moment): Pace {
  if (result.at !== 'queued') return NO_PAUSE;
  return {failures: failures + 1, triedAt: now, pause: backoff(failures + 1, result.retryAfter, random)};
}

/** Whether a tab may take the turn: nobody has it, it is its own, or the one who has it must be gone. */
export function mayTakeTurn(lease: Lease | undefined, holder: string, now: number): boolean {
  if (!lease || lease.holder === holder) return true;
  // A lease of the future was given before the clock was set back.
  return now < lease.takenAt || now - lease.takenAt >= LEASE_MS;
}
