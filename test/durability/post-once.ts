import {REPORTS_PATH} from '@ispeed-widgets/collector';
import type {Receipt} from '@ispeed-widgets/contract';

import type {SentReport} from './sent-reports.js';

/** What a server said. */
export interface Answer {
  readonly status: number;
  /** A receipt where the status is 200 or 201. */
  readonly receipt: Receipt;
}

/** How long a server may take, ms: one that is killed breaks the connection, so only one that hangs takes so long. */
const PATIENCE_MS = 120_000;

/**
 * Sends a report once.
 *
 * @throws Error where the connection breaks; one with the name `TimeoutError` where the server hangs
 */
export async function postOnce(url: string, {body, code}: Omit<SentReport, 'report'>): Promise<Answer> {
  const response = await fetch(`${url}${REPORTS_PATH}`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', ...(code && {Authorization: `Bearer ${code}`})},
    body,
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  return {status: response.status, receipt: (await response.json()) as Receipt};
}
