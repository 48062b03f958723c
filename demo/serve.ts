/**
 * `npm start`: a believable provincial portal with the four widgets, their data files, the built chunks and the
 * collector on its embedded database, in one process.
 */
import {once} from 'node:events';
import {mkdirSync} from 'node:fs';

import {
  campaignsById,
  CollectorError,
  createCollector,
  listen,
  loadCampaign,
  openStore,
} from '@ispeed-widgets/collector';

import {adminToken, organizationCodes} from './server/credentials.js';
import {DATA, VAR} from './server/places.js';
import {portal} from './server/portal.js';
import {welcome} from './server/welcome.js';

const PORT = Number(process.env['PORT'] ?? 4173);
const CAMPAIGNS = ['khanh-hoa-2026', 'khanh-hoa-2024'];

async function serve(): Promise<void> {
  mkdirSync(VAR, {recursive: true});
  const store = await openStore(`${VAR}/collector.sqlite`);
  try {
    const campaigns = await Promise.all(CAMPAIGNS.map((id) => loadCampaign(`${DATA}/${id}/campaign.json`)));
    const codes = await organizationCodes(store, campaigns);
    const byId = campaignsById(campaigns);
    const token = adminToken();
    const collector = createCollector({
      store,
      campaigns: () => byId,
      adminToken: token,
      clock: Date.now,
      log: () => undefined,
    });
    const app = portal(collector);
    const server = await listen(app.fetch, {port: PORT, host: '127.0.0.1'});
    console.log(welcome({url: server.url, codes, adminToken: token}));
    await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    await server.close();
  } finally {
    await store.close();
  }
}

serve().catch((error: unknown) => {
  console.error(inWords(error));
  process.exitCode = 1;
});

function inWords(error: unknown): unknown {
  if (!(error instanceof CollectorError)) return error;
  const {code} = (error.cause ?? {}) as {code?: string};
  return code === 'EADDRINUSE'
    ? `Cổng ${PORT} đang có chương trình khác dùng. Chạy với cổng khác: PORT=${PORT + 1} npm start\nPort ${PORT} is taken by another program. Use another: PORT=${PORT + 1} npm start`
    : error.message;
}
