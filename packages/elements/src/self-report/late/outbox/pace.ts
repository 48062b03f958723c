import {backoff} from './backoff.js';
import type {SendResult} from './send.js';

/** A phone whose clock is a day behind reads a day out of a date; nobody is made to wait longer than this. */
const LONGEST_ASKED_MS = 3_600_000;

/** How the tabs of a browser pace their tries, together. */
export interface Pace {
  /** Tries in a row that found no answer. */
  readonly failures: number;
  /** When the last try ended, ms since 1970 by the device's clock. */
  readonly triedAt: number;
  /** How long to wait from then, ms. */
  readonly pause: number;
  /** How long the server asked to wait from then, ms; `online` shortens a pause, but not this. */
  readonly asked: number;
}

/** What a rule needs of the world. */
export interface Moment {
  /** Ms since 1970 by the device's clock. */
  readonly now: number;
  /** From 0 to 1. */
  readonly random: number;
}

/** Before the first try, and after any answer. */
export const NO_PAUSE: Pace = {failures: 0, triedAt: 0, pause: 0, asked: 0};

/** What a browser kept as the pace; none where it has another shape. */
export function readPace(value: unknown): Pace {
  const {failures, triedAt, pause, asked} = (value ?? {}) as Pace;
  const isWhole = [failures, triedAt, pause, asked].every(Number.isFinite);
  return isWhole ? (value as Pace) : NO_PAUSE;
}

/** The pace as it is now: once the clock was set back, the pause begins anew instead of lasting for hours. */
export function paceAt(pace: Pace, now: number): Pace {
  return now < pace.triedAt ? {...pace, triedAt: now} : pace;
}

/** How long until the next try, ms. */
export function untilTry({triedAt, pause, asked}: Pace, now: number): number {
  return until(Math.max(pause, asked), triedAt, now);
}

/** The pace after a try: an answer that speaks of the report ends the pause. */
export function paceAfter({failures, triedAt, asked}: Pace, result: SendResult, {now, random}: Moment): Pace {
  if (result.at !== 'queued') return NO_PAUSE;
  const askedNow = Math.min((result.retryAfter ?? 0) * 1000, LONGEST_ASKED_MS);
  return {
    failures: failures + 1,
    triedAt: now,
    pause: backoff(failures + 1, random),
    // A try that a person asked for may have come sooner.
    asked: Math.max(askedNow, until(asked, triedAt, now)),
  };
}

/**
 * The pace once the network is back, or a person presses "Gửi lại": counted anew. What the server asked for stays.
 *
 * @param since ms since 1970; a tab that comes after another tab's try changes nothing, or each would try at once
 */
export function paceAnew(pace: Pace, since: number): Pace {
  return pace.triedAt < since ? {...pace, failures: 0, pause: 0} : pace;
}

function until(pause: number, from: number, now: number): number {
  return Math.max(0, Math.min(pause, LONGEST_ASKED_MS, from + pause - now));
}
