import {jsonText, readReceipt, type Receipt, type Report} from '@ispeed-widgets/contract/page';

import {readRefusal, type Refusal} from './read-refusal.js';
import {retryAfterSeconds} from './retry-after.js';

const TIMEOUT_MS = 30_000;

/** Answers that say a person has something to mend; every other one but a receipt is tried again. */
const MEND = [400, 401, 403, 404, 409, 410, 413, 415, 422];

/** What came of one try. */
export type SendResult =
  | {readonly at: 'delivered'; readonly receipt: Receipt}
  | {readonly at: 'refused'; readonly refusal: Refusal}
  | {
      readonly at: 'queued';
      /** Status of an answer that was no receipt; absent where there was no answer. */
      readonly status?: number | undefined;
      /** Seconds that the server asks for. */
      readonly retryAfter?: number | undefined;
    };

/** Where a report goes, and what proves whose it is. */
export interface SendOptions {
  readonly endpoint: string;
  /** Proves the organisation; absent for a citizen. */
  readonly accessCode?: string | undefined;
}

/**
 * Posts a report once. It is delivered only if the answer holds a receipt that names its id: a captive portal's
 * page with status 200 is no receipt. Never rejects.
 */
export async function send(report: Report, {endpoint, accessCode}: SendOptions): Promise<SendResult> {
  const abort = 'AbortController' in window ? new AbortController() : undefined;
  const timer = setTimeout(() => abort?.abort(), TIMEOUT_MS);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(accessCode === undefined ? {} : {Authorization: `Bearer ${accessCode}`}),
      },
      body: jsonText(report),
      credentials: 'omit',
      signal: abort?.signal ?? null,
    });
    return await readAnswer(response, report.id, Date.now());
  } catch {
    // No answer, a cut connection, a timeout: whether it was stored is unknown, so it is sent again.
    return {at: 'queued'};
  } finally {
    clearTimeout(timer);
  }
}

/** As much of a response as an answer is read from. */
export type Answer = Pick<Response, 'status' | 'json'> & {readonly headers: Pick<Headers, 'get'>};

/**
 * What an answer says of the report that was sent.
 *
 * @param now ms since 1970, for a `Retry-After` that is a date
 */
export async function readAnswer(answer: Answer, id: string, now: number): Promise<SendResult> {
  const {status} = answer;
  const body: unknown = await answer.json().catch(() => undefined);
  if (status === 200 || status === 201) {
    const receipt = readReceipt(body);
    if (receipt.ok && receipt.value.id === id) return {at: 'delivered', receipt: receipt.value};
  }
  if (MEND.includes(status)) return {at: 'refused', refusal: readRefusal(status, body)};
  return {at: 'queued', status, retryAfter: retryAfterSeconds(answer.headers.get('Retry-After'), now)};
}
