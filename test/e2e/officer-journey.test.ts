import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import type {Places} from '@ispeed-widgets/contract';
import {utils, write} from '@e965/xlsx';
import {type Browser, chromium, type Locator} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {type DemoPortal, portalFolder, startPortal} from '../helpers/demo-portal.js';
import {browserLaunch} from '../helpers/find-browser.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CLI = join(ROOT, 'packages/data-tools/bin/ispeed-data.js');
const NEEDED = 300;

let data: string;
let portal: DemoPortal | undefined;
let browser: Browser | undefined;

beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'ispeed-officer-'));
  cpSync(join(ROOT, 'demo/data'), data, {recursive: true});
  // What is published begins with the letters of this test.
  rmSync(join(data, 'khanh-hoa-2026/coverage.json'));
  rmSync(join(data, 'khanh-hoa-2026/coverage'), {recursive: true});
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
  rmSync(data, {recursive: true});
});

type Communes = Places['communes'];

function communes(): Communes {
  return (JSON.parse(readFileSync(join(data, 'khanh-hoa-2026/places.json'), 'utf8')) as Places).communes;
}

/** Invented samples: some communes enough, most short, one without any. */
function samplesOf(index: number, month: number): number {
  return index === 7 ? 0 : 40 + ((index * 53 + month * 17) % 400);
}

/**
 * Phụ lục I as offices send it: the state's heading, a title that names the month, headings of two rows with merged
 * cells, a row of column numbers, names spelt another way, thousands with dots, a total and who signs.
 */
function annex(month: number, list: Communes): Uint8Array {
  const rows = list.map(({code, name}, index) => [
    index + 1,
    code,
    index % 3 === 0 ? name.toUpperCase() : name.replace('oà', 'òa'),
    samplesOf(index, month) || '-',
    samplesOf(index, month) > 0 ? '45,5' : '',
  ]);
  const total = list.reduce((sum, _, index) => sum + samplesOf(index, month), 0);
  const sheet = utils.aoa_to_sheet([
    ['UBND TỈNH KHÁNH HÒA', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', '', '', 'Độc lập - Tự do - Hạnh phúc'],
    [],
    ['PHỤ LỤC I'],
    [`SỐ LƯỢNG MẪU ĐO I-SPEED MẠNG DI ĐỘNG THÁNG ${month} NĂM 2026`],
    [`(Kèm theo Công văn số ${month}00/SKHCN-BCVT)`],
    [],
    ['STT', 'Mã xã', 'Tên xã, phường, đặc khu', 'Kết quả đo', ''],
    ['', '', '', 'Số lượng mẫu', 'Trung vị tải xuống (Mbps)'],
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ...rows,
    ['', '', 'Tổng cộng', total, ''],
    [],
    ['Nơi nhận:', '', '', 'KT. GIÁM ĐỐC'],
    ['- Như trên;', '', '', 'PHÓ GIÁM ĐỐC'],
  ]);
  sheet['!merges'] = ['A4:E4', 'A5:E5', 'A6:E6', 'A8:A9', 'B8:B9', 'C8:C9', 'D8:E8'].map(utils.decode_range);
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, `Thang ${month}`);
  return new Uint8Array(write(workbook, {type: 'array', bookType: 'xlsx'}) as ArrayBuffer);
}

function publish(month: number): ReturnType<typeof spawnSync> {
  const file = join(data, `Phụ lục I tháng ${month}.xlsx`);
  writeFileSync(file, annex(month, communes()));
  const folder = join(data, 'khanh-hoa-2026');
  const flags = ['--places', join(folder, 'places.json'), '--out', folder, '--sample'];
  return spawnSync(process.execPath, [CLI, 'coverage', file, ...flags], {encoding: 'utf8'});
}

/** What the chart says that a commune lacks: in its row, and on its card. */
async function missingIn(chart: Locator, name: string): Promise<string[]> {
  const row = chart.getByRole('row').filter({has: chart.page().getByRole('button', {name, exact: true})});
  // Once chosen, the name bears a tick; a row out of sight is not laid out, and has no innerText.
  const inRow = (await row.textContent()) ?? '';
  await row.getByRole('button').click();
  const standing = chart
    .locator('.card', {has: chart.page().getByRole('heading', {name, exact: true})})
    .locator('.standing');
  const said = [inRow, await standing.innerText()];
  return said.map((text) => /thiếu\s+([\d.]+)/.exec(text)?.[1] ?? text);
}

/** One journey: the letter of September, that of October, then the page that the communes see. */
describe('an officer with the spreadsheets of two months', {concurrent: false}, () => {
  it('publishes one month after the other', () => {
    for (const month of [9, 10]) expect(publish(month), `month ${month}`).toMatchObject({status: 0});
  });

  it('sees both months on the portal, each commune lacking what its sheet says', async () => {
    const folder = portalFolder();
    [portal, browser] = await Promise.all([startPortal(folder, data), chromium.launch(browserLaunch())]);
    const page = await browser.newPage();
    await page.goto(`${portal.url}/`);
    page.setDefaultTimeout(12_000);
    const chart = page.locator('ispeed-coverage-chart');
    // The loader brings a widget once it is near the screen.
    await chart.scrollIntoViewIfNeeded();
    const list = communes();
    const short = list.flatMap(({name}, index) => (samplesOf(index, 10) > 0 ? [{name, index}] : []));
    for (const month of [10, 9]) {
      await chart
        .getByRole('combobox', {name: 'Tháng', exact: true})
        .selectOption(`2026-${String(month).padStart(2, '0')}`);
      await chart.getByText(`Tháng ${month}/2026, mạng di động:`).first().waitFor();
      const checked = short.filter(({index}) => samplesOf(index, month) < NEEDED).slice(0, 4);
      for (const {name, index} of checked) {
        const missing = String(NEEDED - samplesOf(index, month));
        expect(await missingIn(chart, name), `${name}, ${month}`).toEqual([missing, missing]);
      }
    }
  });
});
