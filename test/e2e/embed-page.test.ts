import {type Browser, chromium, type Frame, type Page} from 'playwright-core';
import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, beforeEach, describe, expect, it} from 'vitest';

import {openSite, type Site} from '../embed/frame-sites.js';
import {browserLaunch} from '../helpers/find-browser.mjs';

const SANDBOX = 'allow-scripts allow-forms';
const SRC = 'src=/data/khanh-hoa-2026/campaign.json';
const STRANGERS_STORE = 'https://play.example/stranger';
const WIDGETS = ['banner', 'install-guide', 'coverage-chart', 'self-report'] as const;

/** The agency that publishes the widgets, a portal that embeds them, and a stranger. */
let [agency, portal, stranger]: Site[] = [];
let browser: Browser;

beforeAll(async () => {
  [agency, portal, stranger] = await Promise.all([
    openSite('127.0.0.1'),
    openSite('localhost'),
    openSite('127.0.0.1'),
  ]);
  browser = await chromium.launch(browserLaunch());
});

afterAll(async () => {
  await browser?.close();
  for (const site of [agency, portal, stranger]) site?.close();
});

beforeEach(() => {
  agency!.pages.clear();
});

interface Framed {
  readonly page: Page;
  readonly frame: Frame;
  /** Uncaught errors of the page and its frame, and what they say on the console. */
  readonly uncaught: string[];
  readonly said: string[];
}

/** The iframe page within a page of another origin. */
async function openFrame(
  query: string,
  {sandbox, width = 800}: {sandbox?: string; width?: number} = {},
): Promise<Framed> {
  const attribute = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
  portal!.pages.set(
    '/page.html',
    `<!doctype html><title>Cổng</title><link rel="icon" href="data:,"><iframe title="i-Speed" width="${width}" height="600"${attribute}
      src="${agency!.url}/v1/embed.html?${query}"></iframe>`,
  );
  const page = await browser.newPage();
  const uncaught: string[] = [];
  const said: string[] = [];
  page.on('pageerror', (error) => uncaught.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) said.push(message.text());
  });
  await page.goto(`${portal!.url}/page.html`);
  const frame = page.frames()[1]!;
  await frame.waitForLoadState('load');
  return {page, frame, uncaught, said};
}

const notice = (frame: Frame | Page) => frame.locator('.notice').innerText();

describe.each([
  ['a plain iframe', {}],
  ['a sandboxed iframe without an origin', {sandbox: SANDBOX}],
])('the iframe page in %s', (_, place) => {
  it.each(WIDGETS)('shows the %s of another origin', async (widget) => {
    const {page, frame, uncaught, said} = await openFrame(`widget=${widget}&${SRC}&commune=22366`, place);
    await frame.locator(`ispeed-${widget}`).locator('.body, .start').first().waitFor();
    expect(await frame.locator('.notice').count()).toBe(0);
    expect(await frame.title()).not.toBe('i-Speed');
    expect([...uncaught, ...said]).toEqual([]);
    await page.close();
  });

  it('speaks the language of its address', async () => {
    const {page, frame} = await openFrame(`widget=self-report&${SRC}&lang=en`, place);
    await frame.locator('ispeed-self-report').getByText('Start the report').waitFor();
    expect(await frame.locator('html').getAttribute('lang')).toBe('en');
    expect(await frame.title()).toBe('Report on i-Speed');
    await page.close();
  });
});

describe('an address that is wrong', () => {
  it.each([
    ['commune=22366', 'vi', /widget: Thiếu mục này\. Ví dụ: widget=banner/],
    ['widget=script', 'vi', /widget: Phải là một trong: banner, install-guide, coverage-chart, self-report/],
    ['widget=banner&commune=2236', 'vi', /commune: Không đúng dạng mã\. Ví dụ: commune=22366/],
    ['widget=banner&commune=2236&lang=en', 'en', /commune: .*code\. Example: commune=22366/],
    ['widget=coverage-chart', 'vi', /src: Thiếu mục này\. Ví dụ: src=\/data\/campaign\.json/],
    ['widget=self-report&src=javascript:alert(1)', 'vi', /src: Phải là địa chỉ https/],
    ['widget=banner&lang=fr&theme=pink', 'vi', /theme: .*\n.*lang: Phải là một trong: vi, en/],
  ])('is said on the page, with what to do: %s', async (query, lang, words) => {
    const {page, frame, uncaught, said} = await openFrame(query);
    expect(await notice(frame)).toMatch(words);
    expect(await notice(frame)).toMatch(
      lang === 'vi' ? /Người quản trị trang: sửa địa chỉ/ : /Web admin: mend/,
    );
    expect(await frame.getByRole('link', {name: /speedtest\.vn/}).isVisible()).toBe(true);
    expect(await frame.locator('html').getAttribute('lang')).toBe(lang);
    expect(said.filter((line) => line.startsWith('[ispeed]'))).toHaveLength(1);
    expect(uncaught).toEqual([]);
    await page.close();
  });

  it('is never repeated in words: whoever wrote it must not speak for the agency', async () => {
    const {page, frame} = await openFrame('widget=banner&commune=Gọi 0258 000000&organization=<b>Quà</b>');
    expect(await notice(frame)).not.toMatch(/0258|Quà/);
    await page.close();
  });

  it('is forgiven what a counter hangs on it', async () => {
    const {page, frame} = await openFrame(`utm_source=zalo&widget=banner&${SRC}&fbclid=1`);
    await frame.locator('ispeed-banner').getByText('Chiến dịch mẫu').first().waitFor();
    await page.close();
  });
});

describe('the data of the iframe page', () => {
  /** The demo's campaign with a store link that no agency would give. */
  const campaign = () =>
    readFileSync('demo/data/khanh-hoa-2026/campaign.json', 'utf8').replace(
      /"android": "[^"]*"/,
      `"android": "${STRANGERS_STORE}"`,
    );
  const putStrangersFile = () =>
    stranger!.pages.set('/campaign.json', {type: 'application/json', body: campaign()});
  const showsStranger = async (frame: Frame) =>
    (await frame.locator(`[href^="${STRANGERS_STORE}"]`).count()) > 0;

  it("does not come from a stranger: his store links never show under the agency's address", async () => {
    const {page, frame} = await openFrame('widget=banner&src=https://stranger.example/campaign.json');
    expect(await notice(frame)).toContain('https://stranger.example');
    expect(await notice(frame)).toContain(
      '<meta name="ispeed-data-origins" content="https://stranger.example">',
    );
    expect(await frame.locator('ispeed-banner').count()).toBe(0);
    await page.close();
  });

  it('does not come by a redirect either', async () => {
    putStrangersFile();
    agency!.pages.set('/go', {redirect: `${stranger!.url}/campaign.json`});
    const {page, frame, said} = await openFrame('widget=banner&src=/go');
    await frame.locator('.notice').waitFor();
    expect(await notice(frame)).toContain(stranger!.url);
    expect(await showsStranger(frame)).toBe(false);
    expect(said.filter((line) => line.startsWith('[ispeed]'))).toHaveLength(1);
    // The person may press "Thử lại"; the answer stays the same.
    await frame.locator('ispeed-banner').getByRole('button', {name: 'Thử lại'}).click();
    await frame.locator('ispeed-banner').getByRole('alert').waitFor();
    expect(await showsStranger(frame)).toBe(false);
    await page.close();
  });

  it('may be redirected within its server', async () => {
    agency!.pages.set('/moi-nhat.json', {redirect: '/data/khanh-hoa-2026/campaign.json'});
    const {page, frame} = await openFrame('widget=banner&src=/moi-nhat.json', {sandbox: SANDBOX});
    await frame.locator('ispeed-banner').getByText('Chiến dịch mẫu').first().waitFor();
    await page.close();
  });

  it('comes from a server that the publisher has listed', async () => {
    const listed = readFileSync('packages/elements/dist/embed.html', 'utf8').replace(
      'name="ispeed-data-origins" content=""',
      'name="ispeed-data-origins" content="https://a.gov.example"',
    );
    agency!.pages.set('/v1/embed.html', listed);
    const context = await browser.newContext();
    const page = await context.newPage();
    // A server with a certificate is the one thing that stands in here.
    await page.route('https://a.gov.example/campaign.json', (route) =>
      route.fulfill({
        headers: {'Access-Control-Allow-Origin': '*'},
        contentType: 'application/json',
        body: campaign(),
      }),
    );
    await page.goto(`${agency!.url}/v1/embed.html?widget=banner&src=https://a.gov.example/campaign.json`);
    await page.locator('ispeed-banner').getByText('Chiến dịch mẫu').first().waitFor();
    // The negative control of the two tests above: this is what a stranger's file would look like.
    expect(await page.locator(`[href^="${STRANGERS_STORE}"]`).count()).toBe(1);
    await context.close();
  });

  it('is the one that the publisher names where the address names none', async () => {
    const page = await browser.newPage();
    agency!.pages.set(
      '/v1/embed.html',
      readFileSync('packages/elements/dist/embed.html', 'utf8').replace(
        'src="ispeed.js"',
        'src="ispeed.js" data-src="../data/khanh-hoa-2026/campaign.json"',
      ),
    );
    await page.goto(`${agency!.url}/v1/embed.html?widget=coverage-chart`);
    await page.locator('ispeed-coverage-chart').getByRole('table').waitFor();
    await page.close();
  });
});

describe("the agency's server", () => {
  it('hears on the page what a sandboxed frame needs of it', async () => {
    delete agency!.headers['Access-Control-Allow-Origin'];
    try {
      const {page, frame, uncaught} = await openFrame(`widget=banner&${SRC}`, {sandbox: SANDBOX});
      await frame.locator('.notice').waitFor();
      expect(await notice(frame)).toContain('Access-Control-Allow-Origin: *');
      expect(await frame.getByRole('link', {name: 'Đo tại speedtest.vn'}).isVisible()).toBe(true);
      expect(uncaught).toEqual([]);
      await page.close();
    } finally {
      agency!.headers['Access-Control-Allow-Origin'] = '*';
    }
  });

  it.each([
    ["script-src 'self'; style-src 'self'; connect-src 'self'; default-src 'none'", SANDBOX],
    ["script-src 'self'; style-src 'self'; connect-src 'self'; default-src 'none'", undefined],
    ["require-trusted-types-for 'script'; trusted-types lit-html ispeed; script-src 'self'", undefined],
  ])('may send a strict policy: %s', async (policy, sandbox) => {
    agency!.headers['Content-Security-Policy'] = policy;
    try {
      const {page, frame, said} = await openFrame(
        `widget=install-guide&${SRC}`,
        sandbox === undefined ? {} : {sandbox},
      );
      await frame.locator('ispeed-install-guide').getByText('Bước 1').waitFor();
      expect(said).toEqual([]);
      await page.close();
    } finally {
      delete agency!.headers['Content-Security-Policy'];
    }
  });
});

describe('the iframe page opened by itself', () => {
  it('is a page with room around the widget, and leaves its links alone', async () => {
    const page = await browser.newPage();
    await page.goto(`${agency!.url}/v1/embed.html?widget=banner&${SRC}`);
    await page.locator('ispeed-banner').getByText('Chiến dịch mẫu').first().waitFor();
    expect(await page.locator('html.alone').count()).toBe(1);
    await page.close();
  });

  it('has a text and a link without any script', async () => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${agency!.url}/v1/embed.html?widget=banner`);
    expect(await page.getByRole('link', {name: 'Đo tại speedtest.vn'}).isVisible()).toBe(true);
    await context.close();
  });
});

describe('links within a frame', () => {
  const storeLink = (frame: Frame) => frame.locator('ispeed-banner').locator('[data-store]').first();

  it.each([undefined, `${SANDBOX} allow-popups allow-popups-to-escape-sandbox`])(
    'open a page of their own (sandbox: %s)',
    async (sandbox) => {
      const {page, frame} = await openFrame(`widget=banner&${SRC}`, sandbox === undefined ? {} : {sandbox});
      await page
        .context()
        .route('https://play.google.com/**', (route) =>
          route.fulfill({contentType: 'text/html', body: '<title>store</title>'}),
        );
      const [opened] = await Promise.all([page.waitForEvent('popup'), storeLink(frame).click()]);
      await opened.waitForLoadState();
      expect(opened.url()).toMatch(/^https:\/\/play\.google\.com\//);
      expect(await opened.evaluate(() => window.opener as unknown)).toBe(null);
      expect(await frame.locator('.address').count()).toBe(0);
      expect(frame.url()).toContain('/v1/embed.html');
      await opened.close();
      await page.close();
    },
  );

  it('are given to copy where the sandbox forbids windows', async () => {
    const {page, frame, uncaught} = await openFrame(`widget=banner&${SRC}`, {sandbox: SANDBOX});
    await storeLink(frame).click();
    const address = frame.locator('.address');
    await address.waitFor();
    expect(await address.innerText()).toContain('https://play.google.com/');
    expect(await address.getByRole('button', {name: 'Chép'}).evaluate((one) => one.matches(':focus'))).toBe(
      true,
    );
    await address.getByRole('button', {name: 'Chép'}).click();
    await expect.poll(() => address.getByRole('status').innerText()).toMatch(/Đã chép|đã được chọn/);
    await address.getByRole('button', {name: 'Đóng'}).click();
    expect(await address.count()).toBe(0);
    expect(uncaught).toEqual([]);
    await page.close();
  });
});
