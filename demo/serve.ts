/**
 * `npm start`: a believable provincial portal with the four widgets, their data files, the built chunks and the
 * collector on its embedded database, in one process.
 */
import {once} from 'node:events';
import {mkdirSync} from 'node:fs';

import {
  CollectorError,
  createCollector,
  listen,
  loadCampaign,
  openSqliteStore,
} from '@ispeed-widgets/collector';

import {adminToken, organizationCodes} from './server/credentials.js';
import {DATA, VAR} from './server/places.js';
import {portal} from './server/portal.js';
import {welcome} from './server/welcome.js';

const CAMPAIGNS = ['khanh-hoa-2026', 'khanh-hoa-2024'];

async function serve(): Promise<void> {
  mkdirSync(VAR, {recursive: true});
  const store = await openSqliteStore(`${VAR}/collector.sqlite`);
  try {
    const campaigns = await Promise.all(CAMPAIGNS.map((id) => loadCampaign(`${DATA}/${id}/campaign.json`)));
    const codes = await organizationCodes(store, campaigns);
    const token = adminToken();
    const collector = createCollector({
      store,
      campaigns,
      adminToken: token,
      clock: Date.now,
      log: () => undefined,
    });
    const app = portal(collector);
    const server = await listen(app.fetch, {port: Number(process.env['PORT'] ?? 4173), host: '127.0.0.1'});
    console.log(welcome({url: server.url, codes, adminToken: token}));
    await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    await server.close();
  } finally {
    await store.close();
  }
}

serve().catch((error: unknown) => {
  const hint = 'Chạy với cổng khác: PORT=4174 npm start';
  console.error(error instanceof CollectorError ? `${error.message}\n${hint}` : error);
  process.exitCode = 1;
});
