import {mkdtemp, readFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {setTimeout} from 'node:timers/promises';

import {until} from '../../packages/collector/src/fixtures/until.js';
import {storageFaults} from '../durability/storage-faults.js';
import {fillCollector} from '../fill/fill-collector.js';
import type {RunningServer} from '../helpers/run-server.js';
import {EndlessClients} from './endless-clients.js';

/** A way in which the database goes away and comes back. */
export interface Outage {
  /** Where the reports are. */
  readonly place: string;
  readonly start: (campaign: string) => Promise<RunningServer>;
  readonly begin: () => Promise<void>;
  readonly end: () => Promise<void>;
  /** From when it shows to its end, at least. */
  readonly seconds: number;
}

/** What was seen. */
export interface Survived {
  /** See {@link storageFaults}. */
  readonly faults: readonly string[];
  /** Answers that no server may give. */
  readonly wrong: readonly string[];
  /** Reports without a receipt in the end. */
  readonly undelivered: number;
  /** Reports acknowledged while it showed. */
  readonly acknowledgedAway: number;
  /** How often `/healthz` answered while it lasted. */
  readonly alive: number;
  /** `/metrics` while it lasted. */
  readonly metrics: string;
  /** MB more in main memory, at most, than before it began. */
  readonly grown: number;
  /** The server's log, and what it said. */
  readonly output: string;
}

/** Receipts before it begins, and new ones after its end. */
const RECEIPTS = 300;
/** So many answers of 503 show that it is there, under load. */
const SHOWN = 100;
const PATIENCE = {seconds: 120};

/** Lets reports come in all the time while the database goes away and comes back. The server is never started anew. */
export async function surviveOutage({place, start, begin, end, seconds}: Outage): Promise<Survived> {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-away-'));
  const filled = await fillCollector({place, folder, organizations: 100, reports: 0});
  const server = await start(filled.campaign);
  const clients = new EndlessClients(server.url, filled);
  const reach = (isSo: () => Promise<boolean> | boolean, what: string) =>
    until(async () => clients.wrong.length > 0 || (await isSo()), what, PATIENCE);
  try {
    await reach(() => clients.receipts.size >= RECEIPTS, 'reports come in');
    const memory = await peakMemory(server.pid);
    await begin();
    await reach(() => clients.count(503) >= SHOWN, 'answers of 503');
    await reach(async () => (await ask(server, '/readyz')) === 503, '/readyz says that it is away');
    const shown = clients.receipts.size;
    const metrics = await (await fetch(`${server.url}/metrics`)).text();
    const alive = await countAnswers(server, seconds);
    const acknowledgedAway = clients.receipts.size - shown;
    await end();
    await reach(async () => (await ask(server, '/readyz')) === 200, '/readyz says that it is back');
    const back = clients.receipts.size;
    await reach(() => clients.receipts.size >= back + RECEIPTS, 'reports come in again');
    await clients.finish();
    return {
      faults: await storageFaults(place, clients.sent, clients.receipts),
      wrong: clients.wrong,
      undelivered: clients.sent.length - clients.receipts.size,
      acknowledgedAway,
      alive,
      metrics,
      grown: (await peakMemory(server.pid)) - memory,
      output: server.output,
    };
  } catch (cause) {
    const seen = {answers: [...clients.answers], wrong: clients.wrong.slice(0, 3)};
    throw new Error(`${JSON.stringify(seen)}\n${server.output.slice(-3_000)}`, {cause});
  } finally {
    clients.abandon();
    await server.end('SIGTERM');
  }
}

async function ask({url}: RunningServer, path: string): Promise<number> {
  const response = await fetch(url + path);
  await response.body?.cancel();
  return response.status;
}

/** Asks `/healthz` again and again. @returns how often it answered while so many seconds passed */
async function countAnswers(server: RunningServer, seconds: number): Promise<number> {
  let answers = 0;
  for (const end = performance.now() + seconds * 1000; performance.now() < end; await setTimeout(100))
    if ((await ask(server, '/healthz')) === 200) answers++;
  return answers;
}

/** The most it has had in main memory so far, MB. */
async function peakMemory(pid: number): Promise<number> {
  return Number(/VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}
