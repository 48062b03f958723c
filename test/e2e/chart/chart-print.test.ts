import {type Browser, chromium, type Locator} from 'playwright-core';
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

/** Adds a person's own style to the chart. */
const adopt = (chart: Locator, css: string) =>
  chart.evaluate((host, text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    host.shadowRoot!.adoptedStyleSheets.push(sheet);
  }, css);

/** What on the page a person could press. */
const pressable = (chart: Locator) =>
  chart.evaluate((host) =>
    [...host.shadowRoot!.querySelectorAll('button, select, input, summary')]
      .filter((element) => element.checkVisibility() && !element.closest('.region'))
      .map((element) => element.textContent.trim()),
  );

describe('the chart on paper', {timeout: 60_000}, () => {
  it('has its headings on every page of the table, seen missing where they are not', async () => {
    const {page, chart} = await open('table');
    const pages = await printed(page);
    expect(pages.length).toBeGreaterThan(2);
    expect(repeated(pages)).toHaveLength(2);
    await adopt(chart, '@media print { thead { display: table-row-group !important } }');
    expect(repeated(await printed(page))).toEqual([]);
    await page.context().close();
  });

  it('cuts no row, offers nothing to press, and is light on a dark page', async () => {
    const {page, chart} = await open('card');
    await chart.evaluate((host: HTMLElement) => host.setAttribute('theme', 'dark'));
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    expect(await pressable(chart)).toEqual([]);
    const rows = chart.locator('.region tbody tr');
    expect(await rows.evaluateAll((all) => all.map((row) => getComputedStyle(row).breakInside))).toEqual(
      Array<string>(65).fill('avoid'),
    );
    expect(await chart.evaluate((host) => getComputedStyle(host).color)).toBe('rgb(22, 32, 44)');
    for (const part of ['title', 'summary', 'card', 'table']) {
      expect(await chart.locator(`[part=${part}]`).isVisible(), part).toBe(true);
    }
    await page.context().close();
  });
});
