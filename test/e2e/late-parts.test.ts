import {inflateSync} from 'node:zlib';

import {type Browser, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {openSite, type Site} from '../embed/frame-sites.js';
import {browserLaunch} from '../helpers/find-browser.mjs';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await openSite('127.0.0.1');
  browser = await chromium.launch(browserLaunch());
  site.pages.set(
    '/page.html',
    `<!doctype html><html lang="vi"><title>Cổng</title><link rel="icon" href="data:,">
    <ispeed-coverage-chart src="/data/khanh-hoa-2026/campaign.json" view="table"></ispeed-coverage-chart>
    <script defer src="/v1/ispeed.js"></script>`,
  );
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

async function visit(prepare: (page: Page) => Promise<unknown>) {
  const page = await browser.newPage();
  await prepare(page);
  await page.goto(`${site.url}/page.html`);
  return {page, chart: page.locator('ispeed-coverage-chart')};
}

describe('the parts of the chart that come late', {timeout: 60_000}, () => {
  it('leave the whole table and one sentence where they do not come, and come when asked again', async () => {
    const late = /late-parts-\w+\.js$/;
    const {page, chart} = await visit((page) => page.route(late, (route) => route.abort()));
    const sentence = chart.getByText('Chưa tải được dữ liệu i-Speed.');
    await sentence.waitFor();
    expect(await sentence.count()).toBe(1);
    expect(await chart.locator('tbody tr').count()).toBe(65);
    await chart.getByRole('button', {name: 'Thử lại'}).click();
    await expect.poll(() => sentence.count()).toBe(1);
    await page.unroute(late);
    await chart.getByRole('button', {name: 'Thử lại'}).click();
    await chart.getByRole('searchbox').waitFor();
    expect(await sentence.count()).toBe(0);
    expect(await chart.locator('tbody tr').count()).toBe(65);
    await page.close();
  });

  it('are not needed to print every row', async () => {
    const {page, chart} = await visit((page) => page.route(/late-parts-\w+\.js$/, (route) => route.abort()));
    await chart.getByText('Chưa tải được dữ liệu i-Speed.').waitFor();
    const whole = textsOf(await page.pdf());
    // The control: rows that stay out of sight are missed. Each has a name, a count and a state.
    await page.addStyleTag({
      content: 'ispeed-coverage-chart::part(table) { max-height: 600px; overflow: hidden }',
    });
    expect(whole - textsOf(await page.pdf())).toBeGreaterThan(40 * 3);
    await page.close();
  });
});

/** How many pieces of text a PDF shows. */
function textsOf(pdf: Buffer): number {
  const streams = pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)endstream/g);
  let texts = 0;
  for (const [, stream = ''] of streams) {
    try {
      const text = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
      texts += text.match(/\bT[jJ]\b/g)?.length ?? 0;
    } catch {
      // A picture or a font.
    }
  }
  return texts;
}
