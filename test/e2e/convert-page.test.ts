import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import {describe, expect, it} from 'vitest';

import {annex, chooseProvince, ConvertVisit, download, give, heading} from '../helpers/convert-visit.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const visit = new ConvertVisit();

describe('the page "Đổi bảng tính"', () => {
  it('turns a sheet into files that belong together, and sends nothing', async () => {
    const {page, faults} = await visit.open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.method()));
    await give(page, annex('10/2026', 1500));
    await chooseProvince(page);
    await heading(page, 'Đã đổi xong');
    const files = await download(page, /^Tải 3 tệp/);
    expect(Object.keys(files).sort()).toEqual([
      'coverage.json',
      'coverage/2026-10-mobile.json',
      'places.json',
    ]);
    expect(JSON.parse(files['coverage.json']!)).toMatchObject({
      province: {code: '56'},
      places: 'places.json',
      series: [{period: '2026-10', network: 'mobile', totals: {communes: 65, samples: 1628}}],
    });
    expect(new Set(requests)).toEqual(new Set(['GET']));
    expect(faults()).toEqual([]);
    await page.close();
  });

  it('has no fault for axe and no sideways scroll on a phone', async () => {
    const {page} = await visit.open(360);
    await chooseProvince(page);
    await give(page, annex('10/2026', 1500).replace('22390', '99999'));
    await heading(page, /chỗ cần sửa/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const {axe} = window as unknown as {axe: {run(): Promise<{violations: {id: string}[]}>}};
      return (await axe.run()).violations.map(({id}) => id);
    });
    expect(violations).toEqual([]);
    await page.close();
  });
});
