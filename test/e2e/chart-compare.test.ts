import {readFile} from 'node:fs/promises';

import {read, type WorkSheet} from '@e965/xlsx';
import {type Browser, chromium, type Locator, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {openSite, type Site} from '../embed/frame-sites.js';
import {browserLaunch} from '../helpers/find-browser.mjs';

const DATA = 'demo/data/khanh-hoa-2026/coverage';

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
  /** Paths of all that was asked for. */
  readonly asked: string[];
}

async function visit(width: number, attributes = ''): Promise<Visit> {
  site.pages.set(
    '/page.html',
    `<!doctype html><html lang="vi"><meta name="viewport" content="width=device-width"><title>Cổng</title>
    <link rel="icon" href="data:,">
    <ispeed-coverage-chart view="table" src="/data/khanh-hoa-2026/campaign.json" ${attributes}></ispeed-coverage-chart>
    <script defer src="/v1/ispeed.js"></script>`,
  );
  const page = await browser.newPage({viewport: {width, height: 900}});
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${site.url}/page.html`);
  const chart = page.locator('ispeed-coverage-chart');
  await chart.getByRole('combobox', {name: 'So với'}).waitFor();
  return {page, chart, asked};
}

/** Samples by commune of a month's file, as an officer reads them. */
async function samplesOf(month: string): Promise<Map<string, number>> {
  const {rows} = JSON.parse(await readFile(`${DATA}/${month}-mobile.json`, 'utf8')) as {
    rows: {code: string; samples: number}[];
  };
  return new Map(rows.map(({code, samples}) => [code, samples]));
}

describe('comparing two months', {timeout: 60_000}, () => {
  it.each([360, 1280])(
    'loads nothing before it is chosen, and moves nothing as it comes, at %i px',
    async (width) => {
      const {page, chart, asked} = await visit(width);
      const isOther = (path: string) => /2026-09-mobile\.json$|figure-comparer/.test(path);
      expect(asked.filter(isOther)).toEqual([]);
      let goOn = (): void => undefined;
      const held = new Promise<void>((resolve) => (goOn = resolve));
      await page.route(/2026-09-mobile\.json$/, async (route) => {
        await held;
        await route.continue();
      });
      await chart.getByRole('combobox', {name: 'So với'}).selectOption('2026-09');
      await chart.locator('td.change').first().waitFor();
      const places = () =>
        chart.locator('.region, .source').evaluateAll((parts) =>
          parts.map((part) => {
            const {top, height} = part.getBoundingClientRect();
            return [top, height];
          }),
        );
      const waiting = await places();
      goOn();
      await chart.locator('.change .unseen').first().waitFor({state: 'attached'});
      expect(await places()).toEqual(waiting);
      expect(asked.filter(isOther)).toHaveLength(2);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.close();
    },
  );

  it('takes every difference away in the workbook, as the two files have it', async () => {
    const {page, chart} = await visit(1280, 'compare="2026-09"');
    await chart.locator('.change .unseen').first().waitFor({state: 'attached'});
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      chart.getByRole('button', {name: 'Tải Excel'}).click(),
    ]);
    const book = read(await readFile(await download.path()));
    const rows = rowsOf(book.Sheets[book.SheetNames[0]!]!);
    const [now, then] = [await samplesOf('2026-10'), await samplesOf('2026-09')];
    let compared = 0;
    for (const {code, before, change} of rows) {
      const [samples = 0, earlier = 0] = [now.get(code), then.get(code)];
      const known = samples > 0 && earlier > 0;
      if (known) compared += 1;
      expect([code, before, change]).toEqual(
        known ? [code, earlier, samples - earlier] : [code, undefined, 'không có số liệu'],
      );
    }
    expect(rows).toHaveLength(65);
    expect(compared).toBeGreaterThan(50);
    await page.close();
  });
});

/** The rows of communes: code, and the last two columns. */
function rowsOf(sheet: WorkSheet): {code: string; before: unknown; change: unknown}[] {
  const cell = (column: string, row: number): unknown =>
    (sheet[`${column}${row}`] as {v?: unknown} | undefined)?.v;
  const last = Number(/\d+$/.exec(sheet['!ref'] ?? '')?.[0]);
  const [, end = ''] = /:([A-Z]+)/.exec(sheet['!ref'] ?? '') ?? [];
  const beforeEnd = String.fromCharCode(end.charCodeAt(0) - 1);
  const rows = [];
  for (let row = 1; row <= last; row += 1) {
    const code = cell('A', row);
    if (typeof code === 'string' && /^\d{5}$/.test(code)) {
      rows.push({code, before: cell(beforeEnd, row), change: cell(end, row)});
    }
  }
  return rows;
}
