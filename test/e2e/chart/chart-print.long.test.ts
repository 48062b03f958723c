import {type Browser, chromium} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {openSite, type Site} from '../../embed/frame-sites.js';
import {browserLaunch} from '../../helpers/find-browser.mjs';
import {chartLook} from './chart-looks.js';
import {openChart} from './open-chart.js';
import {printed, repeated} from './printed-pages.js';

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

const open = (name: string) => openChart(browser, site, {look: chartLook(name)});

describe('the whole chart on paper', {timeout: 60_000}, () => {
  it('has the whole table also where the page folds it away', async () => {
    const {page, chart} = await open('chart-first');
    const folded = await printed(page);
    await chart
      .locator('details')
      .first()
      .evaluate((details) => details.setAttribute('open', ''));
    const unfolded = await printed(page);
    expect(repeated(folded.slice(1))).toHaveLength(2);
    expect(folded).toEqual(unfolded);
    await page.context().close();
  });

  it('draws a ranking on one page, and as large as before on the screen', async () => {
    const {page, chart} = await open('ranking');
    const size = () => chart.locator('canvas').evaluate((canvas) => canvas.getAttribute('style'));
    const before = await size();
    const pages = await printed(page);
    expect(pages).toHaveLength(4);
    // Its names and figures are words of the last page, none of them on another.
    expect(pages.at(-1)!.length).toBeGreaterThan(122);
    expect(await size()).toBe(before);
    await page.context().close();
  });
});
