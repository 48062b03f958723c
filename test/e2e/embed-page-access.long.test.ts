import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {type Browser, chromium, type Frame, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {openSite, type Site} from '../embed/frame-sites.js';
import {type DemoPortal, portalFolder, startPortal} from '../helpers/demo-portal.js';
import {browserLaunch} from '../helpers/find-browser.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SRC = 'src=/data/khanh-hoa-2026/campaign.json&commune=22366';

let agency: Site;
let demo: DemoPortal;
let browser: Browser;

beforeAll(async () => {
  [agency, demo, browser] = await Promise.all([
    openSite('127.0.0.1'),
    startPortal(portalFolder()),
    chromium.launch(browserLaunch()),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  agency?.close();
});

/**
 * What axe finds wrong in a page, a line each; it also checks the target size of WCAG 2.2. No heading of the first
 * rank is asked: a widget's is of the second, for it stands in somebody's page.
 */
async function faults(page: Page | Frame): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const {axe} = window as unknown as {axe: typeof import('axe-core')};
    const {violations} = await axe.run(document, {
      resultTypes: ['violations'],
      rules: {'target-size': {enabled: true}, 'page-has-heading-one': {enabled: false}},
    });
    return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
  });
}

async function open(query: string, width: number): Promise<Page> {
  const page = await browser.newPage({viewport: {width, height: 700}});
  await page.goto(`${agency.url}/v1/embed.html?${query}`);
  await page.locator('html.settled, .notice').first().waitFor();
  return page;
}

describe.each([320, 1280])('at %i px the iframe page', (width) => {
  it.each([
    `widget=banner&${SRC}`,
    `widget=banner&theme=dark&${SRC}`,
    `widget=install-guide&${SRC}`,
    `widget=coverage-chart&${SRC}`,
    `widget=self-report&${SRC}`,
    'widget=banner',
    'widget=banner&commune=2236&lang=en',
    'widget=banner&theme=dark&commune=2236',
    'widget=banner&src=https://a-stranger-with-a-rather-long-name.gov.example/campaign.json',
  ])('is accessible and does not scroll sideways: %s', async (query) => {
    const page = await open(query, width);
    expect(await faults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.close();
  });
});

describe('the address to copy', () => {
  it('makes a page grow that is lower than it', async () => {
    const page = await browser.newPage({viewport: {width: 1280, height: 700}});
    await page.setContent(
      `<iframe title="i-Speed" style="width: 1200px; height: 100px" sandbox="allow-scripts allow-forms"
        src="${agency.url}/v1/embed.html?widget=banner&variant=strip&${SRC}"></iframe>`,
    );
    const frame = page.frames()[1]!;
    const height = () => frame.evaluate(() => document.documentElement.getBoundingClientRect().height);
    await frame.locator('html.settled').waitFor();
    const before = await height();
    await frame.locator('ispeed-banner').locator('[data-store]').first().press('Enter');
    const address = await frame.locator('.address').boundingBox();
    expect(await height()).toBeGreaterThanOrEqual(before + address!.height);
    await page.close();
  });

  it('is accessible, stays within a frame that is no higher than its widget, and gives the focus back', async () => {
    const page = await browser.newPage();
    await page.setContent(
      `<iframe title="i-Speed" style="width: 340px; height: 720px" sandbox="allow-scripts allow-forms"
        src="${agency.url}/v1/embed.html?widget=banner&${SRC}"></iframe>`,
    );
    const frame = page.frames()[1]!;
    const web = frame.locator('ispeed-banner').getByRole('link', {name: 'Đo trên trang web'});
    await web.focus();
    await web.press('Enter');
    const address = frame.locator('.address');
    await address.waitFor();
    expect(await faults(frame)).toEqual([]);
    const {bottom, height} = await address.evaluate((box) => ({
      bottom: box.getBoundingClientRect().bottom + scrollY,
      height: document.documentElement.getBoundingClientRect().height,
    }));
    expect(bottom).toBeLessThanOrEqual(height);
    await address.getByRole('button', {name: 'Đóng'}).press('Enter');
    expect(
      await web.evaluate((link) => link.getRootNode() instanceof ShadowRoot && link.matches(':focus')),
    ).toBe(true);
    await page.close();
  });
});

describe("the demo's server", () => {
  it.each(['embed.html', 'ispeed.js', 'ispeed.css'])(
    'forbids nobody to embed it and lets sandboxed frames read: %s',
    async (file) => {
      const {status, headers} = await fetch(`${demo.url}/v1/${file}`);
      expect(status).toBe(200);
      expect(headers.get('X-Frame-Options')).toBe(null);
      expect(headers.get('Content-Security-Policy') ?? '').not.toContain('frame-ancestors');
      expect(headers.get('Cross-Origin-Resource-Policy') ?? 'cross-origin').toBe('cross-origin');
      expect(headers.get('Access-Control-Allow-Origin')).toBe('*');
    },
  );
});
