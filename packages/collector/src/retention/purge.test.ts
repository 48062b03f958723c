import {readFile} from 'node:fs/promises';

import type {Receipt} from '@ispeed-widgets/contract';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {campaignsById} from '../campaign/campaigns.js';
import {CollectorError} from '../collector-error.js';
import {type OpenCollector, openCollector, post} from '../fixtures/open-collector.js';
import {CAMPAIGN, NOW} from '../fixtures/sample-campaign.js';
import {citizenReport, schoolReport} from '../fixtures/sample-report.js';
import {STORE_KINDS} from '../fixtures/store-places.js';
import {readPragma} from '../sqlite/durable-pragmas.js';
import {loadSqlite} from '../sqlite/load-sqlite.js';
import {openSqliteStore, type SqliteStore} from '../sqlite/open-sqlite-store.js';
import {purge, removeByReceipt} from './purge.js';
import {startDailyPurge} from './start-daily-purge.js';

const DAY_MS = 86_400_000;
/** The sample campaign keeps reports for so long. */
const RETENTION_DAYS = 365;
const NOTE = 'ghi-chu-phai-bien-mat';

const campaigns = campaignsById([
  {campaign: CAMPAIGN, places: undefined, organizations: undefined},
  {
    campaign: {...CAMPAIGN, id: 'khong-nhan-bao-cao', report: undefined},
    places: undefined,
    organizations: undefined,
  },
]);

let collector: OpenCollector;

/** Puts reports into the database that were received so many days ago, with all that hangs on them. */
async function keep(id: string, ageDays: number, {campaign = CAMPAIGN.id, count = 1} = {}): Promise<void> {
  const {db} = collector.store;
  const received_at = new Date(NOW - ageDays * DAY_MS).toISOString();
  const common = {campaign, period: '2026-10', audience: 'citizen', body_hash: '', received_at};
  // Some are longer than a page, as those with long notes.
  const rows = Array.from({length: count}, (_, index) => ({
    ...common,
    id: `${id}-${index}`,
    receipt_code: `${id}-${index}`,
    body: NOTE.repeat(index % 7 === 1 ? 400 : 3),
  }));
  for (let start = 0; start < count; start += 500) {
    const seqs = await db
      .insertInto('reports')
      .values(rows.slice(start, start + 500))
      .returning('seq')
      .execute();
    const each = seqs.map(({seq}) => ({report_seq: seq}));
    await db
      .insertInto('report_groups')
      .values(each.map((row) => ({...row, group_id: 'g', total: 1, installed: 1, measured: 1})))
      .execute();
    await db
      .insertInto('report_tasks')
      .values(each.map((row) => ({...row, task_id: 't', done: 1})))
      .execute();
    await db
      .insertInto('report_flags')
      .values(each.map((row) => ({...row, flag: 'quick'})))
      .execute();
  }
}

/** So that today's is the daily one. */
async function purgeAsYesterday(): Promise<void> {
  await purge(collector.store, {campaigns, now: NOW - DAY_MS});
}

async function kept(): Promise<string[]> {
  const rows = await collector.store.db.selectFrom('reports').select('id').orderBy('seq').execute();
  return rows.map(({id}) => id);
}

async function countOf(table: 'report_groups' | 'report_tasks' | 'report_flags' | 'attempts' | 'sessions') {
  return (await collector.store.db.selectFrom(table).selectAll().execute()).length;
}

describe.each(STORE_KINDS)('%s', (kind) => {
  beforeEach(async () => {
    collector = await openCollector({kind});
    await purgeAsYesterday();
  });
  afterEach(() => collector.store.close());

  it('removes what was kept long enough, with all that hangs on it, and nothing else', async () => {
    await keep('qua-han', RETENTION_DAYS + 1, {count: 1_201});
    await keep('dung-han', RETENTION_DAYS);
    await keep('cua-chien-dich-khac', 9_999, {campaign: 'khac'});
    const {db} = collector.store;
    const agesAgo = (hours: number) => new Date(NOW - hours * 3_600_000).toISOString();
    await db
      .insertInto('attempts')
      .values([
        {subject: 'cu', failures: 3, since: agesAgo(25)},
        {subject: 'moi', failures: 3, since: agesAgo(23)},
      ])
      .execute();
    await db
      .insertInto('sessions')
      .values([
        {id_hash: 'het-han', expires_at: agesAgo(0.01)},
        {id_hash: 'con-han', expires_at: agesAgo(-1)},
      ])
      .execute();

    const counted = await purge(collector.store, {campaigns, now: NOW, dryRun: true});
    expect(counted).toEqual({reports: new Map([[CAMPAIGN.id, 1_201]]), attempts: 1, sessions: 1});
    expect(await kept()).toHaveLength(1_203);
    expect(await purge(collector.store, {campaigns, now: NOW})).toEqual(counted);

    expect(await kept()).toEqual(['dung-han-0', 'cua-chien-dich-khac-0']);
    expect(
      await Promise.all(
        (['report_groups', 'report_tasks', 'report_flags', 'attempts', 'sessions'] as const).map(countOf),
      ),
    ).toEqual([2, 2, 2, 1, 1]);
    expect(await purge(collector.store, {campaigns, now: NOW})).toEqual({
      reports: new Map([[CAMPAIGN.id, 0]]),
      attempts: 0,
      sessions: 0,
    });
  });

  it('removes the report of a citizen who asks, by its receipt, and no other', async () => {
    const receiptOf = async (report: object) =>
      ((await (await post(collector, report)).json()) as Receipt).code;
    const school = await receiptOf(schoolReport());
    const [asked, other] = [citizenReport(), citizenReport()];
    const code = await receiptOf(asked);
    await receiptOf(other);
    expect(await removeByReceipt(collector.store, code.toLowerCase().replace('-', ''))).toBe(true);
    expect(await removeByReceipt(collector.store, code)).toBe(false);
    expect(await removeByReceipt(collector.store, school)).toBe(false);
    expect(await kept()).toHaveLength(2);
    expect(await kept()).not.toContain(asked.id);
  });

  it('lets reports in while it removes many', async () => {
    await keep('qua-han', RETENTION_DAYS + 1, {count: 2_000});
    const order: string[] = [];
    await Promise.all([
      purge(collector.store, {campaigns, now: NOW}).then(() => order.push('purge')),
      post(collector, schoolReport()).then(({status}) => order.push(String(status))),
    ]);
    expect(order).toEqual(['201', 'purge']);
    expect(await kept()).toHaveLength(1);
  });

  it('is done daily by the server, which logs counts, and goes on after a failure', async () => {
    await keep('qua-han', RETENTION_DAYS + 1);
    const lines: Record<string, unknown>[] = [];
    const needs = {
      store: collector.store,
      campaigns: () => campaigns,
      clock: () => NOW,
      log: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>),
      firstAfter: 0,
    };
    const stop = startDailyPurge(needs);
    await expect.poll(() => lines, {interval: 10}).toHaveLength(1);
    await stop();
    expect(lines[0]).toMatchObject({event: 'purge', reports: {[CAMPAIGN.id]: 1}, attempts: 0, sessions: 0});
    expect(await kept()).toEqual([]);

    await collector.store.close();
    const stopAgain = startDailyPurge(needs);
    await expect.poll(() => lines, {interval: 10}).toHaveLength(2);
    await stopAgain();
    expect(lines[1]).toMatchObject({level: 'error'});
  });
});

describe('the files of SQLite after a purge', () => {
  let store: SqliteStore;

  beforeEach(async () => {
    collector = await openCollector();
    store = collector.store as SqliteStore;
    await purgeAsYesterday();
    await keep('qua-han', RETENTION_DAYS + 1, {count: 1_000});
    await keep('con-han', 1);
  });
  afterEach(() => store.close());

  /** How often the note stands in the file and in its log; the report that is kept has it three times. */
  async function found(): Promise<number[]> {
    const files = await Promise.all(
      ['', '-wal'].map((end) => readFile(`${collector.place}${end}`, 'latin1')),
    );
    return files.map((text) => text.split(NOTE).length - 1);
  }

  it('hold nothing of what was removed', async () => {
    expect((await found()).reduce((sum, one) => sum + one)).toBeGreaterThan(2_000);
    await purge(store, {campaigns, now: NOW});
    expect(await found()).toEqual([3, 0]);
  });

  it('would still hold it if SQLite did not write over it', async () => {
    store.connection.exec('pragma secure_delete = off');
    await purge(store, {campaigns, now: NOW});
    expect((await found())[0]).toBeGreaterThan(1_000);
  });

  it('are said not to be clean yet while another program reads them', async () => {
    const DatabaseSync = await loadSqlite();
    const reader = new DatabaseSync(collector.place);
    reader.exec('begin; select * from reports');
    await expect(purge(store, {campaigns, now: NOW, logPatienceMs: 20})).rejects.toThrow(CollectorError);
    reader.close();
    await purge(store, {campaigns, now: NOW});
    expect(await found()).toEqual([3, 0]);
  });

  it('are clean in a store that is opened again, for the setting is read back each time', async () => {
    const again = await openSqliteStore(collector.place);
    expect(readPragma(again.connection, 'secure_delete')).toBe(1);
    await again.close();
  });
});
