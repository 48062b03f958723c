import {type Browser, chromium, type Locator} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {openSite, type Site} from '../../embed/frame-sites.js';
import {browserLaunch} from '../../helpers/find-browser.mjs';
import {Keyboard} from '../../helpers/keyboard.js';
import {chartLook} from './chart-looks.js';
import {openChart} from './open-chart.js';

let site: Site;
let browser: Browser;

beforeAll(async () => {
  [site, browser] = await Promise.all([openSite('127.0.0.1'), chromium.launch(browserLaunch())]);
});

afterAll(async () => {
  await browser?.close();
  site?.close();
});

/** Figures as a screen writes them, without their names. */
const figuresIn = (text: string) => text.match(/\d+(?:\.\d{3})*(?:,\d+)?/g) ?? [];

/** The description of the drawing, up to the sentence that says where the rest stands. */
const described = async (chart: Locator) => (await chart.locator('canvas').getAttribute('aria-label')) ?? '';

describe('a figure of the chart', () => {
  it.each([
    ['Xếp hạng', 'samples'],
    ['Tốc độ', 'figure'],
  ])('that is drawn by "%s" stands beside its commune in the table', async (view, column) => {
    const {page, chart} = await openChart(browser, site, {look: chartLook('ranking')});
    await chart.getByRole('button', {name: view, exact: true}).click();
    const cells = chart.locator(`td.${column}`);
    await cells.first().waitFor({state: 'attached'});
    await expect.poll(() => described(chart)).toContain(column === 'figure' ? 'Tải xuống' : 'Xếp hạng');
    const words = await described(chart);
    const rows = await chart.getByRole('row').evaluateAll((all) => all.map(({textContent}) => textContent));
    const named = words
      .slice(words.indexOf(': ') + 2)
      .split('; ')
      .filter((part) => part.startsWith('Xã') || part.startsWith('Phường'));
    expect(named.length).toBeGreaterThan(5);
    for (const one of named) {
      const [figure = ''] = figuresIn(one).slice(-1);
      const name = one.slice(0, one.lastIndexOf(figure)).trim();
      const row = rows.find((text) => text.replace(/\s+/g, ' ').includes(name));
      expect(figuresIn(row ?? ''), one).toContain(figure);
    }
    await page.context().close();
  });

  it.each(['Diễn biến', 'Trạng thái'])(
    'that is drawn by "%s" stands in a table of its own, which the keyboard opens',
    async (view) => {
      const {page, chart} = await openChart(browser, site, {look: chartLook('ranking')});
      const keyboard = new Keyboard(page);
      await chart.getByRole('button', {name: 'Xếp hạng', exact: true}).focus();
      await keyboard.toButton(view);
      await keyboard.press('Enter');
      await keyboard.tabTo(({text}) => text === 'Bảng số liệu của biểu đồ');
      await keyboard.press('Enter');
      const table = chart.getByRole('table', {name: /tháng|Diễn biến/i}).last();
      await table.waitFor();
      // A heading and twelve months; each month has its name and a figure for every layer.
      expect(await table.getByRole('row').count()).toBe(13);
      expect(await table.getByRole('rowheader').allInnerTexts()).toContain('10/2026');
      const cells = await table.getByRole('cell').allInnerTexts();
      expect(cells.length).toBeGreaterThan(0);
      expect(cells.length % 12).toBe(0);
      expect(cells.filter((text) => figuresIn(text).length === 1 || text === '–')).toEqual(cells);
      await page.context().close();
    },
  );

  it('is reached by keyboard row by row, and the region of the table scrolls', async () => {
    const {page, chart} = await openChart(browser, site, {look: chartLook('ranking')});
    const keyboard = new Keyboard(page);
    await chart.getByRole('searchbox').focus();
    await keyboard.tabTo(({text}) => text === 'Xã, phường');
    const seen = new Set<string>();
    for (let press = 0; press < 70; press++) {
      await keyboard.press('Tab');
      const {tag, text} = await keyboard.focused();
      if (tag === 'button' && /^(Xã|Phường|Đặc khu) /.test(text)) seen.add(text);
    }
    expect(seen.size).toBe(65);
    await page.context().close();
  });
});
