import type {AddressInfo} from 'node:net';
import {mkdtempSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {extname, join, normalize, sep} from 'node:path';
import {fileURLToPath} from 'node:url';

import {serve, type ServerType} from '@hono/node-server';
import {
  campaignsById,
  createCollector,
  importOrganizations,
  loadCampaign,
  openStore,
} from '@ispeed-widgets/collector';
import {type Context, Hono} from 'hono';
import {cors} from 'hono/cors';

import {LISTENER} from './listener.js';

const at = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** What the build made, and the demo's files, as a portal or a CDN would serve them. */
const DIST = at('packages/elements/dist');
const DATA = at('demo/data');

/** The campaign of the pages, and the school that reports in them. */
export const CAMPAIGN = '/data/khanh-hoa-2026/campaign.json';
/** A campaign file of a version that nobody knows. */
export const DAMAGED = '/data/damaged.json';
const CAMPAIGN_ID = 'khanh-hoa-2026';
export const SCHOOL = 'truong-dai-hoc-nha-trang';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.html': 'text/html; charset=utf-8',
};

/** A page to serve: its HTML, and headers such as its policy. */
export interface SitePage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Changes a file of a release before it is served: what an attacker at the CDN, or a broken deployment, does. */
export type Tampering = (file: string, body: string) => string;

/** A report as it came over the wire. */
export interface Posted {
  readonly body: string;
  readonly authorization: string | undefined;
}

/** A portal, a CDN on another origin and a collector, all real servers on free ports of 127.0.0.1. */
export interface Site {
  /** Origin of the pages. */
  readonly portal: string;
  /** Another origin that serves the same files. */
  readonly cdn: string;
  /** The access code of the school. */
  readonly accessCode: string;
  /** Puts a page on the portal and tells its URL. */
  publish(page: SitePage): string;
  /** A folder that serves what was built, changed or as it is; its path, the same on both origins. */
  release(tampering?: Tampering): string;
  /** What was posted to the collector, oldest first. */
  readonly posts: Posted[];
  /** What browsers reported to `/csp`. */
  readonly reported: string[];
  stop(): Promise<void>;
}

/** Starts the two servers and the collector behind them. */
export async function startSite(): Promise<Site> {
  const collector = await openCollector();
  const pages: SitePage[] = [];
  const releases: Tampering[] = [];
  const posts: Posted[] = [];
  const reported: string[] = [];
  const app = new Hono();
  app.use(async ({header}, next) => {
    header('Cache-Control', 'no-store');
    await next();
  });
  app.post('/api/*', async ({req}, next) => {
    posts.push({body: await req.raw.clone().text(), authorization: req.header('Authorization')});
    await next();
  });
  app.all('/api/*', ({req, env}) => collector.app.fetch(req.raw, env));
  app.post('/csp', async ({req, body}) => {
    reported.push(await req.text());
    return body(null, 204);
  });
  app.get('/page/:number', ({req, html, notFound}) => {
    const page = pages[Number(req.param('number'))];
    return page === undefined ? notFound() : html(page.html, 200, {...page.headers});
  });
  app.use('/release/*', cors());
  app.get('/release/:number/*', async (context) => {
    const prefix = `/release/${context.req.param('number')}/`;
    const tampering = releases[Number(context.req.param('number'))];
    return sendFile(context, DIST, {path: context.req.path.slice(prefix.length), tampering});
  });
  app.use('/data/*', cors());
  app.get(DAMAGED, ({json}) => json({contract: 'campaign/9'}));
  app.get('/data/*', async (context) =>
    sendFile(context, DATA, {path: context.req.path.slice('/data/'.length)}),
  );
  app.get('/listener.js', ({body}) => body(LISTENER, 200, {'Content-Type': TYPES['.js']!}));
  app.get('/favicon.ico', ({body}) => body(null, 204));
  const [portal, cdn] = await Promise.all([listen(app), listen(app)]);
  return {
    portal: portal.url,
    cdn: cdn.url,
    accessCode: collector.accessCode,
    posts,
    reported,
    publish: (page) => `${portal.url}/page/${pages.push(page) - 1}`,
    release: (tampering = (_file, body) => body) => `/release/${releases.push(tampering) - 1}`,
    async stop() {
      for (const {server} of [portal, cdn]) await close(server);
      await collector.close();
    },
  };
}

async function openCollector() {
  const folder = mkdtempSync(join(tmpdir(), 'ispeed-site-'));
  const files = await loadCampaign(join(DATA, CAMPAIGN_ID, 'campaign.json'));
  const store = await openStore(join(folder, 'reports.sqlite'));
  const school = files.organizations!.organizations.filter(({id}) => id === SCHOOL);
  const [imported] = await importOrganizations(store, CAMPAIGN_ID, school);
  const campaigns = campaignsById([files]);
  const needs = {store, campaigns: () => campaigns, adminToken: 'ma-quan-tri-chi-de-thu', clock: Date.now};
  return {
    app: createCollector({...needs, log: () => undefined}),
    accessCode: imported!.code!,
    close: () => store.close(),
  };
}

async function sendFile(
  context: Context,
  root: string,
  {path, tampering}: {path: string; tampering?: Tampering | undefined},
): Promise<Response> {
  const file = normalize(join(root, path));
  if (!file.startsWith(root + sep)) return context.notFound();
  const body = await readFile(file, 'utf8').catch(() => undefined);
  if (body === undefined) return context.notFound();
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  return context.body(tampering ? tampering(path, body) : body, 200, {'Content-Type': type});
}

function listen(app: Hono): Promise<{readonly url: string; readonly server: ServerType}> {
  return new Promise((resolve) => {
    const server = serve({fetch: app.fetch, hostname: '127.0.0.1', port: 0}, ({port}: AddressInfo) =>
      resolve({url: `http://127.0.0.1:${port}`, server}),
    );
  });
}

function close(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Browsers keep connections open; the tests are done with them.
    if ('closeAllConnections' in server) server.closeAllConnections();
  });
}
