import {readdirSync, readFileSync} from 'node:fs';
import {type Browser, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';

import {counts, follow, openPortal} from '../embed/frame-portal.js';
import {openSite, type Site} from '../embed/frame-sites.js';
import {browserLaunch} from '../helpers/find-browser.mjs';

const QUERY = 'widget=install-guide&src=/data/khanh-hoa-2026/campaign.json';
const DIST = 'packages/elements/dist';

let agency: Site;
let portal: Site;
let browser: Browser;

beforeAll(async () => {
  [agency, portal] = await Promise.all([openSite('127.0.0.1'), openSite('localhost')]);
  browser = await chromium.launch(browserLaunch());
});

afterAll(async () => {
  await browser?.close();
  for (const site of [agency, portal]) site?.close();
});

beforeEach(() => {
  agency.pages.clear();
});

/** A portal's page with one frame; it follows the heights unless the test has a script of its own. */
const open = ({script = follow(agency), style = '', body}: {script?: string; style?: string; body: string}) =>
  openPortal(browser, portal, {script, style, body});

const frameTag = (attributes = '') =>
  `<iframe title="i-Speed" width="700" height="150" ${attributes} src="${agency.url}/v1/embed.html?${QUERY}"></iframe>`;

/** Waits until the widget shows and its frame has come to rest, and measures both. */
async function atRest(page: Page) {
  const frame = page.frames()[1]!;
  await frame.locator('ispeed-install-guide').getByText('Bước 1').waitFor();
  await frame.locator('html.settled').waitFor();
  await page.waitForTimeout(500);
  const inside = await frame.evaluate(() => ({
    content: document.documentElement.getBoundingClientRect().height,
    window: innerHeight,
    scrolls: document.documentElement.scrollHeight > innerHeight,
  }));
  return {...inside, ...(await counts(page))};
}

describe('the height of a frame', () => {
  it.each([
    ['in a plain iframe', '', ''],
    ['in a sandboxed iframe', 'sandbox="allow-scripts allow-forms"', ''],
    ['from far too high', 'style="height: 4000px"', ''],
    [
      'with borders that the portal counts into it',
      '',
      '* {box-sizing: border-box} iframe {border: 9px solid; padding: 5px}',
    ],
    ['with borders that it does not', '', 'iframe {border: 9px solid; padding: 5px}'],
    ['on a narrow page', '', 'iframe {width: 320px}'],
  ])('becomes that of its widget, and comes to rest: %s', async (_, attributes, style) => {
    const page = await open({style, body: frameTag(attributes)});
    const {content, window, scrolls, messages} = await atRest(page);
    expect(window).toBe(Math.ceil(content));
    expect(scrolls).toBe(false);
    expect(content).toBeGreaterThan(150);
    expect(messages).toBeLessThan(8);
    await page.close();
  });

  it('follows what a person does in it', async () => {
    const page = await open({body: frameTag()});
    const before = await atRest(page);
    const guide = page.frames()[1]!.locator('ispeed-install-guide');
    for (let step = 0; step < 2; step++) await guide.getByRole('button', {name: 'Bước tiếp theo'}).click();
    const after = await atRestLater(page);
    expect(after.window).toBe(Math.ceil(after.content));
    expect(after.window).not.toBe(before.window);
    await page.close();
  });

  it('is asked for by a loader that comes after the frame has spoken', async () => {
    const page = await open({script: '', body: frameTag()});
    expect((await atRest(page)).given).toEqual([]);
    await page.evaluate(follow(agency));
    await expect.poll(async () => (await atRest(page)).given.length).toBe(1);
    expect((await atRest(page)).scrolls).toBe(false);
    await page.close();
  });

  it('goes with a banner that a person closes', async () => {
    const page = await open({body: frameTag().replace('install-guide', 'banner&dismiss-days=7')});
    const frame = page.frames()[1]!;
    await frame.locator('ispeed-banner').getByRole('button', {name: 'Đóng'}).click();
    await expect.poll(() => page.locator('iframe').evaluate(({clientHeight}) => clientHeight)).toBe(1);
    await page.close();
  });

  it('is the business of the loader where the portal has it', async () => {
    const loader = `<script defer src="${agency.url}/v1/ispeed.js"></script>`;
    const page = await open({
      script: '',
      body: loader + frameTag('sandbox="allow-scripts allow-forms"'),
    });
    await expect.poll(async () => (await atRest(page)).given.length, {timeout: 15_000}).toBeGreaterThan(0);
    const {window, content, scrolls} = await atRest(page);
    expect({window, scrolls}).toEqual({window: Math.ceil(content), scrolls: false});
    await page.close();
  });

  it('stays as the portal set it without the loader, and the frame scrolls', async () => {
    const page = await open({script: '', body: frameTag()});
    const {window, scrolls, given} = await atRest(page);
    expect({window, scrolls, given}).toEqual({window: 150, scrolls: true, given: []});
    await page.close();
  });

  it('would never come to rest if the page laid claim to its window: the count sees it', async () => {
    const sheet = readdirSync(DIST).find((name) => /^embed-.*\.css$/.test(name))!;
    const body = `${readFileSync(`${DIST}/${sheet}`, 'utf8')} body {min-height: calc(100vh + 9px)}`;
    agency.pages.set(`/v1/${sheet}`, {type: 'text/css', body});
    const page = await open({body: frameTag()});
    await expect.poll(async () => (await counts(page)).messages, {timeout: 20_000}).toBeGreaterThan(20);
    await page.close();
  });
});

async function atRestLater(page: Page) {
  const frame = page.frames()[1]!;
  await page.waitForTimeout(500);
  return frame.evaluate(() => ({
    content: document.documentElement.getBoundingClientRect().height,
    window: innerHeight,
  }));
}
