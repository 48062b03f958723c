import type {Receipt} from '@ispeed-widgets/contract';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {Officer} from './admin/fixtures/officer.js';
import {campaignsById} from './campaign/campaigns.js';
import {exportText, type OpenCollector, openCollector, post} from './fixtures/open-collector.js';
import {CAMPAIGN, NOW} from './fixtures/sample-campaign.js';
import {citizenReport, schoolReport} from './fixtures/sample-report.js';
import {STORE_KINDS} from './fixtures/store-places.js';
import {purge} from './retention/purge.js';
import {startDailyPurge} from './retention/start-daily-purge.js';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const YEAR_MS = 366 * DAY_MS;
const WRONG_CODE = '2222-2222-2222-2222';
const campaigns = campaignsById([{campaign: CAMPAIGN, places: undefined, organizations: undefined}]);

describe.each(STORE_KINDS)('a clock that jumps, on %s', (kind) => {
  let collector: OpenCollector;
  let now: number;

  beforeEach(async () => {
    now = NOW;
    collector = await openCollector({kind, clock: () => now});
  });
  afterEach(() => collector.store.close());

  async function sendSchool(installed: number): Promise<Receipt> {
    const groups = [{id: 'nhan-vien', total: 200, installed, measured: 1}];
    const response = await post(collector, schoolReport({groups}));
    expect(response.status).toBe(201);
    return (await response.json()) as Receipt;
  }

  it('back by a day: the correction that came last counts, though its time is earlier', async () => {
    const first = await sendSchool(10);
    now -= DAY_MS;
    const second = await sendSchool(20);
    expect(second.receivedAt < first.receivedAt).toBe(true);
    expect(await exportText(collector)).toContain(second.code);
    expect(await exportText(collector)).not.toContain(first.code);
  });

  it('between two tries: the receipt stays the first one', async () => {
    const report = citizenReport();
    const receipt: unknown = await (await post(collector, report)).json();
    for (now of [NOW - DAY_MS, NOW + YEAR_MS, NOW]) {
      const again = await post(collector, report);
      expect([again.status, await again.json()]).toEqual([200, receipt]);
    }
  });

  it('back by a day: no organisation stays locked out until the clock is there again', async () => {
    const guess = () => post(collector, schoolReport(), {code: WRONG_CODE});
    for (let i = 0; i < 20; i++) await guess();
    const locked = await post(collector, schoolReport());
    expect(locked.status).toBe(429);
    now -= DAY_MS;
    expect((await post(collector, schoolReport())).status).toBe(201);
    // And guesses are counted anew, not let through.
    for (let i = 0; i < 20; i++) expect((await guess()).status).toBe(403);
    expect((await guess()).status).toBe(429);
  });

  it('back by a minute, as when two servers differ: who guesses stays locked out', async () => {
    for (let i = 0; i < 20; i++) await post(collector, schoolReport(), {code: WRONG_CODE});
    now -= MINUTE_MS;
    expect((await post(collector, schoolReport())).status).toBe(429);
  });

  it('back by a day: the department is not locked out either, and wrong tokens still count', async () => {
    const officer = new Officer(collector.app);
    const guess = async () => (await officer.signIn('mot-ma-sai-hoan-toan')).status;
    for (let i = 0; i < 10; i++) await guess();
    expect((await officer.signIn()).status).toBe(429);
    now -= DAY_MS;
    for (let i = 0; i < 10; i++) expect(await guess()).toBe(403);
    expect((await officer.signIn()).status).toBe(429);
  });

  it('back by a day: a session does not last a day longer', async () => {
    const officer = new Officer(collector.app);
    await officer.signIn();
    const isIn = async () => (await officer.get('/admin/mau-2026/2026-10')).status === 200;
    now -= MINUTE_MS;
    expect(await isIn()).toBe(true);
    now -= DAY_MS;
    expect(await isIn()).toBe(false);
    await officer.signIn();
    expect(await isIn()).toBe(true);
    now += YEAR_MS;
    expect(await isIn()).toBe(false);
  });

  async function keptCount(): Promise<number> {
    return (await collector.store.db.selectFrom('reports').select('seq').execute()).length;
  }

  async function purgedDaily(): Promise<Record<string, unknown>> {
    const lines: string[] = [];
    const stop = startDailyPurge({
      store: collector.store,
      campaigns: () => campaigns,
      clock: () => now,
      log: (line) => void lines.push(line),
      firstAfter: 0,
    });
    await expect.poll(() => lines, {interval: 10}).toHaveLength(1);
    await stop();
    return JSON.parse(lines[0]!) as Record<string, unknown>;
  }

  it('a year ahead: the daily purge removes nothing and says why; a right clock lets it go on', async () => {
    await post(collector, citizenReport());
    await purge(collector.store, {campaigns, now});
    now += YEAR_MS;
    const line = await purgedDaily();
    expect(line).toMatchObject({level: 'error', name: 'CollectorError'});
    expect(line['message']).toMatch(/^Chưa xóa gì: .* 366 ngày\. Kiểm tra ngày giờ .*--trust-clock$/);
    expect(await keptCount()).toBe(1);
    now = NOW + DAY_MS;
    expect(await purgedDaily()).toMatchObject({event: 'purge', reports: {[CAMPAIGN.id]: 0}});
    // Day by day, and two weeks without a server, it does what it promises.
    for (now = NOW + DAY_MS; now <= NOW + YEAR_MS + 14 * DAY_MS; now += 14 * DAY_MS)
      await purge(collector.store, {campaigns, now});
    expect(await keptCount()).toBe(0);
  });

  it('a year ahead before anything was ever purged: the newest report tells', async () => {
    await post(collector, citizenReport());
    now += YEAR_MS;
    expect(await purgedDaily()).toMatchObject({level: 'error'});
    expect(await purge(collector.store, {campaigns, now, dryRun: true})).toMatchObject({
      reports: new Map([[CAMPAIGN.id, 1]]),
    });
    expect(await keptCount()).toBe(1);
    // Somebody has looked, and the server was off for a year.
    await purge(collector.store, {campaigns, now, trustClock: true});
    expect(await keptCount()).toBe(0);
  });
});
