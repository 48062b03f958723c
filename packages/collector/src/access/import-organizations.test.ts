import {isCode} from '@ispeed-widgets/contract';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {type OpenCollector, openCollector, post} from '../fixtures/open-collector.js';
import {CAMPAIGN, ORGANIZATIONS} from '../fixtures/sample-campaign.js';
import {schoolReport} from '../fixtures/sample-report.js';
import {STORE_KINDS} from '../fixtures/store-places.js';
import {importOrganizations} from './import-organizations.js';

describe.each(STORE_KINDS)('%s', (kind) => {
  let collector: OpenCollector;

  beforeEach(async () => {
    collector = await openCollector({kind});
  });
  afterEach(() => collector.store.close());

  it('gives each organisation a code of sixteen letters of its own', () => {
    const codes = [...collector.codes.values()];
    expect(codes).toHaveLength(3);
    expect(new Set(codes).size).toBe(3);
    for (const code of codes) {
      expect(code).toMatch(/^([2-9A-HJ-NP-Z]{4}-){3}[2-9A-HJ-NP-Z]{4}$/);
      expect(isCode(code)).toBe(true);
    }
  });

  it('leaves a code in force when the list comes again with a new name', async () => {
    const renamed = ORGANIZATIONS.organizations.map((one) => ({...one, name: `${one.name} (mới)`}));
    const imported = await importOrganizations(collector.store, CAMPAIGN.id, renamed);
    expect(imported.map(({code}) => code)).toEqual([undefined, undefined, undefined]);
    expect((await post(collector, schoolReport())).status).toBe(201);
    const names = await collector.store.db
      .selectFrom('organizations')
      .select('name')
      .orderBy('position')
      .execute();
    expect(names[0]?.name).toBe('Trường mẫu A (mới)');
  });

  it('ends the old code of the one that is renewed, and no other', async () => {
    const toImport = ORGANIZATIONS.organizations.map((one) => ({...one, renewCode: one.id === 'truong-a'}));
    const [renewed, other] = await importOrganizations(collector.store, CAMPAIGN.id, toImport);
    expect(other?.code).toBeUndefined();
    expect((await post(collector, schoolReport())).status).toBe(403);
    expect((await post(collector, schoolReport(), {code: renewed?.code})).status).toBe(201);
  });

  it('keeps the codes of two campaigns apart', async () => {
    const [elsewhere] = await importOrganizations(
      collector.store,
      'chien-dich-khac',
      ORGANIZATIONS.organizations,
    );
    expect((await post(collector, schoolReport(), {code: elsewhere?.code})).status).toBe(403);
  });
});
