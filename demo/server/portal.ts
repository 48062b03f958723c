import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {serveStatic} from '@hono/node-server/serve-static';
import {Hono, type MiddlewareHandler} from 'hono';
import {compress} from 'hono/compress';
import {cors} from 'hono/cors';

import {nationFile} from './nation-file.js';
import {BUILDER, DATA, DEMO, SCHEMAS, WIDGETS} from './places.js';

/** A policy as strict as a ministry's: the widgets must live with it. `ispeed` is the loader's own named policy. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html ispeed',
].join('; ');

/**
 * The builder asks any portal for its campaign file, shows pictures that it drew itself, and previews in frames of its
 * own; its Trusted Types are those of a page with widgets.
 */
const BUILDER_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self' https:",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html ispeed',
].join('; ');

const {version: VERSION} = JSON.parse(readFileSync(join(WIDGETS, 'manifest.json'), 'utf8')) as {
  version: string;
};
const IMMUTABLE = 'public, max-age=31536000, immutable';

/** The portal's pages and files, and the collector behind the same address. */
export function portal(collector: Pick<Hono, 'fetch'>): Hono {
  const app = new Hono();
  for (const path of ['/api/*', '/admin', '/admin/*', '/healthz', '/readyz', '/metrics']) {
    app.all(path, ({req, env}) => collector.fetch(req.raw, env));
  }
  app.use(compress(), headers({'Cache-Control': 'no-cache', 'X-Content-Type-Options': 'nosniff'}));
  // Widgets, data and schemas are for any portal. The path of a version never changes, `/v1/` moves.
  app.use(`/${VERSION}/*`, cors(), headers({'Cache-Control': IMMUTABLE}), folder(WIDGETS, `/${VERSION}`));
  app.use('/v1/*', cors(), folder(WIDGETS, '/v1'));
  app.use('/data/*', cors());
  app.get('/data/viet-nam-2026/*', nationFile);
  app.use('/data/*', folder(DATA, '/data'));
  app.use('/schema/*', cors(), folder(SCHEMAS, '/schema'));
  app.use('/portal/*', folder(join(DEMO, 'portal'), '/portal'));
  app.use(headers({'Content-Security-Policy': POLICY}));
  app.use('/builder/*', headers({'Content-Security-Policy': BUILDER_POLICY}), folder(BUILDER, '/builder'));
  app.use(folder(join(DEMO, 'pages'), ''));
  app.notFound(({text}) => text('Không có trang này. / Not found.', 404));
  return app;
}

function folder(root: string, prefix: string): MiddlewareHandler {
  return serveStatic({root, rewriteRequestPath: (path) => path.slice(prefix.length)});
}

function headers(values: Record<string, string>): MiddlewareHandler {
  return async ({header}, next) => {
    for (const [name, value] of Object.entries(values)) header(name, value);
    await next();
  };
}
