import {type Exchange, OPEN_TO_ALL} from '../exchange.js';

/** Answers that say a person has something to mend. */
export const MEND_STATUSES = [400, 401, 403, 404, 409, 410, 413, 415, 422] as const;

/** Answers after which the same report is sent again; also successes, if they bring no receipt. */
export const RETRY_STATUSES = [
  200, 201, 202, 203, 204, 206, 402, 405, 406, 408, 418, 425, 429, 451, 500, 501, 502, 503, 504, 507, 511,
] as const;

/** All thirty. */
export const STATUSES = [...MEND_STATUSES, ...RETRY_STATUSES];

/** A server without `Retry-After`, one that says seconds, a date, or nothing that anybody understands. */
export const RETRY_AFTERS = ['none', 'seconds', 'date', 'nonsense'] as const;

export type RetryAfter = (typeof RETRY_AFTERS)[number];

/** An answer with that status in the place of the collector's. Nothing is stored. */
export function status(code: number, retryAfter: RetryAfter = 'none') {
  return async (exchange: Exchange): Promise<void> => {
    const hasNoBody = code === 204;
    await exchange.answer({
      status: code,
      headers: {
        ...OPEN_TO_ALL,
        ...(!hasNoBody && {'Content-Type': 'application/problem+json'}),
        ...headerOf(retryAfter),
      },
      body: hasNoBody ? '' : JSON.stringify({status: code, title: 'Trả lời của một máy ở giữa.'}),
    });
  };
}

function headerOf(retryAfter: RetryAfter) {
  switch (retryAfter) {
    case 'none':
      return {};
    case 'seconds':
      return {'Retry-After': '2'};
    case 'date':
      return {'Retry-After': new Date(Date.now() + 2000).toUTCString()};
    case 'nonsense':
      return {'Retry-After': 'soon'};
  }
}
