import {fileURLToPath} from 'node:url';

import {serveStatic} from '@hono/node-server/serve-static';
import {listen} from '@ispeed-widgets/collector';
import {Hono, type MiddlewareHandler} from 'hono';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** A server of the built widgets, the demo's data and the pages of a test. */
export interface Site {
  /** Without a slash at its end. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts it on a free port of 127.0.0.1; `/pages/dark` is the page of the key `dark`. */
export function startSite(pages: ReadonlyMap<string, string>): Promise<Site> {
  const app = new Hono();
  app.use('/v1/*', folder('packages/elements/dist', '/v1'));
  app.use('/data/*', folder('demo/data', '/data'));
  app.get('/pages/:name', (context) => {
    const page = pages.get(context.req.param('name'));
    return page === undefined ? context.notFound() : context.html(page);
  });
  return listen(app.fetch, {port: 0, host: '127.0.0.1'});
}

function folder(path: string, prefix: string): MiddlewareHandler {
  return serveStatic({root: ROOT + path, rewriteRequestPath: (url) => url.slice(prefix.length)});
}
