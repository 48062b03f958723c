import type {MiddlewareHandler} from 'hono';
import {routePath} from 'hono/route';

/** What the log and its clock are. */
export interface LogNeeds {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Takes one line of JSON, without a line feed. */
  readonly log: (line: string) => void;
}

/**
 * One line a request: method, route, status, milliseconds. The route is the pattern that matched, never the
 * address asked for; no header, body or network address is logged, so no code and nobody's data can be.
 */
export function requestLog({clock, log}: LogNeeds): MiddlewareHandler {
  return async (context, next) => {
    const started = clock();
    await next();
    const ended = clock();
    log(
      JSON.stringify({
        at: new Date(ended).toISOString(),
        level: 'info',
        method: context.req.method,
        route: routePath(context, -1),
        status: context.res.status,
        ms: ended - started,
      }),
    );
  };
}

/** One line for an error that is nobody's doing but ours. */
export function logError({clock, log}: LogNeeds, error: unknown): void {
  const {name, message, stack} = error instanceof Error ? error : new Error(String(error));
  log(JSON.stringify({at: new Date(clock()).toISOString(), level: 'error', name, message, stack}));
}
