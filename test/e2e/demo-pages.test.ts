import {type Browser, type BrowserContextOptions, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {axeFindings} from '../helpers/axe-findings.js';
import {type DemoPortal, portalFolder, startPortal} from '../helpers/demo-portal.js';
import {browserLaunch} from '../helpers/find-browser.mjs';
import {watchPage} from '../helpers/watch-page.js';

const PAGES = ['/', '/en.html', '/luu-tru.html', '/hoai-nhon.html', '/builder/'];
const WIDTHS = [320, 360, 768, 1280];

/** Narrow screens are phones, and the banner offers a phone its own store only. */
const PHONE =
  'Mozilla/5.0 (Linux; Android 13; SM-A125F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile Safari/537.36';

function screenOf(width: number): BrowserContextOptions {
  const viewport = {width, height: 900};
  return width < 480 ? {viewport, isMobile: true, hasTouch: true, userAgent: PHONE} : {viewport};
}

let portal: DemoPortal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(portalFolder()), chromium.launch(browserLaunch())]);
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

async function visit<T>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const watch = await watchPage(page);
  await page.goto(portal.url + path);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const seen = await look(page);
  // Closing cuts off what is still on its way, which is no fault of the page.
  const faults = [...watch.faults()];
  await context.close();
  return {seen, faults};
}

describe('the demo portal', () => {
  for (const path of PAGES) {
    it(`says nothing on the console and asks nobody else at ${path}`, async () => {
      const {faults, seen} = await visit(path, {viewport: {width: 1280, height: 900}}, (page) =>
        page.title(),
      );
      expect(seen).not.toBe('');
      expect(faults).toEqual([]);
    });

    it(`has nothing for axe to find at ${path}, light and dark`, async () => {
      for (const colorScheme of ['light', 'dark'] as const) {
        const {seen} = await visit(path, {...screenOf(360), colorScheme}, axeFindings);
        expect(seen, colorScheme).toEqual([]);
      }
    });
  }

  for (const width of WIDTHS) {
    it(`moves nothing while it loads and needs no sideways scroll at ${width} pixels`, async () => {
      for (const path of ['/', '/en.html', '/luu-tru.html', '/hoai-nhon.html', '/so-lieu.html']) {
        const {seen} = await visit(path, screenOf(width), async (page) => {
          await page.evaluate(() => scrollTo({top: document.body.scrollHeight, behavior: 'instant'}));
          await page.waitForLoadState('networkidle');
          return page.evaluate(() => ({
            shift: (window as unknown as {layoutShift: number}).layoutShift,
            width: document.documentElement.scrollWidth,
          }));
        });
        expect(seen, path).toEqual({shift: 0, width});
      }
    });
  }
});
