import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core';

import type {Site} from '../../embed/frame-sites.js';
import type {ChartLook} from './chart-looks.js';

const KHANH_HOA_2026 = '/data/khanh-hoa-2026/campaign.json';

/** Opens a page of its own with nothing but the chart, led to one of its faces. */
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
    <link rel="icon" href="data:,"><link rel="stylesheet" href="/v1/ispeed.css">
    <main><h1>Số mẫu đo</h1><ispeed-coverage-chart ${file} ${attributes}></ispeed-coverage-chart></main>
    <script defer src="/v1/ispeed.js"></script></html>`,
  );
  const page = await (await browser.newContext(context)).newPage();
  await prepare?.(page);
  await page.goto(`${site.url}/${name}.html`);
  const chart = page.locator('ispeed-coverage-chart');
  await stands(chart);
  return {page, chart};
}
