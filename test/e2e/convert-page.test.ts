import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

import {strFromU8, unzipSync} from 'fflate';
import {type Browser, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {type DemoPortal, portalFolder, startPortal} from '../helpers/demo-portal.js';
import {browserLaunch} from '../helpers/find-browser.mjs';
import {watchPage} from '../helpers/watch-page.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Phụ lục I as an office sends it: national heading lines, a title with the month, a total at its foot. */
const annex = (month: string, samples: number) =>
  [
    'UBND TỈNH KHÁNH HÒA;;;;',
    `KẾT QUẢ ĐO BĂNG RỘNG DI ĐỘNG THÁNG ${month};;;;`,
    ';;;;',
    'TT;Mã xã;Tên xã, phường;Số lượng mẫu;Tốc độ tải xuống (Mbps)',
    `1;22366;Phường Nha Trang;${samples};90,7`,
    '2;22390;Phường Tây Nha Trang;128;82,8',
    `;;Tổng cộng;${samples + 128};`,
  ].join('\r\n');

let portal: DemoPortal;
let browser: Browser;
beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(portalFolder()), chromium.launch(browserLaunch())]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

async function open(width = 1280): Promise<{page: Page; faults: () => string[]}> {
  const page = await browser.newPage({viewport: {width, height: 900}});
  const {faults} = await watchPage(page);
  await page.goto(`${portal.url}/builder/doi-bang.html`);
  await page.getByRole('option', {name: 'Tỉnh Khánh Hoà'}).waitFor({state: 'attached'});
  return {page, faults};
}

async function give(page: Page, text: string, name = 'phu-luc-1.csv'): Promise<void> {
  await page
    .getByLabel('Tệp bảng tính')
    .setInputFiles({name, mimeType: 'text/csv', buffer: Buffer.from(text)});
}
const province = (page: Page) => page.getByLabel('Tỉnh, thành phố').selectOption({label: 'Tỉnh Khánh Hoà'});
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', {name}).waitFor();

/** What the button hands to the browser's downloads. */
async function download(page: Page, name: RegExp): Promise<Record<string, string>> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name}).click()]);
  const bytes = readFileSync(await file.path());
  if (!file.suggestedFilename().endsWith('.zip')) return {[file.suggestedFilename()]: bytes.toString()};
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, own]) => [path, strFromU8(own)]));
}

describe('the page "Đổi bảng tính"', () => {
  it('turns a sheet into files that belong together, and sends nothing', async () => {
    const {page, faults} = await open();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.method()));
    await give(page, annex('10/2026', 1500));
    await province(page);
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

  it('lets a month join what is published, and refuses to contradict it', async () => {
    const {page} = await open();
    await give(page, annex('9/2026', 1400));
    await province(page);
    await heading(page, 'Đã đổi xong');
    const september = await download(page, /^Tải 3 tệp/);
    const chosen = ['coverage.json', 'coverage/2026-09-mobile.json'].map((path) => ({
      name: path.split('/').at(-1)!,
      mimeType: 'application/json',
      buffer: Buffer.from(september[path]!),
    }));
    await page.getByLabel('Thêm vào số liệu đã công bố').setInputFiles(chosen);
    await give(page, annex('10/2026', 1500));
    await page.getByRole('button', {name: /^Tải 2 tệp/}).waitFor();
    const both = JSON.parse((await download(page, /^Tải 2 tệp/))['coverage.json']!) as {
      series: {period: string}[];
    };
    expect(both.series.map(({period}) => period)).toEqual(['2026-09', '2026-10']);
    await give(page, annex('9/2026', 1401));
    await page.getByText('Phường Nha Trang 22366: số mẫu 1400 → 1401').waitFor();
    expect(await page.getByRole('button', {name: /^Tải \d/}).count()).toBe(0);
    await page.close();
  });

  it('names row, column and value of what is refused, and takes a column for what a person says', async () => {
    const {page} = await open();
    await province(page);
    await give(page, annex('10/2026', 1500).replace('22390', '99999').replace('Số lượng mẫu', 'Cột lạ'));
    await page.getByLabel('Cột D “Cột lạ”').selectOption({label: 'số mẫu'});
    await page.getByText('dòng 6, cột B “Mã xã”').waitFor();
    await page.getByText('99999').first().waitFor();
    await give(page, annex('10/2026', 1500).replace('Số lượng mẫu', 'Cột lạ'));
    await page.getByLabel('Cột D “Cột lạ”').selectOption({label: 'số mẫu'});
    await heading(page, 'Đã đổi xong');
    await page.close();
  });

  it('reads pasted cells', async () => {
    const {page} = await open();
    await province(page);
    await page.getByText('Hoặc dán các ô').click();
    await page.getByLabel('Các ô đã chép').fill(annex('10/2026', 1500).replaceAll(';', '\t'));
    await page.getByLabel('Các ô đã chép').blur();
    await heading(page, 'Đã đổi xong');
    await page.close();
  });

  it.each([360, 1280])('has no fault for axe and no sideways scroll at %i px', async (width) => {
    const {page} = await open(width);
    await province(page);
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
