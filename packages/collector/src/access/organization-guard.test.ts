import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';

import {campaignsById} from '../campaign/campaigns.js';
import {loadCampaign} from '../campaign/load-campaign.js';
import {createCollector} from '../create-collector.js';
import {ADMIN_TOKEN, type OpenCollector, openCollector, post} from '../fixtures/open-collector.js';
import {NOW, writeCampaign} from '../fixtures/sample-campaign.js';
import {schoolReport} from '../fixtures/sample-report.js';
import {STORE_KINDS} from '../fixtures/store-places.js';
import {openStore} from '../store/open-store.js';

const MINUTE = 60_000;
const WRONG = '2222-2222-2222-2222';

describe.each(STORE_KINDS)('%s', (kind) => {
  let collector: OpenCollector;
  let now: number;
  const clock = () => now;

  beforeAll(async () => {
    now = NOW;
    collector = await openCollector({kind, clock});
  });
  // What was counted in the test before is over.
  beforeEach(() => (now += 60 * MINUTE));
  afterAll(() => collector.store.close());

  const guess = (organization = 'truong-a') => post(collector, schoolReport({organization}), {code: WRONG});
  const tryRight = () => post(collector, schoolReport());

  async function fail(times: number): Promise<void> {
    for (let i = 0; i < times; i++) expect((await guess()).status).toBe(403);
  }

  it('refuses even the right code after twenty wrong ones, for a quarter of an hour', async () => {
    await fail(20);
    now += 5 * MINUTE;
    for (const answer of [await guess(), await tryRight()]) {
      expect(answer.status).toBe(429);
      expect(answer.headers.get('Retry-After')).toBe('600');
    }
    expect((await post(collector, schoolReport({organization: 'truong-b'}))).status).toBe(201);
    now += 10 * MINUTE;
    expect((await tryRight()).status).toBe(201);
  });

  it('starts the count again once the code was right, and once the time is over', async () => {
    await fail(19);
    expect((await tryRight()).status).toBe(201);
    await fail(19);
    now += 15 * MINUTE;
    await fail(20);
    expect((await guess()).status).toBe(429);
  });

  it('counts what two processes refuse as one', async () => {
    const store = await openStore(collector.place);
    const campaigns = campaignsById([await loadCampaign(await writeCampaign(collector.folder))]);
    const needs = {store, campaigns: () => campaigns, adminToken: ADMIN_TOKEN, clock, log: () => undefined};
    const second = {...collector, app: createCollector(needs)};
    await fail(10);
    for (let i = 0; i < 10; i++) expect((await post(second, schoolReport(), {code: WRONG})).status).toBe(403);
    expect((await tryRight()).status).toBe(429);
    await store.close();
  });

  it('tells at most twenty of a hundred guesses at once that they are wrong', async () => {
    const answers = await Promise.all(Array.from({length: 100}, () => guess()));
    const wrong = answers.filter(({status}) => status === 403);
    expect(wrong).toHaveLength(20);
    expect(answers.filter(({status}) => status === 429)).toHaveLength(80);
    expect((await tryRight()).status).toBe(429);
  });

  it('answers for unknown organisations word for word alike, and keeps no row of each', async () => {
    for (let i = 0; i < 21; i++) {
      const [listed, unknown] = [await guess(), await guess('khong-co')];
      expect(unknown.status).toBe(i < 20 ? 403 : 429);
      expect([unknown.status, ...unknown.headers]).toEqual([listed.status, ...listed.headers]);
      expect(await unknown.text()).toBe(await listed.text());
    }
    for (let i = 0; i < 30; i++) await guess(`khong-co-${i}`);
    const rows = await collector.store.db
      .selectFrom('attempts')
      .select('subject')
      .orderBy('subject')
      .execute();
    expect(rows.map(({subject}) => subject)).toEqual(['organization', 'organization/mau-2026/truong-a']);
  });
});
