import {type Browser, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {type DemoPortal, portalFolder, startPortal} from '../helpers/demo-portal.js';
import {browserLaunch} from '../helpers/find-browser.mjs';
import {watchPage} from '../helpers/watch-page.js';

const CAMPAIGN = '/data/khanh-hoa-2026/campaign.json';
const LOADER = `<script defer src="/v1/ispeed.js" data-src="${CAMPAIGN}"></script>`;
/** Neither eval nor inline scripts or styles, and Trusted Types with the loader's policy alone. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'none'; img-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types ";

let portal: DemoPortal;
let browser: Browser;

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(portalFolder()), chromium.launch(browserLaunch())]);
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

interface PageOptions {
  readonly loader?: string;
  /** What the server answers for the campaign file, instead of the file. */
  readonly campaign?: {readonly status: number; readonly body: string};
  /** The Trusted Types policies that the page allows. */
  readonly policies?: string;
}

/** A portal page of its own, on the portal's origin and under a strict policy. */
async function openPage(body: string, {loader = LOADER, campaign, policies = 'ispeed'}: PageOptions = {}) {
  const page = await browser.newPage();
  const {faults} = await watchPage(page);
  const scripts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname);
  });
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>x</title>${loader}<body>${body}</body></html>`;
  await page.route('**/page.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: {'Content-Security-Policy': POLICY + policies},
      body: html,
    }),
  );
  if (campaign) await page.route(`**${CAMPAIGN}`, (route) => route.fulfill(campaign));
  await page.addInitScript(() => {
    document.addEventListener('ispeed-data-failed', () => document.documentElement.classList.add('failed'));
  });
  await page.goto(`${portal.url}/page.html`);
  await drawn(page);
  return {page, faults, scripts};
}

/** By then the loader has looked at the page, and the browser has told it what is near the screen. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
  });
}

/** Waits until the widget says so. */
const says = (page: Page, widget: string, words: string) =>
  page.locator(widget).locator('.widget', {hasText: words}).waitFor();

describe('the loader on a portal page with a strict policy', () => {
  it('brings one file for a widget that is alone', async () => {
    const {page, scripts, faults} = await openPage('<ispeed-banner>chữ cũ</ispeed-banner>');
    await says(page, 'ispeed-banner', 'Chiến dịch mẫu');
    expect(scripts).toHaveLength(2);
    expect(scripts[1]).toMatch(/^\/v1\/alone\/banner-/);
    expect(faults()).toEqual([]);
    await page.close();
  });

  it('brings nothing at all to a page without widgets, until one appears', async () => {
    const {page, scripts} = await openPage('<p>Không có tiện ích.</p>');
    expect(scripts).toEqual(['/v1/ispeed.js']);
    await page.evaluate(() => document.body.append(document.createElement('ispeed-banner')));
    await says(page, 'ispeed-banner', 'Chiến dịch mẫu');
    expect(scripts).toHaveLength(2);
    await page.close();
  });

  it('mounts divs by data attributes and by classes alone', async () => {
    const {page, faults} = await openPage(
      `<div class="ispeed-widget" data-widget="install-guide" data-commune="22366">chữ</div>
       <div class="ispeed-widget ispeed-banner ispeed-commune-22366">chữ</div>`,
    );
    await says(page, 'ispeed-banner', 'MAU-22366');
    await says(page, 'ispeed-install-guide', 'Bước 1 trong 7');
    expect(faults()).toEqual([]);
    await page.close();
  });

  it('takes a second tag of its own calmly and leaves one global', async () => {
    const {page, faults} = await openPage('<ispeed-banner>chữ</ispeed-banner>', {loader: LOADER + LOADER});
    await says(page, 'ispeed-banner', 'Chiến dịch mẫu');
    expect(faults()).toEqual([]);
    const own = await page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const usual = new Set(Object.getOwnPropertyNames(frame.contentWindow));
      frame.remove();
      return Object.getOwnPropertyNames(window).filter((name) => !usual.has(name));
    });
    // `layoutShift` is this test's.
    expect(own.filter((name) => !/^layoutShift$|^\d+$/.test(name))).toEqual(['ispeed']);
    await page.close();
  });

  it.each([
    ['missing', {status: 404, body: 'Not found'}, /campaign\.json: .*404/],
    [
      'not JSON',
      {status: 200, body: '<!doctype html><title>Đăng nhập</title>'},
      /campaign\.json: Không phải JSON/,
    ],
    [
      'of another version',
      {status: 200, body: '{"contract": "campaign/9"}'},
      /campaign\.json \/contract: .*campaign\/1/,
    ],
  ])('keeps the slotted text and says so once when the file is %s', async (_, answer, line) => {
    const {page, faults} = await openPage('<ispeed-banner>chữ cũ</ispeed-banner>', {campaign: answer});
    const alert = page.locator('ispeed-banner').getByRole('alert');
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Chưa tải được dữ liệu');
    expect(await page.getByText('chữ cũ').isVisible()).toBe(true);
    await page.locator('html.failed').waitFor();
    const lines = () => faults().filter((fault) => fault.includes('[ispeed]'));
    await expect.poll(() => lines().length).toBe(1);
    expect(lines()[0]).toMatch(line);
    await page.close();
  });

  it.each([
    ['async in the head', `<script async src="/v1/ispeed.js" data-src="${CAMPAIGN}"></script>`],
    ['in the head without defer', `<script src="/v1/ispeed.js" data-src="${CAMPAIGN}"></script>`],
    ['as a module', `<script type="module" src="/v1/ispeed.js" data-src="${CAMPAIGN}"></script>`],
    ['with a query', `<script defer src="/v1/ispeed.js?ver=6.1&amp;a=/b/" data-src="${CAMPAIGN}"></script>`],
  ])('is right %s', async (_, loader) => {
    const {page, faults} = await openPage(
      '<ispeed-banner>chữ</ispeed-banner><img name="currentScript" alt="">',
      {
        loader,
      },
    );
    await says(page, 'ispeed-banner', 'Chiến dịch mẫu');
    expect(faults()).toEqual([]);
    await page.close();
  });

  it('brings a kind that appears later, though the page has a Lit already and allows one policy', async () => {
    const {page, faults, scripts} = await openPage('<ispeed-banner>chữ</ispeed-banner>');
    await page.evaluate(() => document.body.append(document.createElement('ispeed-install-guide')));
    await page.locator('ispeed-install-guide .widget').waitFor();
    expect(scripts.map((path) => path.replace(/-\w+\.js$/, ''))).toEqual([
      '/v1/ispeed.js',
      '/v1/alone/banner',
      '/v1/chunks/shared',
      '/v1/chunks/banner',
    ]);
    expect(faults()).toEqual([]);
    await page.close();
  });

  it('brings what is far below only when the reader comes near', async () => {
    const gap = '<p>…</p>'.repeat(150);
    const {page, faults, scripts} = await openPage(`${gap}<ispeed-banner>chữ</ispeed-banner>`);
    expect(scripts).toEqual(['/v1/ispeed.js']);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await says(page, 'ispeed-banner', 'Chiến dịch mẫu');
    expect(faults()).toEqual([]);
    await page.close();
  });

  it('puts the widget in the place of a lone link', async () => {
    const link = `<a href="/v1/embed.html?widget=banner&amp;commune=22366">Cài i-Speed</a>`;
    const {page, faults} = await openPage(`<p>${link}</p>`);
    await says(page, 'ispeed-banner', 'MAU-22366');
    expect(faults()).toEqual([]);
    await page.close();
  });

  it('takes the words of an English page from the family of its widget', async () => {
    const {page, faults, scripts} = await openPage('<ispeed-banner>text</ispeed-banner>', {
      loader: LOADER.replace('data-src', 'data-lang="en" data-src'),
    });
    await says(page, 'ispeed-banner', 'Sample campaign');
    expect(scripts.filter((path) => path.includes('/chunks/'))).toEqual([]);
    expect(faults()).toEqual([]);
    await page.close();
  });

  it('stops with one line where the page forbids its policy, and leaves the text', async () => {
    const {page, faults, scripts} = await openPage('<ispeed-banner>chữ cũ</ispeed-banner>', {
      policies: 'khac',
    });
    expect(scripts).toEqual(['/v1/ispeed.js']);
    expect(await page.getByText('chữ cũ').isVisible()).toBe(true);
    const lines = () => faults().filter((fault) => /\[ispeed\].*trusted-types ispeed/.test(fault));
    await expect.poll(() => lines().length).toBe(1);
    await page.close();
  });

  it('asks for at most nine files where all four stand: five scripts, the campaign, three of the chart', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const tags = ['banner', 'install-guide', 'coverage-chart', 'self-report'].map(
      (name) => `<ispeed-${name}>chữ</ispeed-${name}>`,
    );
    const body = `<!doctype html><html lang="vi"><title>x</title>${LOADER}<body>${tags.join('')}</body></html>`;
    await page.route('**/page.html', (route) => route.fulfill({contentType: 'text/html', body}));
    await page.goto(`${portal.url}/page.html`);
    for (const name of ['banner', 'install-guide', 'self-report']) {
      await page.locator(`ispeed-${name} .widget`).waitFor();
    }
    // The last to come: by then the chart has asked for all that it needs.
    await page.locator('ispeed-coverage-chart').scrollIntoViewIfNeeded();
    await page.locator('ispeed-coverage-chart .views').scrollIntoViewIfNeeded();
    await page.locator('ispeed-coverage-chart canvas').waitFor({state: 'attached'});
    // What comes once the chart is near the screen, the favicon and the page itself are not counted.
    const counted = asked.filter((path) => /^\/(v1|data)\/(?!.*\/(late-parts|draw)-)/.test(path));
    expect(new Set(counted).size).toBe(counted.length);
    expect(counted.length).toBeLessThanOrEqual(9);
    expect(counted.filter((path) => path.startsWith('/v1/') || path === CAMPAIGN)).toHaveLength(6);
    await page.close();
  });
});
