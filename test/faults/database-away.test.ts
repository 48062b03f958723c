import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {setTimeout} from 'node:timers/promises';

import {afterEach, expect, it} from 'vitest';

import {unreliableNetwork} from '../../packages/collector/src/fixtures/unreliable-network.js';
import {until} from '../../packages/collector/src/fixtures/until.js';
import {loadSqlite} from '../../packages/collector/src/sqlite/load-sqlite.js';
import {EndlessClients} from '../away/endless-clients.js';
import {startCollector} from '../away/start-collector.js';
import {type Outage, surviveOutage, type Survived} from '../away/survive-outage.js';
import {startUnsafeServer} from '../durability/start-unsafe-server.js';
import {storageFaults} from '../durability/storage-faults.js';
import {fillCollector} from '../fill/fill-collector.js';
import {type Cluster, startCluster} from '../postgres/start-cluster.js';

const SECONDS = 30;
const LONG = 300_000;

let cluster: Cluster | undefined;

afterEach(async () => {
  await cluster?.stop();
  cluster = undefined;
});

async function newFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'ispeed-away-')), 'reports.sqlite');
}

/** Another process's connection, for this test is one: it takes the lock and keeps it. */
async function lock(place: string): Promise<Pick<Outage, 'begin' | 'end'>> {
  const DatabaseSync = await loadSqlite();
  const other = () => new DatabaseSync(place, {timeout: 20_000});
  let holder: ReturnType<typeof other> | undefined;
  return {
    begin: async () => {
      holder = other();
      holder.exec('begin exclusive');
      return Promise.resolve();
    },
    end: async () => {
      holder?.exec('rollback');
      holder?.close();
      return Promise.resolve();
    },
  };
}

/** Nothing acknowledged is missing, nothing is double, all came in the end, and nobody was told anything wrong. */
function expectNothingLost({faults, wrong, undelivered}: Survived): void {
  expect({faults, wrong, undelivered}).toEqual({faults: [], wrong: [], undelivered: 0});
}

/** It answered all the time, told the operator why, and kept nothing in memory that waits. */
function expectToldAndAlive(survived: Survived, reason: string): void {
  expect(survived.acknowledgedAway).toBe(0);
  // An event loop that sleeps until a lock is gone answers once in five seconds.
  expect(survived.alive).toBeGreaterThan(2 * SECONDS);
  expect(survived.grown).toBeLessThan(50);
  expect(survived.metrics).toContain(`ispeed_store_away{reason="${reason}"} 1`);
  expect(survived.output).toMatch(
    new RegExp(`"event":"store-away","reason":"${reason}","words":"[^"]{20,}"`),
  );
  expect(survived.output).toMatch(/"event":"store-back","seconds":\d+,"refused":\d+/);
}

it(
  'loses nothing while another process locks SQLite for 30 s, and answers all the time',
  async () => {
    const place = await newFile();
    const start = (campaign: string) => startCollector(place, campaign);
    const survived = await surviveOutage({place, start, ...(await lock(place)), seconds: SECONDS});
    expectNothingLost(survived);
    expectToldAndAlive(survived, 'locked');
  },
  LONG,
);

it(
  'loses nothing while PostgreSQL is gone for 30 s, and needs no restart',
  async () => {
    const gone = await startCluster();
    cluster = gone;
    const place = gone.url;
    const start = (campaign: string) => startCollector(place, campaign);
    const survived = await surviveOutage({place, start, begin: gone.kill, end: gone.start, seconds: SECONDS});
    expectNothingLost(survived);
    expectToldAndAlive(survived, 'unreachable');
  },
  LONG,
);

it(
  'loses nothing while PostgreSQL hangs for 30 s, and needs no restart',
  async () => {
    cluster = await startCluster();
    const place = cluster.url;
    const network = await unreliableNetwork(place);
    const start = (campaign: string) => startCollector(network.url, campaign);
    const [begin, end] = [network.hang, network.resume].map((change) => () => Promise.resolve(change()));
    const survived = await surviveOutage({place, start, begin: begin!, end: end!, seconds: SECONDS});
    await network.cut();
    expectNothingLost(survived);
    expectToldAndAlive(survived, 'unreachable');
  },
  LONG,
);

it(
  'would lose reports while SQLite is locked if it answered before it stores them',
  async () => {
    const place = await newFile();
    const filled = await fillCollector({place, folder: dirname(place), organizations: 100, reports: 0});
    const server = await startUnsafeServer('answers-first', {db: place, campaign: filled.campaign});
    const clients = new EndlessClients(server.url, filled);
    const {begin, end} = await lock(place);
    await begin();
    await until(() => clients.receipts.size > 1_000, 'receipts for nothing', {seconds: 60});
    // Longer than a report waits for the lock.
    await setTimeout(6_000);
    await end();
    await clients.finish();
    await server.stop();
    const faults = await storageFaults(place, clients.sent, clients.receipts);
    expect(faults.filter((fault) => fault.startsWith('lost')).length).toBeGreaterThan(500);
  },
  LONG,
);
