import {readFile} from 'node:fs/promises';

import {read} from '@e965/xlsx';
import {type Browser, type BrowserContextOptions, chromium, type Locator, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {openSite, type Site} from '../embed/frame-sites.js';
import {browserLaunch} from '../helpers/find-browser.mjs';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await openSite('127.0.0.1');
  browser = await chromium.launch(browserLaunch());
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

interface Visit {
  readonly page: Page;
  readonly chart: Locator;
  /** Whether the chart library was asked for. */
  readonly drew: () => boolean;
  /** What the page says on the console, and uncaught errors. */
  readonly said: string[];
}

interface Visited {
  /** Pixels of text above the chart. */
  readonly above?: number;
  readonly policy?: string;
  readonly context?: BrowserContextOptions;
  /** Before the page's first script. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

async function visit({above = 0, policy = '', context = {}, prepare}: Visited = {}): Promise<Visit> {
  const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  site.pages.set(
    '/page.html',
    `<!doctype html><html lang="vi"><title>Cổng</title>${meta}<link rel="icon" href="data:,">
    <svg width="10" height="${above}"></svg>
    <ispeed-coverage-chart src="/data/khanh-hoa-2026/campaign.json"></ispeed-coverage-chart>
    <script defer src="/v1/ispeed.js"></script>`,
  );
  const page = await (await browser.newContext(context)).newPage();
  const said: string[] = [];
  let asked = false;
  page.on('request', (request) => (asked ||= /draw-\w+\.js$/.test(request.url())));
  page.on('pageerror', (error) => said.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  await prepare?.(page);
  await page.goto(`${site.url}/page.html`);
  const chart = page.locator('ispeed-coverage-chart');
  return {page, chart, drew: () => asked, said};
}

const settled = (page: Page) => page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));

describe('the chart library', {timeout: 60_000}, () => {
  it('is fetched only near the screen', async () => {
    // Near enough for the element, far from its chart.
    const {page, chart, drew} = await visit({above: 900});
    await chart.locator('tbody tr').first().waitFor({state: 'attached'});
    await chart.getByRole('button', {name: 'Tải CSV'}).waitFor({state: 'attached'});
    await settled(page);
    expect(drew()).toBe(false);
    await chart.locator('[part=chart]').scrollIntoViewIfNeeded();
    await chart.locator('canvas').waitFor();
    expect(drew()).toBe(true);
    await page.context().close();
  });

  it('waits for a tap where data is to be saved', async () => {
    const {page, chart, drew} = await visit({
      prepare: (fresh) =>
        fresh.addInitScript(() =>
          Object.defineProperty(navigator, 'connection', {value: {saveData: true}, configurable: true}),
        ),
    });
    const ask = chart.getByRole('button', {name: 'Vẽ biểu đồ'});
    await ask.scrollIntoViewIfNeeded();
    await settled(page);
    expect(drew()).toBe(false);
    await ask.click();
    await chart.locator('canvas').waitFor();
    expect(drew()).toBe(true);
    await page.context().close();
  });

  it('leaves the tables and one sentence where it is blocked', async () => {
    const {page, chart} = await visit({
      prepare: (fresh) => fresh.route(/draw-\w+\.js$/, (route) => route.abort()),
    });
    await chart.locator('[part=chart]').scrollIntoViewIfNeeded();
    await chart.getByText('Biểu đồ không vẽ được trên trang này').waitFor();
    expect(await chart.locator('tbody tr').count()).toBe(65);
    await chart.getByRole('button', {name: 'Diễn biến'}).click();
    await chart.locator('.months').waitFor();
    expect(await chart.locator('canvas').count()).toBe(0);
    await page.context().close();
  });
});

describe('what a person takes away from the chart', {timeout: 60_000}, () => {
  it('is a workbook of every commune, under a strict policy and without a word on the console', async () => {
    const policy = `default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:`;
    const {page, chart, said} = await visit({policy});
    const button = chart.getByRole('button', {name: 'Tải Excel'});
    await button.scrollIntoViewIfNeeded();
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
    const book = read(await readFile(await download.path()));
    const cells = Object.values(book.Sheets[book.SheetNames[0]!]!).map((cell: {v?: unknown}) => cell.v);
    expect(cells.filter((value) => /^\d{5}$/.test(String(value)) && typeof value === 'string')).toHaveLength(
      65,
    );
    expect(cells).toContain('SỐ LIỆU MINH HỌA, không phải kết quả đo');
    expect(said).toEqual([]);
    await page.context().close();
  });

  it('is text to copy in a frame that may save no file', async () => {
    const {page} = await visit();
    site.pages.set(
      '/frame.html',
      `<!doctype html><title>Khung</title><iframe title="i-Speed" width="800" height="900" sandbox="allow-scripts"
        src="/v1/embed.html?widget=coverage-chart&src=/data/khanh-hoa-2026/campaign.json"></iframe>`,
    );
    await page.goto(`${site.url}/frame.html`);
    const chart = page.frameLocator('iframe').locator('ispeed-coverage-chart');
    await chart.getByRole('button', {name: 'Tải CSV'}).click();
    await chart.getByText('Nơi đang mở trang này không cho tải tệp').waitFor();
    expect(await chart.locator('.copied').innerText()).toContain('22366\tPhường Nha Trang\t');
    await page.context().close();
  });
});
