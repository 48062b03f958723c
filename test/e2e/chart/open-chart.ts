import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core';

import type {Site} from '../../embed/frame-sites.js';
import type {ChartLook} from './chart-looks.js';

const KHANH_HOA_2026 = '/data/khanh-hoa-2026/campaign.json';

/**
 * Opens a page of its own with nothing but the chart, led to one of its faces. Without ispeed.css: the chart has only the
 * room that it keeps by itself.
 */
export async function openChart(
  browser: Browser,
  site: Site,
  {look, context = {}}: {readonly look: ChartLook; readonly context?: BrowserContextOptions},
): Promise<{readonly page: Page; readonly chart: Locator}> {
  const {name, attributes = '', src = KHANH_HOA_2026, prepare, stands} = look;
  const file = src && `src="${src}"`;
  site.pages.set(
    `/${name}.html`,
    `<!doctype html><html lang="vi"><title>Số mẫu đo: ${name}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
    <link rel="icon" href="data:,">
    <main><h1>Số mẫu đo</h1><ispeed-coverage-chart ${file} ${attributes}></ispeed-coverage-chart><p>Hết</p></main>
    <script defer src="/v1/ispeed.js"></script></html>`,
  );
  const page = await (await browser.newContext(context)).newPage();
  await prepare?.(page);
  await page.goto(`${site.url}/${name}.html`);
  const chart = page.locator('ispeed-coverage-chart');
  await stands(chart);
  return {page, chart};
}
