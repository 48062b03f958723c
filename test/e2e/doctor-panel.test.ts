import {readFileSync} from 'node:fs';
import {type Browser, chromium, type Page, type Route} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {type DemoPortal, portalFolder, startPortal} from '../helpers/demo-portal.js';
import {browserLaunch} from '../helpers/find-browser.mjs';
import {type OtherOrigin, otherOrigin} from '../helpers/other-origin.js';

const CAMPAIGN = '/data/khanh-hoa-2026/campaign.json';
const FILE = readFileSync(new URL(`../../demo${CAMPAIGN}`, import.meta.url), 'utf8');
const TAG = '<ispeed-banner>Cài i-Speed</ispeed-banner>';
let portal: DemoPortal;
let browser: Browser;
/** Whether it lets others read. */
let open: OtherOrigin;
let closed: OtherOrigin;
/** The agency's site: its pages by path. Real, for Chromium lets no page of unknown address ask the own machine. */
let site: OtherOrigin;
const pages = new Map<string, {readonly html: string; readonly policy: string}>();

/** The widgets come from the portal, as from an agency's file server, unless a test says otherwise. */
const loader = ({data = `${portal.url}${CAMPAIGN}`, commune = '22366'} = {}) =>
  `<script defer src="${portal.url}/v1/ispeed.js" data-src="${data}" data-commune="${commune}"></script>`;
const strict = () =>
  `default-src 'none'; script-src ${portal.url}; style-src 'none'; img-src 'self'; connect-src 'self' ${portal.url}; ` +
  "require-trusted-types-for 'script'; trusted-types ispeed";

beforeAll(async () => {
  const answer = (headers: Record<string, string>) =>
    otherOrigin((request, response) => {
      const isManifest = request.url?.endsWith('manifest.json');
      const type = request.url?.endsWith('.js') ? 'text/javascript' : 'application/json';
      response.writeHead(200, {'Content-Type': type, ...headers});
      response.end(
        isManifest ? '{"version": "0.0.9", "files": {}}' : type === 'text/javascript' ? '0' : FILE,
      );
    });
  [portal, browser, open, closed, site] = await Promise.all([
    startPortal(portalFolder()),
    chromium.launch(browserLaunch()),
    answer({'Access-Control-Allow-Origin': '*'}),
    answer({}),
    otherOrigin((request, response) => {
      const page = pages.get(new URL(request.url ?? '', 'http://site').pathname);
      const headers = {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': page?.policy ?? '',
      };
      response.writeHead(page ? 200 : 404, headers).end(page?.html);
    }),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([portal?.stop(), open?.stop(), closed?.stop(), site?.stop()]);
});

interface Case {
  readonly head?: string;
  readonly body?: string;
  readonly policy?: string;
  /** Answers instead of the portal, by the end of the path. */
  readonly instead?: Readonly<Record<string, (route: Route) => Promise<void>>>;
}

const whole = (head: string, body: string) =>
  `<!doctype html><html lang="vi"><meta charset="utf-8"><title>x</title>${head}<body>${body}</body></html>`;

/** Opens a page of the site with `?ispeed-debug` and waits for the verdict. */
async function debug({head = loader(), body = TAG, policy = strict(), instead = {}}: Case): Promise<Page> {
  const page = await browser.newPage();
  pages.set('/page.html', {html: whole(head, body), policy});
  for (const [path, answer] of Object.entries(instead)) await page.route(path, answer);
  await page.goto(`${site.url}/page.html?ispeed-debug`);
  await page.locator('[role=dialog] .verdict').waitFor();
  return page;
}

/** The codes of what the panel calls wrong or doubtful. */
const faults = (page: Page) =>
  page
    .locator('[role=dialog] li:is(.wrong, .doubtful)')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-code')));
const text = (page: Page) => page.locator('[role=dialog]').innerText();
const json = (body: string) => (route: Route) => route.fulfill({contentType: 'application/json', body});

describe('the doctor on a page in order', () => {
  it.each(['/', '/en.html', '/luu-tru.html', '/hoai-nhon.html'])(
    'calls %s of the demo healthy',
    async (path) => {
      const page = await browser.newPage();
      await page.goto(`${portal.url}${path}?ispeed-debug`);
      await page.locator('[role=dialog] .verdict').waitFor();
      expect(await faults(page)).toEqual([]);
      expect(await page.locator('[role=dialog] .verdict.right').count()).toBe(1);
      await page.close();
    },
  );

  it('works under a strict policy and says what a supporter needs, without the address’s query', async () => {
    const page = await debug({});
    expect(await faults(page)).toEqual([]);
    const said = await text(page);
    expect(said).toContain('Không thấy lỗi nào.');
    expect(said).toContain('Phiên bản 0.1.0 đang chạy');
    expect(said).toContain('Phường Nha Trang');
    expect(said).toMatch(/HeadlessChrome|Chrome\/\d+/);
    expect(said).toContain(`${site.url}/page.html\n`);
    expect(said).not.toContain('ispeed-debug');
    await page.close();
  });

  it('asks nobody but the hosts that the page asks itself', async () => {
    const hosts = new Set<string>();
    const page = await browser.newPage();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin + request.method()));
    await page.goto(`${portal.url}/?ispeed-debug`);
    await page.locator('[role=dialog] .verdict').waitFor();
    expect([...hosts]).toEqual([`${portal.url}GET`]);
    await page.close();
  });
});

describe('the doctor on a broken page', () => {
  const cases: [string, string[], () => Case][] = [
    ['tags that an editor stripped', ['tag-stripped'], () => ({body: '<p>Cài i-Speed</p>'})],
    ['a tag misspelt', ['tag-unknown'], () => ({body: '<ispeed-baner>Cài i-Speed</ispeed-baner>'})],
    [
      'a policy that keeps the data out',
      ['csp-connect'],
      () => ({head: loader({data: `${open.url}/campaign.json`})}),
    ],
    [
      'data without CORS',
      ['data-cors'],
      () => ({head: loader({data: `${closed.url}/campaign.json`}), policy: 'img-src *'}),
    ],
    [
      'data that is missing',
      ['data-status'],
      () => ({head: loader({data: `${portal.url}/data/khong-co.json`})}),
    ],
    [
      'a sign-in page instead of data',
      ['data-html'],
      () => ({
        instead: {
          [`**${CAMPAIGN}`]: (route) => route.fulfill({contentType: 'text/html', body: '<title>Đăng nhập'}),
        },
      }),
    ],
    [
      'data of a wrong type',
      ['data-type'],
      () => ({
        instead: {[`**${CAMPAIGN}`]: (route) => route.fulfill({contentType: 'text/plain', body: FILE})},
      }),
    ],
    [
      'data against the contract',
      ['data-contract'],
      () => ({
        instead: {[`**${CAMPAIGN}`]: json(FILE.replace(/"updated": "[^"]+"/, '"updated": "22/11/2026"'))},
      }),
    ],
    ['a commune that is not there', ['commune-unknown'], () => ({head: loader({commune: '99999'})})],
    ['a commune of four digits', ['commune-form'], () => ({head: loader({commune: '2236'})})],
    [
      'two versions',
      ['loader-two-versions', 'loader-two-addresses'],
      () => ({
        head: `${loader()}<script defer src="${open.url}/v0/ispeed.js"></script>`,
        policy: '',
      }),
    ],
    ['the loader twice', ['loader-twice'], () => ({head: loader() + loader()})],
    [
      'an old version from a cache',
      ['loader-old'],
      () => ({instead: {'**/v1/manifest.json': json('{"version": "9.9.9", "files": {}}')}}),
    ],
    [
      'a changed code file',
      ['tag-undefined', 'chunk-changed'],
      () => ({
        instead: {
          '**/v1/alone/banner-*': (route) => route.fulfill({contentType: 'text/javascript', body: '0'}),
        },
      }),
    ],
    [
      'a code file that was not uploaded',
      ['tag-undefined', 'chunk-status'],
      () => ({instead: {'**/v1/alone/banner-*': (route) => route.fulfill({status: 404, body: ''})}}),
    ],
    [
      'a code file of a wrong type',
      ['tag-undefined', 'chunk-type'],
      () => ({
        instead: {
          '**/v1/alone/banner-*': async (route) => {
            const answer = await route.fetch();
            await route.fulfill({
              response: answer,
              headers: {...answer.headers(), 'content-type': 'text/plain'},
            });
          },
        },
      }),
    ],
    [
      'a chart without data',
      ['data-none'],
      () => ({
        head: '<script defer src="' + portal.url + '/v1/ispeed.js"></script>',
        body: '<ispeed-coverage-chart>Bảng</ispeed-coverage-chart>',
      }),
    ],
  ];

  it.each(cases)('names %s', async (_, codes, make) => {
    const page = await debug(make());
    expect(await faults(page)).toEqual(codes);
    expect(await page.locator('[role=dialog] .verdict.wrong').count()).toBe(1);
    await page.close();
  });

  it('says the JSON path, and the whole directive to write', async () => {
    const contract = await debug({
      instead: {[`**${CAMPAIGN}`]: json(FILE.replace('"vi": "Sở Khoa', '"vi": " Sở Khoa'))},
    });
    expect(await text(contract)).toContain('campaign.json tại /agency/name/vi');
    await contract.close();
    const policy = await debug({head: loader({data: `${open.url}/campaign.json`})});
    expect(await text(policy)).toContain(`connect-src 'self' ${open.url}`);
    await policy.close();
  });

  it('names blocked storage in a sandboxed frame', async () => {
    const page = await browser.newPage();
    pages.set('/inner.html', {html: whole(loader(), TAG), policy: ''});
    const frame =
      '<iframe sandbox="allow-scripts" width="600" height="600" src="/inner.html?ispeed-debug"></iframe>';
    pages.set('/outer.html', {html: whole('', frame), policy: ''});
    await page.goto(`${site.url}/outer.html`);
    const inner = page.frameLocator('iframe');
    await inner.locator('[role=dialog] .verdict').waitFor();
    const codes = await inner
      .locator('[role=dialog] li:is(.wrong, .doubtful)')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-code')));
    expect(codes).toEqual(['storage-blocked']);
    await page.close();
  });
});

describe('the panel', () => {
  it('is a dialog that keyboard and copy button serve, and goes for good', async () => {
    const page = await debug({});
    expect(await page.getByRole('dialog', {name: 'Kiểm tra nhúng i-Speed'}).count()).toBe(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    const copy = page.getByRole('button', {name: 'Chép kết quả'});
    expect(
      await copy.evaluate((button) => (button.getRootNode() as ShadowRoot).activeElement === button),
    ).toBe(true);
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .filter({hasText: /Đã chép|Hãy chép/})
      .waitFor();
    await page.keyboard.press('Escape');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.close();
  });

  it.each([360, 1280])(
    'fits a window of %i pixels without scrolling sideways, on a page of hostile styles',
    async (width) => {
      const page = await debug({
        policy: '',
        head: `<style>* {all: unset !important; float: right !important; font: 40px serif !important; writing-mode: vertical-rl !important} [popover] {display: none !important}</style>${loader()}`,
      });
      await page.setViewportSize({width, height: 800});
      const box = await page.locator('[role=dialog]').evaluate((panel) => {
        const host = (panel.getRootNode() as ShadowRoot).host;
        const {left, right, top, bottom} = host.getBoundingClientRect();
        return {
          left,
          right,
          top,
          bottom,
          sideways: host.scrollWidth - host.clientWidth,
          mode: getComputedStyle(panel).writingMode,
        };
      });
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(width);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(800);
      expect(box.sideways).toBe(0);
      expect(box.mode).toBe('horizontal-tb');
      await page.close();
    },
  );
});
