import {type Context, type ErrorHandler, Hono, type MiddlewareHandler} from 'hono';

import {duePeriod} from '../export/due-period.js';
import {exportReports} from '../export/export-reports.js';
import {EXPORT_FORMATS} from '../export/month-export.js';
import {PROBLEMS} from '../http/problems.js';
import {RETRY_AFTER_S} from '../http/problem-response.js';
import {Refusal} from '../http/refusal.js';
import {logError} from '../http/request-log.js';
import type {AdminEnv, AdminNeeds} from './admin-needs.js';
import {notFound, PageRefusal, type RefusalStatus} from './page-refusal.js';
import {breakdownPage} from './pages/breakdown-page.js';
import {flaggedPage} from './pages/flagged-page.js';
import {giveVerdict} from './pages/give-verdict.js';
import {confirmNewCode, giveNewCode} from './pages/new-code.js';
import {organizationPage} from './pages/organization-page.js';
import {organizationsPage} from './pages/organizations-page.js';
import {overviewPage} from './pages/overview-page.js';
import {monthPath} from './parts/month-view.js';
import {refusalPage} from './parts/refusal-page.js';
import {ICON, STYLE} from './parts/style-sheet.js';
import {ownPagesOnly, signedInOnly} from './session/guards.js';
import {pageHeaders} from './session/page-headers.js';
import {Sessions} from './session/sessions.js';
import {showSignIn, signIn, signOut} from './session/sign-in.js';

const FOR_EVER = {'Cache-Control': 'public, max-age=31536000, immutable'};
const MONTH = '/:campaign/:period';
const ORGANIZATION = `${MONTH}/organizations/:id`;

/** The department's pages, under `/admin`. They keep nothing in memory: any process that shares the database serves. */
export function adminPages(needs: AdminNeeds): Hono<AdminEnv> {
  const sessions = new Sessions({db: needs.store.db, adminToken: needs.adminToken, clock: needs.clock});
  const app = new Hono<AdminEnv>();
  app.onError(inWords(needs));
  app.use(pageHeaders, ownWords);
  app.get('/style.css', ({body}) =>
    body(STYLE, 200, {...FOR_EVER, 'Content-Type': 'text/css; charset=utf-8'}),
  );
  app.get('/icon.svg', ({body}) => body(ICON, 200, {...FOR_EVER, 'Content-Type': 'image/svg+xml'}));
  app.use(ownPagesOnly(needs));
  app.get('/sign-in', showSignIn);
  app.post('/sign-in', signIn(needs, sessions));
  app.use(signedInOnly(sessions));
  app.post('/sign-out', signOut(sessions));
  app.get('/', openMonth(needs));
  for (const format of EXPORT_FORMATS) app.get(`/export.${format}`, exportReports(needs, format));
  app.get(MONTH, overviewPage(needs, sessions));
  app.get(`${MONTH}/organizations`, organizationsPage(needs, sessions));
  app.get(ORGANIZATION, organizationPage(needs, sessions));
  app.get(`${ORGANIZATION}/new-code`, confirmNewCode(needs, sessions));
  app.post(`${ORGANIZATION}/new-code`, giveNewCode(needs, sessions));
  app.get(`${MONTH}/breakdown`, breakdownPage(needs, sessions));
  app.get(`${MONTH}/flagged`, flaggedPage(needs, sessions));
  app.post(`${MONTH}/flagged/:seq`, giveVerdict(needs, sessions));
  return app;
}

/** `GET /admin?campaign=ID&period=YYYY-MM`: to the month that is asked for, else the one that is due. */
function openMonth({campaigns, clock}: AdminNeeds) {
  return (context: Context<AdminEnv>) => {
    const known = campaigns();
    const files = known.get(context.req.query('campaign') ?? '') ?? [...known.values()][0];
    if (files === undefined) throw notFound('Máy chủ này chưa có chiến dịch nào.');
    const period = context.req.query('period') ?? duePeriod(files, clock());
    return context.redirect(monthPath({files, period: encodeURIComponent(period)}), 303);
  };
}

/** Where no page matched, the page that says so, instead of data for a program. */
const ownWords: MiddlewareHandler<AdminEnv> = async (context, next) => {
  await next();
  if (context.res.status !== 404 || context.error !== undefined) return;
  context.res = context.req.path.endsWith('/')
    ? context.redirect('/admin')
    : await refused(context, notFound());
};

function inWords(needs: AdminNeeds): ErrorHandler<AdminEnv> {
  return (error, context) => {
    if (error instanceof PageRefusal) return refused(context, error);
    if (error instanceof Refusal) return refused(context, PROBLEMS[error.kind]);
    if (needs.watch.failed(error)) {
      context.header('Retry-After', String(RETRY_AFTER_S));
      return refused(context, PROBLEMS['not-ready']);
    }
    logError(needs, error);
    return refused(context, {...PROBLEMS['server-error'], detail: 'Thử lại sau ít phút.'});
  };
}

function refused(
  context: Context<AdminEnv>,
  {status, title, detail}: {status: RefusalStatus; title: string; detail: string},
) {
  return context.html(refusalPage({title, detail}), status);
}
