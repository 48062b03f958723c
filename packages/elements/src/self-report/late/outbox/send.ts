import {
  jsonText,
  type ProblemError,
  readReceipt,
  type Receipt,
  type Report,
} from '@ispeed-widgets/contract/page';

import type {Refusal} from './entry.js';
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

/**
 * Posts a report once. It is delivered only if the answer holds a receipt that names its id: a captive portal's
 * page with status 200 is no receipt. Never rejects.
 *
 * @param options.accessCode proves the organisation; absent for a citizen
 */
export async function send(
  report: Report,
  {endpoint, accessCode}: {readonly endpoint: string; readonly accessCode?: string | undefined},
): Promise<SendResult> {
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
    return await readAnswer(response, report.id);
  } catch {
    // No answer, a cut connection, a timeout: whether it was stored is unknown, so it is sent again.
    return {at: 'queued'};
  } finally {
    clearTimeout(timer);
  }
}

async function readAnswer(response: Response, id: string): Promise<SendResult> {
  const {status} = response;
  const body: unknown = await response.json().catch(() => undefined);
  if (status === 200 || status === 201) {
    const receipt = readReceipt(body);
    if (receipt.ok && receipt.value.id === id) return {at: 'delivered', receipt: receipt.value};
  }
  if (MEND.includes(status)) return {at: 'refused', refusal: readRefusal(status, body)};
  const retryAfter = retryAfterSeconds(response.headers.get('Retry-After'), Date.now());
  return {at: 'queued', status, retryAfter};
}

function readRefusal(status: number, body: unknown): Refusal {
  const {title, errors} = (body ?? {}) as {title?: unknown; errors?: unknown};
  return {
    status,
    title: typeof title === 'string' ? title : '',
    errors: Array.isArray(errors) ? errors.filter(isProblemError) : [],
  };
}

function isProblemError(entry: unknown): entry is ProblemError {
  const {pointer, code, detail} = (entry ?? {}) as Record<string, unknown>;
  return [pointer, code, detail].every((part) => typeof part === 'string');
}
