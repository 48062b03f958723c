import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

import {afterEach, expect, it} from 'vitest';

import {until} from '../../packages/collector/src/fixtures/until.js';
import {EndlessClients} from '../away/endless-clients.js';
import {type SmallDisk, smallDisk} from '../away/small-disk.js';
import {startCollector} from '../away/start-collector.js';
import {surviveOutage, type Survived} from '../away/survive-outage.js';
import {startUnsafeServer} from '../durability/start-unsafe-server.js';
import {storageFaults} from '../durability/storage-faults.js';
import {fillCollector} from '../fill/fill-collector.js';
import {type Cluster, startCluster} from '../postgres/start-cluster.js';

const LONG = 300_000;
const KB = 1024;

let disk: SmallDisk | undefined;
let cluster: Cluster | undefined;

afterEach(async () => {
  await cluster?.stop();
  await disk?.remove();
  cluster = disk = undefined;
});

function expectNothingLost({faults, wrong, undelivered}: Survived): void {
  expect({faults, wrong, undelivered}).toEqual({faults: [], wrong: [], undelivered: 0});
}

/** Its log of writes grows by little at a time, so that it meets the end of the disk in the middle of a write. */
async function clusterOn({folder}: SmallDisk): Promise<Cluster> {
  const settings = {min_wal_size: '2MB', max_wal_size: '8MB'};
  cluster = await startCluster({parent: folder, initdb: ['--wal-segsize=1'], settings});
  return cluster;
}

it(
  'loses nothing while the disk of SQLite and of the log is full',
  async () => {
    const small = await smallDisk(24);
    disk = small;
    const place = join(small.folder, 'reports.sqlite');
    const log = join(small.folder, 'collector.log');
    // As an operator does who starts it by hand: the log goes to a file, beside the database.
    const under = ['sh', '-c', `exec "$0" "$@" >> ${log}`];
    const survived = await surviveOutage({
      place,
      start: (campaign) => startCollector(place, campaign, {under}),
      begin: () => small.leave(256 * KB),
      end: () => small.free(),
      seconds: 10,
    });
    expectNothingLost(survived);
    expect(survived.metrics).toContain('ispeed_store_away{reason="disk-full"} 1');
    expect(survived.grown).toBeLessThan(50);
    // The log goes on where it could.
    expect(await readFile(log, 'utf8')).toContain('"event":"store-back"');
  },
  LONG,
);

it(
  'loses nothing while the disk of PostgreSQL is full, though PostgreSQL may break down',
  async () => {
    const small = await smallDisk(96);
    disk = small;
    const started = await clusterOn(small);
    const survived = await surviveOutage({
      place: started.url,
      start: (campaign) => startCollector(started.url, campaign),
      begin: () => small.leave(256 * KB),
      end: async () => {
        await small.free();
        if (started.hasEnded()) await started.start();
      },
      seconds: 10,
    });
    expectNothingLost(survived);
    expect(survived.metrics).toMatch(/ispeed_store_away\{reason="(disk-full|unreachable)"\} 1/);
    expect(survived.output).toMatch(/"event":"store-away","reason":"(disk-full|unreachable)","words"/);
    expect(survived.output).toContain('"event":"store-back"');
    expect(survived.grown).toBeLessThan(50);
  },
  LONG,
);

it(
  'would lose reports while the disk of PostgreSQL is full if it answered before it stores them',
  async () => {
    const small = await smallDisk(96);
    disk = small;
    const {url: place, hasEnded, start} = await clusterOn(small);
    const filled = await fillCollector({place, folder: small.folder, organizations: 100, reports: 0});
    const server = await startUnsafeServer('answers-first', {db: place, campaign: filled.campaign});
    const clients = new EndlessClients(server.url, filled);
    await until(() => clients.receipts.size > 300, 'receipts', {seconds: 60});
    await small.leave(256 * KB);
    const before = clients.receipts.size;
    await until(() => clients.receipts.size > before + 5_000, 'receipts for nothing', {seconds: 120});
    await clients.finish();
    await server.stop();
    await small.free();
    if (hasEnded()) await start();
    const faults = await storageFaults(place, clients.sent, clients.receipts);
    expect(faults.filter((fault) => fault.startsWith('lost')).length).toBeGreaterThan(500);
  },
  LONG,
);
