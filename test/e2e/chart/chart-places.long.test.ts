import {type Browser, chromium, type Locator, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {nation} from '../../../demo/make-data/nation.js';
import {openSite, type Site} from '../../embed/frame-sites.js';
import {browserLaunch} from '../../helpers/find-browser.mjs';
import {watchPage} from '../../helpers/watch-page.js';
import {type ChartLook, chartLook} from './chart-looks.js';
import {openChart} from './open-chart.js';

/** What is kept free until something late is there. */
interface Place {
  readonly name: string;
  readonly look: string;
  /** What is held back while the place is empty. */
  readonly held: RegExp;
  /** What stands before it comes. */
  readonly before: string;
  /** The place as it must not be. */
  readonly tooSmall: string;
}

const LATE = /late-parts-\w+\.js$/;
const PLACES: readonly Place[] = [
  {name: 'controls', look: 'ranking', held: LATE, before: 'tbody', tooSmall: '.place { height: 20px }'},
  {name: 'card', look: 'card', held: LATE, before: 'tbody', tooSmall: '.card-place { min-height: 4em }'},
  {name: 'downloads', look: 'ranking', held: LATE, before: 'tbody', tooSmall: '.downloads { min-height: 0 }'},
  {name: 'chart', look: 'ranking', held: LATE, before: 'tbody', tooSmall: '.ranking { height: 10em }'},
  {
    name: 'drawing',
    look: 'ranking',
    held: /draw-\w+\.js$/,
    before: '.below',
    tooSmall: '.below .row { min-height: 0 }',
  },
  {
    name: 'nation',
    look: 'nation',
    held: /\/\d\d\/coverage\.json$/,
    before: '.nation',
    tooSmall: '.nation td.note { min-height: 0; font-size: 0.5em }',
  },
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

/** Two frames on, what was laid out has been counted. */
const counted = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return (window as unknown as {layoutShift: number}).layoutShift;
  });

/** How much moves when what was held back comes into its place. */
async function shiftOf(
  {look, held, before}: Place,
  {width, css}: {readonly width: number; readonly css: string},
) {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const {stands, ...face} = chartLook(look);
  let atFirst = 0;
  const watched: ChartLook = {
    ...face,
    prepare: async (page) => {
      await watchPage(page);
      await page.route(held, async (route) => {
        await released;
        await route.continue();
      });
    },
    stands: async (chart: Locator) => {
      await chart.locator(before).first().waitFor();
      await chart.evaluate((host, text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        host.shadowRoot!.adoptedStyleSheets.push(sheet);
      }, css);
      atFirst = await counted(chart.page());
      release();
      await stands(chart);
    },
  };
  const {page} = await openChart(browser, site, {look: watched, context: {viewport: {width, height: 3200}}});
  const moved = (await counted(page)) - atFirst;
  await page.context().close();
  return moved;
}

describe.each(PLACES)('the place of the $name', {timeout: 60_000}, (place) => {
  it('is as large as what comes into it', async () => {
    for (const width of [320, 360, 768, 1280])
      expect(await shiftOf(place, {width, css: ''}), `${width} px`).toBe(0);
  });

  it('is seen to be too small where it is', async () => {
    expect(await shiftOf(place, {width: 360, css: place.tooSmall})).toBeGreaterThan(0);
  });
});
