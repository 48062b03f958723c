import {mkdtemp, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {expect, it} from 'vitest';

import {FORMULA_PAYLOADS} from '../../packages/collector/src/fixtures/formula-payloads.js';
import {chartFile, hostileFigures} from '../chart-files/chart-files.js';
import * as gnumeric from './gnumeric.js';
import * as libreOffice from './libre-office.js';

it(
  "opens the chart's files in Gnumeric and LibreOffice without one formula in 120 payloads",
  {timeout: 180_000},
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'ispeed-chart-files-'));
    const file = (format: 'csv' | 'xlsx') => join(folder, `so-mau.${format}`);
    for (const format of ['csv', 'xlsx'] as const) {
      await writeFile(file(format), await chartFile(hostileFigures(FORMULA_PAYLOADS), format));
      expect(gnumeric.countFormulas(file(format))).toBe(0);
    }
    const careless = join(folder, 'careless.csv');
    await writeFile(careless, 'a,b\r\n=1+1,2\r\n');
    expect(gnumeric.countFormulas(careless)).toBe(1);
    expect(await libreOffice.countFormulas([file('xlsx')])).toEqual([0]);
    expect(await libreOffice.countFormulas([file('csv')], ';')).toEqual([0]);
  },
);
