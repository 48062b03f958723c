import {mkdtemp} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {loadCampaign, openStore} from '@ispeed-widgets/collector';
import {checkDocument, checkReportFits, reportSchema} from '@ispeed-widgets/contract';
import {expect, it} from 'vitest';

import {newStorePlace, STORE_KINDS} from '../../packages/collector/src/fixtures/store-places.js';
import {fillCollector} from './fill-collector.js';

it.each(STORE_KINDS)('fills %s with reports that the collector would take', async (kind) => {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-fill-'));
  const place = await newStorePlace(kind, folder);
  const filled = await fillCollector({place, folder, organizations: 120, reports: 3000});
  expect(filled).toMatchObject({reports: 3000, codes: {size: 120}});
  const files = await loadCampaign(filled.campaign);
  const {db, close} = await openStore(place);
  const bodies = await db.selectFrom('reports').select(['body', 'audience']).orderBy('seq').execute();
  const wrong = bodies.flatMap(({body}) => {
    const checked = checkDocument(reportSchema, JSON.parse(body));
    return checked.ok ? checkReportFits(checked.value, files, '2026-11-22') : checked.issues;
  });
  expect(wrong).toEqual([]);
  const rows = async (table: 'report_groups' | 'report_tasks' | 'report_flags') =>
    (await db.selectFrom(table).select('report_seq').execute()).length;
  const organizational = bodies.filter(({audience}) => audience === 'organization').length;
  expect(organizational).toBeGreaterThan(1000);
  expect(await rows('report_groups')).toBe(organizational * 4);
  expect(await rows('report_tasks')).toBe(organizational * 5);
  expect(await rows('report_flags')).toBeGreaterThan(20);
  await close();
});
