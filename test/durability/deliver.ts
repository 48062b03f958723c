import {setTimeout} from 'node:timers/promises';

import type {Receipt} from '@ispeed-widgets/contract';

import {postOnce} from './post-once.js';
import type {SentReport} from './sent-reports.js';

/** A phone waits longer; the collector must stand more than it will meet. */
const RETRY_MS = 50;
/** For one report, ms: what takes longer is stuck. */
const PATIENCE_MS = 180_000;

/** A receipt, and whether it came with 201. */
export interface Delivered extends Receipt {
  readonly isNew: boolean;
}

/**
 * Sends a report until there is a receipt that names it, as the form does.
 *
 * @param anyUrl a server to ask, anew at each try
 * @throws Error at an answer that no retry mends, and when a server hangs or there is no receipt after three minutes
 */
export async function deliver(anyUrl: () => string, sent: SentReport): Promise<Delivered> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await setTimeout(RETRY_MS)) {
    const answer = await postOnce(anyUrl(), sent).catch(unlessItHangs);
    if (answer === undefined || answer.status >= 500) continue;
    const {status, receipt} = answer;
    if (![200, 201].includes(status) || receipt.id !== sent.report.id)
      throw new Error(`${status}, which no retry mends`);
    return {...receipt, isNew: status === 201};
  }
  throw new Error(`No receipt for ${sent.report.id}`);
}

/** A connection that broke is what retries are for. */
function unlessItHangs(error: unknown): undefined {
  if (error instanceof Error && error.name === 'TimeoutError') throw error;
}
