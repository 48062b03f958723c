import {createWriteStream} from 'node:fs';
import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';

import {utils, write} from '@e965/xlsx';
import {openStore} from '@ispeed-widgets/collector';
import {beforeAll, describe, expect, it} from 'vitest';

import {EXPORT_FORMATS, monthExport} from '../../packages/collector/src/export/month-export.js';
import {FORMULA_PAYLOADS} from '../../packages/collector/src/fixtures/formula-payloads.js';
import {hostileMonth} from '../../packages/collector/src/fixtures/hostile-month.js';
import * as gnumeric from './gnumeric.js';
import * as libreOffice from './libre-office.js';

/** Six months with twenty of the 120 payloads each, in both formats, and one careless file of each. */
const files = {xlsx: [] as string[], csv: [] as string[]};
const careless = {xlsx: '', csv: ''};

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-formulas-'));
  const store = await openStore(join(folder, 'reports.sqlite'));
  for (let i = 0; i < 6; i++) {
    const month = await hostileMonth(store, FORMULA_PAYLOADS.slice(i * 20, i * 20 + 20));
    for (const format of EXPORT_FORMATS) {
      const path = join(folder, `thang-${i}.${format}`);
      const {body} = await monthExport(format, {db: store.db, ...month});
      await pipeline(body, createWriteStream(path));
      files[format].push(path);
    }
  }
  await store.close();
  careless.csv = join(folder, 'careless.csv');
  await writeFile(careless.csv, 'a,b\r\n=1+1,2\r\n=2+2,3\r\n');
  careless.xlsx = join(folder, 'careless.xlsx');
  const sheet = {...utils.aoa_to_sheet([['a']]), A2: {t: 'n', v: 2, f: '1+1'}, '!ref': 'A1:A2'};
  const book = {SheetNames: ['a'], Sheets: {a: sheet}};
  await writeFile(careless.xlsx, write(book, {type: 'buffer', bookType: 'xlsx'}) as Buffer);
}, 120_000);

const NONE = Array<number>(6).fill(0);

describe('no formula in 120 payloads', {timeout: 180_000}, () => {
  it('where LibreOffice opens XLSX, though it finds the one of a careless file', async () => {
    expect(await libreOffice.countFormulas([...files.xlsx, careless.xlsx])).toEqual([...NONE, 1]);
  });

  it.each([',', ';', '\t'])('where LibreOffice opens CSV and separates cells by %j', async (separator) => {
    expect(await libreOffice.countFormulas(files.csv, separator)).toEqual(NONE);
    expect(await libreOffice.countFormulas([careless.csv], ',')).toEqual([2]);
  });

  it.each(EXPORT_FORMATS)('where Gnumeric opens %s', (format) => {
    expect(files[format].map(gnumeric.countFormulas)).toEqual(NONE);
    expect(gnumeric.countFormulas(careless[format])).toBe(format === 'csv' ? 2 : 1);
  });
});
