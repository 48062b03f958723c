import {type Issue, messageOf, type Problem, type ProblemError} from '@ispeed-widgets/contract';

import {PROBLEMS} from './problems.js';
import type {Refusal} from './refusal.js';

/** A person mends a handful at a time; a body made to fail could fill megabytes. */
const MOST_ERRORS = 50;
/** Seconds after which a database that was restarted usually answers again. */
export const RETRY_AFTER_S = 10;

/** A refusal as `application/problem+json` (RFC 9457), in Vietnamese. */
export function problemResponse({kind, issues, retryAfter}: Refusal): Response {
  const {status, title, detail} = PROBLEMS[kind];
  const problem: Problem = {type: `urn:ispeed-widgets:problem:${kind}`, status, title, detail};
  if (issues.length > 0) problem.errors = issues.slice(0, MOST_ERRORS).map(toError);
  const headers = new Headers({'Content-Type': 'application/problem+json'});
  // RFC 9110 asks for it with every 401. Browsers show no sign-in box for this scheme.
  if (status === 401) headers.set('WWW-Authenticate', 'Bearer');
  const wait = retryAfter ?? (status === 503 ? RETRY_AFTER_S : undefined);
  if (wait !== undefined) headers.set('Retry-After', String(wait));
  return new Response(JSON.stringify(problem), {status, headers});
}

function toError(issue: Issue): ProblemError {
  return {pointer: fragment(issue.pointer), code: issue.code, detail: messageOf(issue).vi};
}

/** A JSON Pointer as a URI fragment (RFC 6901, section 6). A key may hold half a character, which no URI can. */
function fragment(pointer: string): string {
  const whole = pointer.replace(/\p{Surrogate}/gu, '\uFFFD');
  return `#${whole.split('/').map(encodeURIComponent).join('/')}`;
}
