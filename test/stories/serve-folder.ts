import type {AddressInfo} from 'node:net';

import {serve} from '@hono/node-server';
import {serveStatic} from '@hono/node-server/serve-static';
import {Hono} from 'hono';

/** Serves a folder on a free port of 127.0.0.1. The URL has no slash at its end. */
export function serveFolder(root: string): Promise<{readonly url: string; readonly close: () => void}> {
  const app = new Hono();
  app.use(serveStatic({root, onFound: (_path, {header}) => header('Cache-Control', 'max-age=3600')}));
  return new Promise((resolve) => {
    const server = serve({fetch: app.fetch, hostname: '127.0.0.1', port: 0}, ({port}: AddressInfo) => {
      resolve({url: `http://127.0.0.1:${port}`, close: () => server.close()});
    });
  });
}
