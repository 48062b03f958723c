import {type Browser, type BrowserContextOptions, chromium, type Locator} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {nation} from '../../../demo/make-data/nation.js';
import {openSite, type Site} from '../../embed/frame-sites.js';
import {axeFindings} from '../../helpers/axe-findings.js';
import {browserLaunch} from '../../helpers/find-browser.mjs';
import {CHART_LOOKS} from './chart-looks.js';
import {narrowChartFindings} from './narrow-chart-findings.js';
import {openChart} from './open-chart.js';

const COLOURS: readonly [name: string, context: BrowserContextOptions][] = [
  ['light', {}],
  ['dark', {colorScheme: 'dark'}],
  ['forced colours', {forcedColors: 'active'}],
];

let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await openSite('127.0.0.1');
  for (const [path, body] of nation()) {
    site.pages.set(`/data/viet-nam-2026/${path}`, {type: 'application/json', body});
  }
  browser = await chromium.launch(browserLaunch());
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** What is folded away is for everybody too. */
const unfold = (chart: Locator) =>
  chart.evaluate((host) => {
    for (const details of host.shadowRoot!.querySelectorAll('details')) details.open = true;
  });

describe.each(CHART_LOOKS)('the chart as $name', {timeout: 120_000}, (look) => {
  it('has nothing for axe to find, light, dark or in forced colours', async () => {
    for (const [name, colours] of COLOURS) {
      const context = {...colours, viewport: {width: 1280, height: 900}};
      const {page, chart} = await openChart(browser, site, {look, context});
      await unfold(chart);
      expect(await axeFindings(page, ['region']), name).toEqual([]);
      await page.context().close();
    }
  });

  it('is cut off nowhere on a phone of 320 px with large or wide text', async () => {
    const context = {viewport: {width: 320, height: 900}};
    const {page, chart} = await openChart(browser, site, {look, context});
    await unfold(chart);
    expect(await narrowChartFindings(page)).toEqual([]);
    await page.context().close();
  });
});
