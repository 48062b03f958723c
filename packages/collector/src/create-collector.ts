import {Hono, type MiddlewareHandler} from 'hono';
import {except} from 'hono/combine';
import {cors} from 'hono/cors';
import {secureHeaders} from 'hono/secure-headers';

import {OrganizationGuard} from './access/organization-guard.js';
import {departmentOnly, TokenGuard} from './access/token-guard.js';
import {adminPages} from './admin/admin-pages.js';
import type {Campaigns} from './campaign/campaigns.js';
import type {Store} from './database.js';
import {exportReports} from './export/export-reports.js';
import {EXPORT_FORMATS} from './export/month-export.js';
import {Callers} from './http/callers.js';
import {isAlive, isReady} from './http/health.js';
import {type Limits, USUAL_LIMITS} from './http/limits.js';
import {Metrics} from './http/metrics.js';
import {problemResponse} from './http/problem-response.js';
import {rateLimit} from './http/rate-limit.js';
import {Refusal} from './http/refusal.js';
import {logError, requestLog} from './http/request-log.js';
import {StoreWatch} from './http/store-watch.js';
import {warnOfProxy} from './http/warn-of-proxy.js';
import {acceptReport} from './reports/accept-report.js';
import {onlyJson} from './reports/only-json.js';

/** All that the collector needs; it takes nothing from its surroundings. */
export interface CollectorNeeds {
  readonly store: Store;
  /** The campaigns as they are now: an agency may change its files while we run. */
  readonly campaigns: () => Campaigns;
  /** The department's token, for exports and for the sign-in of /admin. */
  readonly adminToken: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Takes one line of JSON, without a line feed. */
  readonly log: (line: string) => void;
  /** How many proxies of the agency's own stand in front: so many entries of X-Forwarded-For are believed; else 0. */
  readonly trustedProxies?: number;
  readonly limits?: Partial<Limits>;
  /** Whether the process is about to stop: it still answers, but says that it is not ready. */
  readonly isDraining?: () => boolean;
}

/** Where reports are posted. */
export const REPORTS_PATH = '/api/v1/reports';

/**
 * The collector as a Hono app, without a port. It keeps no report in memory, so several may share a database. A server
 * with pages of its own hands it whole requests (`collector.fetch(request, env)`): its headers suit data, not pages,
 * and `env` of \@hono/node-server tells the callers apart; without it all share one limit.
 */
export function createCollector(needs: CollectorNeeds): Hono {
  const {store, trustedProxies = 0, isDraining = () => false} = needs;
  const limits = {...USUAL_LIMITS, ...needs.limits};
  const callers = new Callers(trustedProxies);
  const guard = new TokenGuard({...needs, callers});
  const organizations = new OrganizationGuard(needs);
  const watch = new StoreWatch(needs);
  const metrics = new Metrics(watch);
  const app = new Hono();
  app.use(metrics.measure, requestLog(needs), warnOfProxy(needs, trustedProxies), closeWhile(isDraining));
  // The pages of /admin have headers of their own.
  app.use(except('/admin/*', dataHeaders()));
  app.use('/api/*', async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-store');
  });
  // Any portal may post, without cookies: what proves an organisation is its code, in a header.
  app.use(
    REPORTS_PATH,
    cors({
      origin: '*',
      allowMethods: ['POST'],
      allowHeaders: ['Authorization', 'Content-Type'],
      exposeHeaders: ['Retry-After'],
    }),
  );
  app.post(
    REPORTS_PATH,
    rateLimit({callers, ...limits}),
    onlyJson,
    acceptReport({...needs, ...limits, organizations, metrics, watch}),
  );
  for (const format of EXPORT_FORMATS)
    app.get(`/api/v1/export.${format}`, departmentOnly(guard), exportReports(needs, format));
  app.route('/admin', adminPages({...needs, guard, watch}));
  app.get('/healthz', isAlive);
  app.get('/readyz', isReady({store, watch, isDraining}));
  app.get('/metrics', metrics.show);
  app.notFound(() => refuse(new Refusal('not-found')));
  app.onError((error) => {
    if (error instanceof Refusal) return refuse(error);
    if (watch.failed(error)) return refuse(new Refusal('not-ready'));
    logError(needs, error);
    return refuse(new Refusal('server-error'));
  });
  return app;

  function refuse(refusal: Refusal): Response {
    metrics.refused(refusal.kind);
    return problemResponse(refusal);
  }
}

/** Sends clients elsewhere that would ask again on the same connection. */
function closeWhile(isDraining: () => boolean): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (isDraining()) context.header('Connection', 'close');
  };
}

/** No answer is a page. HTTPS-only is for whoever runs the site to say: it would bind the agency's other hosts too. */
function dataHeaders() {
  return secureHeaders({
    strictTransportSecurity: false,
    contentSecurityPolicy: {defaultSrc: ["'none'"], frameAncestors: ["'none'"]},
  });
}
