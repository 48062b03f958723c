import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core';
import {chromium} from 'playwright-core';

import {inventRows} from '../../bench/invent-rows.js';
import {openSite, type Site} from '../../embed/frame-sites.js';
import {browserLaunch} from '../../helpers/find-browser.mjs';

/** As many as the nation has. */
export const COMMUNES = 3_321;
/** Too many to be all there, and few enough to be laid out several times in a test. */
export const PRINTED = 400;
const CAMPAIGN = {
  contract: 'campaign/1',
  id: 'long-table',
  updated: '2026-11-05',
  sample: true,
  title: 'Số liệu minh họa',
  agency: {name: 'Đơn vị mẫu'},
  documents: [],
  app: {name: 'i-Speed by VNNIC', maker: 'VNNIC', links: {web: 'https://speedtest.vn'}},
  schedule: {every: 'month'},
  targets: [{network: 'mobile', samples: 300}],
  tasks: [],
};
/** What every page of the widgets may ask for: a window must need no style text and nobody's eval. */
const POLICY = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:`;

let site: Site;
let browser: Browser;

/** Serves a chart of thousands and starts the browser that visits it. */
export async function openLongTable(): Promise<void> {
  site = await openSite('127.0.0.1');
  browser = await chromium.launch(browserLaunch());
  publish('/long', COMMUNES);
  publish('/printed', PRINTED);
}

export async function closeLongTable(): Promise<void> {
  await browser?.close();
  site?.close();
}

/** A campaign with so many invented communes, every tenth with a name of several lines. */
function publish(folder: string, count: number): void {
  const rows = inventRows(count, '2026-10');
  const json = (path: string, value: object) =>
    site.pages.set(`${folder}/${path}`, {type: 'application/json', body: JSON.stringify(value)});
  const place = {structure: '2026-04', province: {code: '56', name: 'Tỉnh mẫu'}};
  const long = (name: string, index: number) =>
    index % 10 === 3 ? `${name} `.repeat(9).slice(0, 95).trim() : name;
  json('places.json', {
    contract: 'places/1',
    ...place,
    communes: rows.map(({code, name}, index) => ({code, name: long(name, index)})),
  });
  const figures = rows.map(({code, samples, download}) => ({code, samples, download}));
  json('rows.json', {contract: 'coverage-rows/1', rows: figures});
  const totals = {communes: count, rated: 0, samples: 1};
  const one = {
    network: 'mobile',
    statistic: 'median',
    source: {name: 'Nguồn thử nghiệm'},
    totals,
    rows: 'rows.json',
  };
  const series = ['2026-10', '2026-09'].map((period) => ({period, ...one}));
  json('coverage.json', {
    contract: 'coverage/1',
    updated: '2026-11-05',
    ...place,
    places: 'places.json',
    series,
  });
  json('campaign.json', {...CAMPAIGN, coverage: 'coverage.json'});
}

export interface Visit {
  readonly page: Page;
  readonly chart: Locator;
  readonly region: Locator;
  /** What the page says on the console, and uncaught errors. */
  readonly said: string[];
}

interface Visited {
  /** Of the figures. */
  readonly folder?: '/long' | '/printed';
  readonly attributes?: string;
  readonly context?: BrowserContextOptions;
  /** Runs before the page's first script: a negative control takes from the page what the window needs. */
  readonly sabotage?: (() => void) | undefined;
}

export async function visit({
  folder = '/long',
  attributes = '',
  context = {},
  sabotage,
}: Visited = {}): Promise<Visit> {
  site.pages.set(
    '/page.html',
    `<!doctype html><html lang="vi"><title>Cổng</title><link rel="icon" href="data:,">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <ispeed-coverage-chart coverage="${folder}/coverage.json" view="table" ${attributes}></ispeed-coverage-chart>
    <script defer src="/v1/ispeed.js"></script>`,
  );
  const page = await (await browser.newContext(context)).newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  if (sabotage) await page.addInitScript(sabotage);
  await page.goto(`${site.url}/page.html`);
  const chart = page.locator('ispeed-coverage-chart');
  await chart.locator('.rows tbody tr').first().waitFor();
  return {page, chart, region: chart.locator('.rows .region'), said};
}

export const painted = (page: Page) =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

/** What stands in the region, as the reader sees it. */
interface Sight {
  /** `aria-rowindex` of the rows in sight, from the top. */
  readonly rows: number[];
  /** Pixels between the heading and the region's lower edge that no row covers. */
  readonly blank: number;
  readonly scrollTop: number;
  /** Of the row in the middle of the region: its place in the table, and on the screen. */
  readonly middle: readonly [index: number, top: number];
}

export const sight = (region: Locator): Promise<Sight> =>
  region.evaluate((region) => {
    const box = region.getBoundingClientRect();
    const top = region.querySelector('thead')!.getBoundingClientRect().bottom;
    const bottom = box.bottom - 1;
    const rows = [...region.querySelectorAll('tbody tr')]
      .map((row) => ({index: Number(row.getAttribute('aria-rowindex')), box: row.getBoundingClientRect()}))
      .filter(({box}) => box.bottom > top && box.top < bottom);
    let covered = 0;
    for (const {box} of rows) covered += Math.min(box.bottom, bottom) - Math.max(box.top, top);
    const middle = rows.find(({box}) => box.bottom > (top + bottom) / 2)!;
    return {
      rows: rows.map(({index}) => index),
      blank: Math.round(bottom - top - covered),
      scrollTop: region.scrollTop,
      middle: [middle.index, middle.box.top],
    };
  });

export const isWithoutGap = (rows: readonly number[]) =>
  rows.every((row, at) => at === 0 || row === rows[at - 1]! + 1);

export async function scrollBy(page: Page, region: Locator, by: number): Promise<void> {
  await region.evaluate((region, by) => {
    region.scrollTop += by;
  }, by);
  await painted(page);
}

/** Counts of samples, fewest first, as the table has them in its first order. */
const COUNTS = inventRows(COMMUNES, '2026-10')
  .map(({samples}) => samples)
  .sort((a, b) => a - b);

/** Rows that do not say their own place in the whole table. */
export const wrongRows = async (region: Locator): Promise<string[]> => {
  const rows = await region
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map(
        (row) =>
          [row.getAttribute('aria-rowindex'), row.querySelector('.count')!.textContent.trim()] as const,
      ),
    );
  return rows
    .filter(([index, count]) => (COUNTS[Number(index) - 2] || '–') !== (Number(count) || count))
    .map((row) => row.join(': '));
};

/** Place in the table of the row that holds the focus; 0 if none does. */
export const focusedRow = (chart: Locator) =>
  chart.locator('tr:focus-within').evaluateAll((rows) => Number(rows[0]?.getAttribute('aria-rowindex') ?? 0));
