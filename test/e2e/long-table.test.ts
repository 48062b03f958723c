import {type Browser, type BrowserContextOptions, chromium, type Locator, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {inventRows} from '../bench/invent-rows.js';
import {openSite, type Site} from '../embed/frame-sites.js';
import {browserLaunch} from '../helpers/find-browser.mjs';

const COMMUNES = 3_321;
/** What every page of the widgets may ask for: a window must need no style text and nobody's eval. */
const POLICY = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:`;

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await openSite('127.0.0.1');
  browser = await chromium.launch(browserLaunch());
  publish('/long', COMMUNES);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

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
}

interface Visit {
  readonly page: Page;
  readonly chart: Locator;
  readonly region: Locator;
  /** What the page says on the console, and uncaught errors. */
  readonly said: string[];
}

interface Visited {
  readonly attributes?: string;
  readonly context?: BrowserContextOptions;
}

async function visit({attributes = '', context = {}}: Visited = {}): Promise<Visit> {
  site.pages.set(
    '/page.html',
    `<!doctype html><html lang="vi"><title>Cổng</title><link rel="icon" href="data:,">
    <meta http-equiv="Content-Security-Policy" content="${POLICY}">
    <ispeed-coverage-chart coverage="/long/coverage.json" view="table" ${attributes}></ispeed-coverage-chart>
    <script defer src="/v1/ispeed.js"></script>`,
  );
  const page = await (await browser.newContext(context)).newPage();
  const said: string[] = [];
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  await page.goto(`${site.url}/page.html`);
  const chart = page.locator('ispeed-coverage-chart');
  await chart.locator('tbody tr').first().waitFor();
  return {page, chart, region: chart.locator('.rows .region'), said};
}

const painted = (page: Page) =>
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

const sight = (region: Locator): Promise<Sight> =>
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

const isWithoutGap = (rows: readonly number[]) =>
  rows.every((row, at) => at === 0 || row === rows[at - 1]! + 1);

async function scrollBy(page: Page, region: Locator, by: number): Promise<void> {
  await region.evaluate((region, by) => {
    region.scrollTop += by;
  }, by);
  await painted(page);
}

describe('a table of thousands', {timeout: 60_000}, () => {
  it('has four hundred nodes at most, and says how long it is', async () => {
    const {page, chart, region, said} = await visit();
    const nodes = await chart.evaluate((host) => host.shadowRoot!.querySelectorAll('*').length);
    expect(nodes).toBeLessThanOrEqual(400);
    expect(await chart.locator('table').getAttribute('aria-rowcount')).toBe(String(COMMUNES + 1));
    expect(await chart.locator('thead tr').getAttribute('aria-rowindex')).toBe('1');
    expect((await sight(region)).rows[0]).toBe(2);
    expect(said).toEqual([]);
    await page.context().close();
  });

  for (const [name, context] of Object.entries({
    desk: {viewport: {width: 1280, height: 800}},
    phone: {viewport: {width: 360, height: 740}},
  })) {
    it(`shows neither gaps nor jumps while one scrolls through rows of unlike height, ${name}`, async () => {
      const {page, region} = await visit({context});
      await scrollBy(page, region, 60_000);
      for (const by of [-130, -130, -130, 90, 90, 90, -170, -170]) {
        const before = await sight(region);
        await scrollBy(page, region, by);
        const after = await sight(region);
        expect(after.blank).toBe(0);
        expect(isWithoutGap(after.rows)).toBe(true);
        const top = await region
          .locator(`[aria-rowindex="${before.middle[0]}"]`)
          .evaluate((row) => row.getBoundingClientRect().top);
        expect(top).toBeCloseTo(before.middle[1] - by, 0);
      }
      await page.context().close();
    });
  }
});
