import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {openStore, type StoreKind} from '@ispeed-widgets/collector';
import {expect, it, onTestFinished} from 'vitest';

import {newStorePlace, STORE_KINDS} from '../../packages/collector/src/fixtures/store-places.js';
import {dropUniqueKey} from '../durability/drop-unique-key.js';
import {type Answer, postOnce} from '../durability/post-once.js';
import {type SentReport, sentReports} from '../durability/sent-reports.js';
import {storageFaults} from '../durability/storage-faults.js';
import {fillCollector} from '../fill/fill-collector.js';
import {type Server, startServers} from '../load/start-servers.js';

const IDS = 1_000;
const TIMES = 5;
/** Ids under way at once, each so many times. */
const AT_ONCE = 10;

/**
 * A database with its servers: three share PostgreSQL. SQLite serves one process, which looks an id up and stores it in
 * one go; what its key is for shows with two.
 */
async function openServers(kind: StoreKind, {hasKey}: {hasKey: boolean}) {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-same-ids-'));
  onTestFinished(() => rm(folder, {recursive: true}));
  const place = await newStorePlace(kind, folder);
  const filled = await fillCollector({place, folder, organizations: 100, reports: 0});
  if (!hasKey) {
    const store = await openStore(place);
    await dropUniqueKey(store);
    await store.close();
  }
  const where = {db: place, campaign: filled.campaign};
  const servers = await startServers(kind === 'postgresql' ? 3 : hasKey ? 1 : 2, where);
  onTestFinished(async () => void (await Promise.all(servers.map((server) => server.stop()))));
  return {place, filled, servers};
}

type Copies = readonly Omit<SentReport, 'report'>[];

/** Sends copies of a report side by side, each to the next server, for some reports at once. */
async function sendSideBySide(servers: readonly Server[], groups: readonly Copies[]): Promise<Answer[][]> {
  const answers: Answer[][] = [];
  const left = groups.entries();
  async function work(): Promise<void> {
    for (const [at, copies] of left)
      answers[at] = await Promise.all(
        copies.map((copy, number) => postOnce(servers[(at + number) % servers.length]!.url, copy)),
      );
  }
  await Promise.all(Array.from({length: AT_ONCE}, work));
  return answers;
}

function statuses(answers: readonly Answer[]): string {
  return answers
    .map(({status}) => status)
    .sort()
    .join(' ');
}

/** The same id, one figure more. */
function changed({report, code}: SentReport) {
  const body =
    report.audience === 'citizen'
      ? {...report, installed: !report.installed}
      : {...report, groups: report.groups.map((group) => ({...group, total: group.total + 1}))};
  return {code, body: JSON.stringify(body)};
}

it.each(STORE_KINDS)(
  'stores a report once that arrives five times at once, on %s',
  async (kind) => {
    const {place, filled, servers} = await openServers(kind, {hasKey: true});
    const sent = sentReports(IDS, filled);
    const answers = await sendSideBySide(
      servers,
      sent.map((one) => Array<SentReport>(TIMES).fill(one)),
    );
    expect(new Set(answers.map(statuses))).toEqual(new Set(['200 200 200 200 201']));
    const receipts = new Map(answers.map((one) => [one[0]!.receipt.id, one.map(({receipt}) => receipt)]));
    expect(await storageFaults(place, sent, receipts)).toEqual([]);

    const others = await sendSideBySide(
      servers,
      sent.map((one) => [changed(one)]),
    );
    expect(new Set(others.map(statuses))).toEqual(new Set(['409']));
    expect(await storageFaults(place, sent, receipts)).toEqual([]);
  },
  600_000,
);

it.each(STORE_KINDS)(
  'takes one of two reports that come at once with one id, on %s',
  async (kind) => {
    const {filled, servers} = await openServers(kind, {hasKey: true});
    const pairs = sentReports(200, filled).map((one) => [one, changed(one)]);
    const answers = await sendSideBySide(servers, pairs);
    expect(new Set(answers.map(statuses))).toEqual(new Set(['201 409']));
  },
  600_000,
);

it.each(STORE_KINDS)(
  'would store reports twice if %s had no unique key',
  async (kind) => {
    const {place, filled, servers} = await openServers(kind, {hasKey: false});
    const sent = sentReports(100, filled);
    const answers = await sendSideBySide(
      servers,
      sent.map((one) => Array<SentReport>(TIMES).fill(one)),
    );
    expect(new Set(answers.map(statuses))).not.toEqual(new Set(['200 200 200 200 201']));
    const faults = await storageFaults(place, sent, new Map());
    expect(faults.filter((fault) => fault.startsWith('double'))).not.toEqual([]);
  },
  600_000,
);
