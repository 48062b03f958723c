import {REPORTS_PATH} from '@ispeed-widgets/collector';
import type {Receipt} from '@ispeed-widgets/contract';

import type {SentReport} from './sent-reports.js';

/** What a server said. */
export interface Answer {
  readonly status: number;
  /** A receipt where the status is 200 or 201. */
  readonly receipt: Receipt;
}

/** Sends a report once. @throws Error where there is no whole answer within half a minute */
export async function postOnce(url: string, {body, code}: Omit<SentReport, 'report'>): Promise<Answer> {
  const response = await fetch(`${url}${REPORTS_PATH}`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json', ...(code && {Authorization: `Bearer ${code}`})},
    body,
    signal: AbortSignal.timeout(30_000),
  });
  return {status: response.status, receipt: (await response.json()) as Receipt};
}
