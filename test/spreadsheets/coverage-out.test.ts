import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {type CoverageTable, coverageCsv, coverageXlsx} from '@ispeed-widgets/data-tools';
import {beforeAll, describe, expect, it} from 'vitest';

import {FORMULA_PAYLOADS} from '../../packages/collector/src/fixtures/formula-payloads.js';
import * as gnumeric from './gnumeric.js';
import * as libreOffice from './libre-office.js';

/** 120 payloads, as names of communes, as districts, and in the lines above the table. */
const TABLE: CoverageTable = {
  name: '=1+1',
  head: FORMULA_PAYLOADS,
  headings: ['STT', 'Mã xã', 'Xã, phường', 'Quận/Huyện', 'Số mẫu'],
  rows: FORMULA_PAYLOADS.map((text, i) => [i + 1, '00304', text, text, 300]),
};
let csv: string;
let xlsx: string;
let careless: string;

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ispeed-bang-'));
  [csv, xlsx, careless] = ['bang.csv', 'bang.xlsx', 'careless.csv'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(csv, coverageCsv([TABLE]));
  await writeFile(xlsx, await coverageXlsx([TABLE]));
  await writeFile(careless, '=1+1,2\r\n');
});

describe('exported coverage with 120 payloads in its texts', {timeout: 180_000}, () => {
  it('has no formula where LibreOffice opens XLSX', async () => {
    expect(await libreOffice.countFormulas([xlsx])).toEqual([0]);
  });

  it.each([',', ';', '\t'])(
    'has no formula where LibreOffice opens CSV separated by %j',
    async (separator) => {
      expect(await libreOffice.countFormulas([csv], separator)).toEqual([0]);
    },
  );

  it('has no formula where Gnumeric opens either, though one of a careless file is found', () => {
    expect([csv, xlsx].map(gnumeric.countFormulas)).toEqual([0, 0]);
    expect(gnumeric.countFormulas(careless)).toBe(1);
  });
});
