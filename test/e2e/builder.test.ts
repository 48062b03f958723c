import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';

import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';

import {axeFindings} from '../helpers/axe-findings.js';
import {type DemoPortal, portalFolder, startPortal} from '../helpers/demo-portal.js';
import {browserLaunch} from '../helpers/find-browser.mjs';
import {Keyboard} from '../helpers/keyboard.js';
import {watchPage} from '../helpers/watch-page.js';

const CAMPAIGN = '/data/khanh-hoa-2026/campaign.json';
const DEMO_DATA = new URL('../../demo/data/khanh-hoa-2026/', import.meta.url);

let demo: DemoPortal;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let faults: () => string[];

beforeAll(async () => {
  [demo, browser] = await Promise.all([startPortal(portalFolder()), chromium.launch(browserLaunch())]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

beforeEach(async () => {
  context = await browser.newContext({viewport: {width: 1280, height: 900}});
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: demo.url});
  page = await context.newPage();
  const watch = await watchPage(page);
  // A preview that gives way to the next takes its requests with it.
  const aborted = new Set<string>();
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText === 'net::ERR_ABORTED') aborted.add(`failed: ${request.url()}`);
  });
  faults = () => watch.faults().filter((fault) => !aborted.has(fault));
});

afterEach(async () => {
  await context.close();
});

const open = async (choices = '') => {
  await page.goto(`${demo.url}/builder/${choices && `#${choices}`}`);
  await page.waitForLoadState('networkidle');
};
const codeOf = (id: string) => page.locator(`#${id}`).inputValue();
/** What "Sao chép" beside a piece of code puts on the clipboard. */
const copied = async (id: string) => {
  await page.locator(`.code:has(#${id}) .copy`).click();
  await page.locator('.toast:text("Đã sao chép")').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
};

describe('a new web admin', () => {
  it('has a snippet that works before choosing anything', async () => {
    await open();
    const portal = await servePortal({head: await copied('mot-lan'), body: await copied('noi-hien')});
    try {
      await page.goto(portal.url);
      await page.locator('ispeed-banner').getByText('i-Speed là ứng dụng').waitFor();
      expect(faults()).toEqual([]);
    } finally {
      portal.close();
    }
  });

  it('goes from the first page to a working snippet in a blank page of another server, by keyboard alone', async () => {
    await open();
    const keyboard = new Keyboard(page);
    await keyboard.toField('src');
    await keyboard.type(CAMPAIGN);
    await keyboard.press('Enter');
    await page.getByText('✓ Tệp đúng.').waitFor();
    await keyboard.toField('widget-coverage-chart');
    await keyboard.press('Space');
    await keyboard.toField('commune');
    await keyboard.type('nha trang');
    await page.getByRole('option', {name: /Phường Nha Trang/}).waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    expect(await page.locator('#commune').inputValue()).toMatch(
      /^Phường Nha Trang, Tỉnh Khánh H.* \(22366\)$/,
    );
    await keyboard.toField('host');
    await keyboard.choose('Trang tự viết HTML');

    const policy = await openPolicy();
    const snippet = {head: await copied('mot-lan'), body: await copied('noi-hien')};
    expect(faults()).toEqual([]);
    const portal = await servePortal({...snippet, policy});
    try {
      await page.goto(portal.url);
      await page.locator('ispeed-banner').getByText('MAU-22366').waitFor();
      await page.locator('ispeed-coverage-chart').getByText('Phường Nha Trang').first().waitFor();
      await page.waitForLoadState('networkidle');
      // The portal's policy allows what the builder says, and nothing else.
      expect(faults()).toEqual([]);
    } finally {
      portal.close();
    }
  });

  // Without the advice of the builder the same page must fail, else the test above proves nothing.
  it('is right that the policy needs what it says', async () => {
    await open(`src=${CAMPAIGN}`);
    const snippet = {head: await copied('mot-lan'), body: await copied('noi-hien')};
    const portal = await servePortal({...snippet, policy: "script-src 'self'; style-src 'self'"});
    try {
      await page.goto(portal.url);
      await page.waitForLoadState('networkidle');
      expect(faults().join()).toContain('Content Security Policy');
      expect(await page.locator('ispeed-banner').innerText()).toContain('speedtest.vn');
    } finally {
      portal.close();
    }
  });

  for (const rung of ['div', 'class', 'link']) {
    it(`mounts the widget by ${rung}, with the loader in the theme`, async () => {
      await open(`src=${CAMPAIGN}&commune=22366&rung=${rung}&variant=strip`);
      const portal = await servePortal({head: await codeOf('mot-lan'), body: await codeOf('noi-hien')});
      try {
        await page.goto(portal.url);
        await page.locator('ispeed-banner[variant=strip]').getByText('Báo cáo tháng').first().waitFor();
      } finally {
        portal.close();
      }
    });
  }

  it('embeds by a frame where no script may run in the portal', async () => {
    await open(`src=${CAMPAIGN}&commune=22366&rung=iframe&widget=coverage-chart`);
    const portal = await servePortal({
      head: '',
      body: await codeOf('noi-hien'),
      policy: await openPolicy(),
    });
    try {
      await page.goto(portal.url);
      await page
        .frameLocator('iframe')
        .locator('ispeed-coverage-chart')
        .getByText('Phường Nha Trang')
        .first()
        .waitFor();
    } finally {
      portal.close();
    }
  });

  it('takes a picture with words for those who do not see it', async () => {
    await open(`src=${CAMPAIGN}&rung=image&host=joomla`);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', {name: 'Tải ảnh biểu ngữ'}).click(),
    ]);
    const picture = readFileSync(await download.path());
    expect(download.suggestedFilename()).toBe('i-speed-banner.png');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([1200, 630]);
    // Something is drawn on it.
    expect(picture.length).toBeGreaterThan(8_000);
    await page.fill('#image', 'https://cong.example.vn/anh/i-speed.png');
    expect(await codeOf('noi-hien')).toMatch(
      /^<p><a href="https:\/\/speedtest\.vn"><img src="https:\/\/cong\.example\.vn\/anh\/i-speed\.png" alt="[^"]{20,}" width="600" height="315"><\/a><\/p>$/,
    );
    expect(faults()).toEqual([]);
  });

  it('copies where the clipboard’s API is missing, as on http', async () => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', {value: undefined}));
    await open();
    await page.locator('.code:has(#noi-hien) .copy').click();
    await page.locator('.toast:text("Đã sao chép")').waitFor();
    await page.locator('#src').focus();
    await page.keyboard.press('Control+V');
    expect(await page.locator('#src').inputValue()).toBe(await codeOf('noi-hien'));
  });
});

describe('the address', () => {
  it('keeps every choice over a reload, and goes back on them', async () => {
    await open();
    await page.fill('#src', CAMPAIGN);
    await page.locator('#src').press('Enter');
    await page.selectOption('#host', 'nukeviet');
    await page.check('#rung-class');
    const snippet = await codeOf('noi-hien');
    await page.reload();
    await page.getByText('✓ Tệp đúng.').waitFor();
    expect(await page.inputValue('#src')).toBe(CAMPAIGN);
    expect(await page.isChecked('#rung-class')).toBe(true);
    expect(await codeOf('noi-hien')).toBe(snippet);
    await page.goBack();
    await page.waitForFunction(() => (document.querySelector('#rung-div') as HTMLInputElement).checked);
    await page.goBack();
    await page.waitForFunction(
      () => (document.querySelector('#host') as HTMLSelectElement).value === 'unknown',
    );
    expect(await page.inputValue('#src')).toBe(CAMPAIGN);
  });
});

describe('a campaign file that is not right', () => {
  const said = () => page.locator('#src-error, #campaign-status').allInnerTexts();

  it('is named by file and path, in Vietnamese', async () => {
    await page.route('**/places.json', async (route) => {
      const places = readFileSync(new URL('places.json', DEMO_DATA), 'utf8');
      await route.fulfill({contentType: 'application/json', body: places.replace('"22366"', '"2236"')});
    });
    await open(`src=${CAMPAIGN}`);
    await page.getByText('Cần sửa').waitFor();
    expect((await said()).join()).toMatch(/places\.json, mục \/communes\/\d+\/code: Không đúng dạng mã\./);
  });

  it.each([
    ['/data/khong-co.json', 'mã lỗi 404'],
    ['/', 'một trang web, không phải tệp JSON'],
    ['/v1/ispeed.css', 'không phải JSON'],
    ['javascript:alert(1)', 'không phải địa chỉ'],
  ])('is said in words with what to do: %s', async (src, words) => {
    await open();
    await page.fill('#src', src);
    await page.getByRole('button', {name: 'Đọc và kiểm tra'}).click();
    await page.locator('#src-error').waitFor();
    expect((await said()).join()).toContain(words);
    expect(await page.getAttribute('#src', 'aria-invalid')).toBe('true');
    expect(await page.getAttribute('#src', 'aria-describedby')).toContain('src-error');
    expect(await page.inputValue('#src')).toBe(src);
  });

  it('can be chosen from the machine, checked and previewed before it is published', async () => {
    await open();
    const files = [
      'campaign.json',
      'places.json',
      'organizations.json',
      'coverage.json',
      'coverage/2026-10-mobile.json',
    ];
    await page.getByText('Tệp chưa đưa lên máy chủ?').click();
    await page.setInputFiles(
      '#files-chosen',
      files.map((name) => new URL(name, DEMO_DATA).pathname),
    );
    await page.getByText('✓ Tệp đúng.').waitFor();
    await page.getByText('đưa lên máy chủ rồi nhập địa chỉ').waitFor();
    const preview = page.frameLocator('iframe[title="Xem thử mã nhúng"]');
    await preview.locator('ispeed-banner').getByText('Chiến dịch mẫu').first().waitFor();
    await page.fill('#src', 'https://cong.example.vn/ispeed/campaign.json');
    await page.locator('#src').press('Enter');
    await page.getByText('✓ Tệp đúng.').waitFor();
    expect(await codeOf('mot-lan')).toContain('data-src="https://cong.example.vn/ispeed/campaign.json"');
    await preview.locator('ispeed-banner').getByText('Chiến dịch mẫu').first().waitFor();
    expect(faults()).toEqual([]);
  });
});

describe('the preview', () => {
  const preview = () => page.frameLocator('iframe[title="Xem thử mã nhúng"]');

  it('shows the widget in a kind and a hostile page, and what stays without script', async () => {
    await open(`src=${CAMPAIGN}&commune=22366`);
    await preview().locator('ispeed-banner').getByText('MAU-22366').waitFor();
    await page.getByLabel('Trang có kiểu chữ “phá”').check();
    await preview().locator('ispeed-banner').getByText('MAU-22366').waitFor();
    const title = preview().locator('ispeed-banner h2');
    expect(await title.evaluate((heading) => getComputedStyle(heading).textTransform)).toBe('none');
    // The page around it really is hostile.
    const around = preview().locator('main > h1');
    expect(await around.evaluate((heading) => getComputedStyle(heading).textTransform)).toBe('uppercase');
    await page.getByLabel('Khi không có script').check();
    await preview().getByText('Cài ứng dụng i-Speed').waitFor();
    expect(
      await preview()
        .locator('ispeed-banner')
        .evaluate((tag) => tag.shadowRoot),
    ).toBeNull();
    await page.getByLabel('Máy tính (1280)').check();
    expect(
      await preview()
        .locator('html')
        .evaluate(() => innerWidth),
    ).toBe(1280);
    expect(faults()).toEqual([]);
  });
});

describe('the page', () => {
  const STATES: Record<string, string> = {
    first: '',
    full: `src=${CAMPAIGN}&commune=22366&widget=banner,install-guide,coverage-chart,self-report&host=wordpress&dismiss-days=x&--accent=%23ffee88&pin=1`,
    image: `src=${CAMPAIGN}&rung=image&host=liferay`,
  };
  for (const [name, choices] of Object.entries(STATES)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      it(`has nothing for axe to find, and no sideways scroll, at 320 and 1280 pixels: ${name}, ${colorScheme}`, async () => {
        await page.emulateMedia({colorScheme});
        await open(choices);
        for (const width of [320, 1280]) {
          await page.setViewportSize({width, height: 900});
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBe(width);
          expect(await axeFindings(page), `${width}`).toEqual([]);
        }
      });
    }
  }
});

/** Unfolds the advice on policies and reads it. */
async function openPolicy(): Promise<string> {
  const advice = page.locator('details', {hasText: 'Cổng có chính sách bảo mật nội dung'});
  await advice.locator('summary').click();
  return advice.locator('pre').innerText();
}

/** A blank page of somebody else's portal, on another port and so another origin. */
async function servePortal({
  head,
  body,
  policy,
}: {
  head: string;
  body: string;
  policy?: string;
}): Promise<{url: string; close: () => void}> {
  const server: Server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (policy !== undefined) {
      response.setHeader(
        'Content-Security-Policy',
        `default-src 'none'; require-trusted-types-for 'script'; ${policy}`,
      );
    }
    response.end(
      `<!doctype html><html lang="vi"><head><title>Cổng thử</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}/`, close: () => server.close()};
}
