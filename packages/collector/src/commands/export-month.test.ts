import {readFile, stat} from 'node:fs/promises';
import {join} from 'node:path';

import {read} from '@e965/xlsx';
import {describe, expect, it, vi} from 'vitest';

import {openCollector} from '../fixtures/open-collector.js';
import {CAMPAIGN, PERIOD} from '../fixtures/sample-campaign.js';
import {STORE_KINDS} from '../fixtures/store-places.js';
import {exportMonth} from './export-month.js';

describe.each(STORE_KINDS)('a month exported from %s', (kind) => {
  it.each([
    ['thang.xlsx', undefined, 'xlsx'],
    ['thang.XLSX', undefined, 'xlsx'],
    ['thang.csv', undefined, 'csv'],
    ['thang', undefined, 'csv'],
    ['thang', 'xlsx', 'xlsx'],
  ] as const)('to %s with --format %s is %s, for its owner alone', async (name, asked, format) => {
    const words = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const {folder, place, store} = await openCollector({kind});
    const out = join(folder, name);
    const campaign = join(folder, 'campaign.json');
    await exportMonth({campaign, period: PERIOD, db: place, out, ...(asked && {format: asked})});
    words.mockRestore();
    await store.close();
    const bytes = await readFile(out);
    expect(bytes.subarray(0, 2).toString() === 'PK').toBe(format === 'xlsx');
    const [first] = Object.values(read(bytes).Sheets);
    const cell = first?.['A1'] as {v: unknown};
    expect(cell.v).toBe(format === 'xlsx' ? CAMPAIGN.agency.name : 'Mã đơn vị');
    expect((await stat(out)).mode & 0o777).toBe(0o600);
  });
});
