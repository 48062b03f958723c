import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';

import {openStore} from '@ispeed-widgets/collector';
import {expect, it, onTestFinished} from 'vitest';

import {newStorePlace} from '../../packages/collector/src/fixtures/store-places.js';
import {deliverAll} from '../durability/deliver-all.js';
import {dropUniqueKey} from '../durability/drop-unique-key.js';
import {KilledServers} from '../durability/killed-servers.js';
import {sentReports} from '../durability/sent-reports.js';
import {storageFaults} from '../durability/storage-faults.js';
import {fillCollector} from '../fill/fill-collector.js';
import {startServer} from '../load/start-servers.js';

/** Fewer for a shorter run: `FAULT_REPORTS=1000 npm run test:faults`. */
const IDS = Math.min(5_000, Number(process.env['FAULT_REPORTS'] ?? 5_000));
const TIMES = 3;
const PROCESSES = 3;
const KILL_EVERY_MS = 2_000;

/** Kills one after the other until it is told to stop, and waits for what it began. */
async function killNowAndThen(servers: KilledServers, signal: AbortSignal): Promise<void> {
  try {
    for (;;) {
      await setTimeout(KILL_EVERY_MS, undefined, {signal});
      await servers.killOne();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/** Delivers each report three times to three processes on one PostgreSQL, of which one is killed every two seconds. */
async function deliverToSeveral(ids: number, {hasKey}: {hasKey: boolean}) {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-several-'));
  onTestFinished(() => rm(folder, {recursive: true}));
  const place = await newStorePlace('postgresql');
  const filled = await fillCollector({place, folder, organizations: 100, reports: 0});
  if (!hasKey) {
    const store = await openStore(place);
    await dropUniqueKey(store);
    await store.close();
  }
  const servers = new KilledServers(() => startServer({db: place, campaign: filled.campaign}));
  await servers.start(PROCESSES);
  const over = new AbortController();
  const killing = killNowAndThen(servers, over.signal);
  const sent = sentReports(ids, filled);
  // The copies of a report are under way at the same time.
  const copies = sent.flatMap((one) => Array<typeof one>(TIMES).fill(one));
  const receipts = await deliverAll(copies, {anyUrl: servers.anyUrl})
    .finally(() => over.abort())
    .finally(() => killing)
    .finally(() => servers.stop());
  return {kills: servers.kills, receipts, faults: await storageFaults(place, sent, receipts)};
}

it('stores each report once though three processes share the database and are killed', async () => {
  const {kills, receipts, faults} = await deliverToSeveral(IDS, {hasKey: true});

  expect(faults).toEqual([]);
  expect(receipts.size).toBe(IDS);
  // A 201 may be lost with the process that said it; nobody ever gets two.
  const news = [...receipts.values()].map((held) => held.filter(({isNew}) => isNew).length);
  expect(Math.max(...news)).toBe(1);
  expect([...receipts.values()].every((held) => held.length === TIMES)).toBe(true);
  // Each of them at least once; a run of full size has room for more.
  expect(kills).toBeGreaterThanOrEqual(IDS === 5_000 ? PROCESSES : 1);
}, 1_800_000);

it('would store reports more than once if there were no unique key', async () => {
  const {faults} = await deliverToSeveral(500, {hasKey: false});
  expect(faults.filter((fault) => fault.startsWith('double'))).not.toEqual([]);
}, 600_000);
