import type {MiddlewareHandler} from 'hono';

import {logEvent, type LogNeeds} from './request-log.js';

/**
 * Says once in the log that somebody forwards requests though no proxy is trusted: if it is the agency's own proxy,
 * all callers look like one and share its limits.
 */
export function warnOfProxy(needs: LogNeeds, trustedProxies: number): MiddlewareHandler {
  let isSaid = trustedProxies > 0;
  return async ({req}, next) => {
    if (!isSaid && req.header('X-Forwarded-For') !== undefined) {
      isSaid = true;
      logEvent(needs, 'warn', {
        event: 'proxy-not-trusted',
        message:
          'Có máy chủ trung gian chuyển tiếp yêu cầu, nhưng chưa đặt --trust-proxy: mọi người gửi bị tính là một. / ' +
          'A proxy forwards requests but --trust-proxy is not set: all callers count as one.',
      });
    }
    await next();
  };
}
