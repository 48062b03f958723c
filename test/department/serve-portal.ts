import {once} from 'node:events';
import type {AddressInfo} from 'node:net';
import {fileURLToPath} from 'node:url';

import {serve} from '@hono/node-server';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';
import {proxy} from 'hono/proxy';

const WIDGETS = fileURLToPath(new URL('../../packages/elements/dist', import.meta.url));

/** A portal that carries the report form and passes reports on, as an agency's reverse proxy does. */
export interface Portal {
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Serves `/<audience>` (organization, citizen) with the form, the campaign's files under `/data/`, and the collector
 * behind `/api/`.
 */
export async function servePortal({
  files,
  collector,
}: {
  readonly files: string;
  readonly collector: string;
}): Promise<Portal> {
  const app = new Hono();
  app.all('/api/*', ({req}) => proxy(`${collector}${req.path}`, {raw: req.raw}));
  app.use('/v1/*', serveStatic({root: WIDGETS, rewriteRequestPath: (path) => path.slice('/v1'.length)}));
  app.use('/data/*', serveStatic({root: files, rewriteRequestPath: (path) => path.slice('/data'.length)}));
  app.get('/favicon.ico', ({body}) => body(null, 204));
  app.get('/:audience', ({html, req}) => html(page(req.param('audience'))));
  const server = serve({fetch: app.fetch, hostname: '127.0.0.1', port: 0});
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function page(audience: string): string {
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Báo cáo i-Speed</title>
<link rel="stylesheet" href="/v1/ispeed.css">
<script defer src="/v1/ispeed.js" data-src="/data/campaign.json"></script>
<main><h1>Báo cáo i-Speed</h1>
<ispeed-self-report audience="${audience}">Biểu mẫu đang được mở.</ispeed-self-report></main>
</html>`;
}
