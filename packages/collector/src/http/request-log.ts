import type {MiddlewareHandler} from 'hono';
import {routePath} from 'hono/route';

import {harmlessError} from './harmless-error.js';

/** What the log and its clock are. */
export interface LogNeeds {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Takes one line of JSON, without a line feed. */
  readonly log: (line: string) => void;
}

/** How much a line matters. */
export type LogLevel = 'info' | 'warn' | 'error';

/**
 * One line a request: method, route, status, milliseconds. The route is the pattern that matched, never the
 * address asked for; no header, body or network address is logged, so no code and nobody's data can be.
 */
export function requestLog(needs: LogNeeds): MiddlewareHandler {
  return async (context, next) => {
    const started = needs.clock();
    await next();
    logEvent(needs, 'info', {
      method: context.req.method,
      route: routePath(context, -1),
      status: context.res.status,
      // The clock may have been set back meanwhile.
      ms: Math.max(0, needs.clock() - started),
    });
  };
}

/** One line for an error that is nobody's doing but ours, without what it quotes. */
export function logError(needs: LogNeeds, error: unknown): void {
  logEvent(needs, 'error', harmlessError(error));
}

/** One line of JSON. The fields must hold nothing that a caller wrote. */
export function logEvent({clock, log}: LogNeeds, level: LogLevel, fields: object): void {
  log(JSON.stringify({at: new Date(clock()).toISOString(), level, ...fields}));
}
