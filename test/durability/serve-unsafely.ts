/**
 * For negative controls: the collector with a setting that the product does not offer.
 *
 * `node --import tsx --conditions=source serve-unsafely.ts FAULT CAMPAIGN PLACE`
 */
import {
  campaignsById,
  createCollector,
  type Fetch,
  listen,
  loadCampaign,
  openStore,
  REPORTS_PATH,
  type Store,
} from '@ispeed-widgets/collector';
import {Kysely, PostgresDialect} from 'kysely';

import type {Database} from '../../packages/collector/src/database.js';
import {connectionPool} from '../../packages/collector/src/postgres/connection-pool.js';
import {PATIENCE, servingSettings} from '../../packages/collector/src/postgres/pool-settings.js';
import {setDurablePragmas} from '../../packages/collector/src/sqlite/durable-pragmas.js';
import {DurableSqliteDialect} from '../../packages/collector/src/sqlite/durable-sqlite-dialect.js';
import {loadSqlite} from '../../packages/collector/src/sqlite/load-sqlite.js';
import {openSqliteStore} from '../../packages/collector/src/sqlite/open-sqlite-store.js';

const [fault = '', campaign = '', place = ''] = process.argv.slice(2);
const campaigns = campaignsById([await loadCampaign(campaign)]);
const collector = createCollector({
  store: await open(),
  campaigns: () => campaigns,
  adminToken: 'chi-de-do-tai-tren-may-nay',
  clock: Date.now,
  log: () => undefined,
  limits: {perMinute: 0},
});
const honest: Fetch = (request) => collector.fetch(request);
const server = await listen(fault === 'answers-first' ? answerFirst : honest, {port: 0, host: '127.0.0.1'});
console.log(`${server.url}${REPORTS_PATH}`);

async function open(): Promise<Store> {
  switch (fault) {
    case 'synchronous=NORMAL': {
      const store = await openSqliteStore(place);
      store.connection.exec('pragma synchronous = NORMAL');
      return store;
    }
    case 'synchronous_commit=off': {
      const settings = {...servingSettings(place, PATIENCE), options: '-c synchronous_commit=off'};
      const dialect = new PostgresDialect({pool: connectionPool(settings)});
      const db = new Kysely<Database>({dialect});
      return {kind: 'postgresql', db, migrated: [], close: () => db.destroy()};
    }
    case 'log-left-alone': {
      const DatabaseSync = await loadSqlite();
      const connection = new DatabaseSync(place);
      setDurablePragmas(connection);
      const db = new Kysely<Database>({dialect: new DurableSqliteDialect(connection)});
      return {kind: 'sqlite', db, migrated: [], close: () => db.destroy()};
    }
    case 'answers-first':
      return openStore(place);
    default:
      throw new Error(`Unknown fault: ${fault}`);
  }
}

/** Acknowledges what is in memory, and stores it afterwards. */
async function answerFirst(request: Request): Promise<Response> {
  const {url, method, headers} = request;
  const body = await request.text();
  const {id} = JSON.parse(body) as {id: string};
  setImmediate(() => void honest(new Request(url, {method, headers, body})));
  return Response.json({id, code: 'AAAA-AAAA', receivedAt: new Date().toISOString()}, {status: 201});
}
