import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {afterEach, expect, it} from 'vitest';

import {until} from '../../packages/collector/src/fixtures/until.js';
import {unreliableNetwork} from '../../packages/collector/src/fixtures/unreliable-network.js';
import {loadSqlite} from '../../packages/collector/src/sqlite/load-sqlite.js';
import {EndlessClients} from '../away/endless-clients.js';
import {startCollector} from '../away/start-collector.js';
import {startUnsafeServer} from '../durability/start-unsafe-server.js';
import {storageFaults} from '../durability/storage-faults.js';
import {fillCollector} from '../fill/fill-collector.js';
import {type Cluster, startCluster} from '../postgres/start-cluster.js';

const LONG = 180_000;
/** Service managers kill after so long. */
const MOST_MS = 10_000;

let cluster: Cluster | undefined;

afterEach(async () => {
  await cluster?.stop();
  cluster = undefined;
});

/** Stops a server under load once the database has gone. @returns how long it took, and what is missing then */
async function stopWhileAway(
  place: string,
  {at, begin, end}: {at: string; begin: () => void; end: () => Promise<void> | void},
) {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-stop-'));
  const filled = await fillCollector({place, folder, organizations: 100, reports: 0});
  const server = await startCollector(at, filled.campaign);
  const clients = new EndlessClients(server.url, filled);
  try {
    await until(() => clients.receipts.size > 200, 'reports come in', {seconds: 60});
    begin();
    await until(() => clients.count(503) > 0, 'the database is away', {seconds: 60});
    const started = performance.now();
    await server.end('SIGTERM');
    const took = performance.now() - started;
    clients.abandon();
    await clients.finish();
    await end();
    const faults = await storageFaults(place, clients.sent, clients.receipts);
    const acknowledged = faults.filter((fault) => clients.receipts.has(fault.split(' ').at(-1)!));
    return {took, acknowledged, output: server.output};
  } finally {
    clients.abandon();
    await server.end('SIGKILL');
  }
}

it(
  'ends in time when it is told to while PostgreSQL hangs, and has all it acknowledged',
  async () => {
    cluster = await startCluster();
    const network = await unreliableNetwork(cluster.url);
    const stopped = await stopWhileAway(cluster.url, {
      at: network.url,
      begin: network.hang,
      end: network.cut,
    });
    expect(stopped.acknowledged).toEqual([]);
    expect(stopped.took).toBeLessThan(MOST_MS);
    expect(stopped.output).toContain('Đã dừng.');
  },
  LONG,
);

it(
  'ends in time when it is told to while SQLite is locked, and has all it acknowledged',
  async () => {
    const place = join(await mkdtemp(join(tmpdir(), 'ispeed-stop-')), 'reports.sqlite');
    const DatabaseSync = await loadSqlite();
    let other: InstanceType<typeof DatabaseSync> | undefined;
    const stopped = await stopWhileAway(place, {
      at: place,
      begin: () => {
        other = new DatabaseSync(place, {timeout: 20_000});
        other.exec('begin exclusive');
      },
      end: () => other?.close(),
    });
    expect(stopped.acknowledged).toEqual([]);
    expect(stopped.took).toBeLessThan(MOST_MS);
    expect(stopped.output).toContain('Đã dừng.');
  },
  LONG,
);

it(
  'would lose what it acknowledged when it is told to end under load if it answered first',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ispeed-stop-'));
    const place = join(folder, 'reports.sqlite');
    const filled = await fillCollector({place, folder, organizations: 100, reports: 0});
    const server = await startUnsafeServer('answers-first', {db: place, campaign: filled.campaign});
    const clients = new EndlessClients(server.url, filled);
    await until(() => clients.receipts.size > 200, 'reports come in', {seconds: 60});
    await server.stop();
    clients.abandon();
    await clients.finish();
    const faults = await storageFaults(place, clients.sent, clients.receipts);
    const acknowledged = faults.filter((fault) => clients.receipts.has(fault.split(' ').at(-1)!));
    expect(acknowledged.length).toBeGreaterThan(0);
  },
  LONG,
);
