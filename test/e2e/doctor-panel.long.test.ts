import type {Page, Route} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {CAMPAIGN_TEXT, DoctorSite, panelFaults, type SitePage} from '../helpers/doctor-site.js';

const TAG = '<ispeed-banner>Cài i-Speed</ispeed-banner>';
const CAMPAIGN = '**/khanh-hoa-2026/campaign.json';
let site: DoctorSite;

beforeAll(async () => {
  site = await DoctorSite.start();
});

afterAll(() => site?.stop());

const text = (page: Page) => page.locator('[role=dialog]').innerText();
const json = (body: string) => (route: Route) => route.fulfill({contentType: 'application/json', body});
const broken = (answer: (route: Route) => Promise<void>) => ({instead: {[CAMPAIGN]: answer}});

describe('the doctor on a page in order', () => {
  it.each(['/', '/en.html', '/luu-tru.html', '/hoai-nhon.html'])(
    'calls %s of the demo healthy',
    async (path) => {
      const page = await site.browser.newPage();
      await page.goto(`${site.portal.url}${path}?ispeed-debug`);
      await page.locator('[role=dialog] .verdict').waitFor();
      expect(await panelFaults(page)).toEqual([]);
      expect(await page.locator('[role=dialog] .verdict.right').count()).toBe(1);
      await page.close();
    },
  );

  it('works under a strict policy and says what a supporter needs, without the address’s query', async () => {
    const page = await site.debug({});
    expect(await panelFaults(page)).toEqual([]);
    const said = await text(page);
    expect(said).toContain('Không thấy lỗi nào.');
    expect(said).toContain('Phiên bản 0.1.0 đang chạy');
    expect(said).toContain('Phường Nha Trang');
    expect(said).toMatch(/HeadlessChrome|Chrome\/\d+/);
    expect(said).toContain(`${site.site.url}/page.html\n`);
    expect(said).not.toContain('ispeed-debug');
    await page.close();
  });

  it('finds no fault on an old page of an old library, and says what is old about it', async () => {
    const head =
      '<script>Object.prototype.each = function () {}; Array.prototype.toJSON = function () {};</script>';
    const page = await site.debug({head: head + site.loader(), policy: ''});
    expect(await panelFaults(page)).toEqual([]);
    expect(await text(page)).toContain('Object.prototype: each');
    await page.close();
  });

  it('asks nobody but the hosts that the page asks itself', async () => {
    const hosts = new Set<string>();
    const page = await site.browser.newPage();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin + request.method()));
    await page.goto(`${site.portal.url}/?ispeed-debug`);
    await page.locator('[role=dialog] .verdict').waitFor();
    expect([...hosts]).toEqual([`${site.portal.url}GET`]);
    await page.close();
  });
});

describe('the doctor on a broken page', () => {
  const cases: [string, string[], () => SitePage][] = [
    ['tags that an editor stripped', ['tag-stripped'], () => ({body: '<p>Cài i-Speed</p>'})],
    ['a tag misspelt', ['tag-unknown'], () => ({body: '<ispeed-baner>Cài i-Speed</ispeed-baner>'})],
    [
      'a policy that keeps the data out',
      ['csp-connect'],
      () => ({head: site.loader({data: `${site.open.url}/campaign.json`})}),
    ],
    [
      'data without CORS',
      ['data-cors'],
      () => ({head: site.loader({data: `${site.closed.url}/campaign.json`}), policy: 'img-src *'}),
    ],
    [
      'data that is missing',
      ['data-status'],
      () => ({head: site.loader({data: `${site.portal.url}/data/khong-co.json`})}),
    ],
    [
      'a sign-in page instead of data',
      ['data-html'],
      () => broken((route) => route.fulfill({contentType: 'text/html', body: '<title>Đăng nhập'})),
    ],
    [
      'data of a wrong type',
      ['data-type'],
      () => broken((route) => route.fulfill({contentType: 'text/plain', body: CAMPAIGN_TEXT})),
    ],
    [
      'data against the contract',
      ['data-contract'],
      () => broken(json(CAMPAIGN_TEXT.replace(/"updated": "[^"]+"/, '"updated": "22/11/2026"'))),
    ],
    ['a commune that is not there', ['commune-unknown'], () => ({head: site.loader({commune: '99999'})})],
    ['a commune of four digits', ['commune-form'], () => ({head: site.loader({commune: '2236'})})],
    [
      'two versions',
      ['loader-two-versions', 'loader-two-addresses'],
      () => ({
        head: `${site.loader()}<script defer src="${site.open.url}/v0/ispeed.js"></script>`,
        policy: '',
      }),
    ],
    ['the loader twice', ['loader-twice'], () => ({head: site.loader() + site.loader()})],
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
        head: '<script defer src="' + site.portal.url + '/v1/ispeed.js"></script>',
        body: '<ispeed-coverage-chart>Bảng</ispeed-coverage-chart>',
      }),
    ],
  ];

  it.each(cases)('names %s', async (_, codes, make) => {
    const page = await site.debug(make());
    expect(await panelFaults(page)).toEqual(codes);
    expect(await page.locator('[role=dialog] .verdict.wrong').count()).toBe(1);
    await page.close();
  });

  it('says the JSON path, and the whole directive to write', async () => {
    const contract = await site.debug({
      instead: {[CAMPAIGN]: json(CAMPAIGN_TEXT.replace('"vi": "Sở Khoa', '"vi": " Sở Khoa'))},
    });
    expect(await text(contract)).toContain('campaign.json tại /agency/name/vi');
    await contract.close();
    const policy = await site.debug({head: site.loader({data: `${site.open.url}/campaign.json`})});
    expect(await text(policy)).toContain(`connect-src 'self' ${site.portal.url} ${site.open.url}`);
    await policy.close();
  });

  it('names blocked storage in a sandboxed frame', async () => {
    const page = await site.browser.newPage();
    site.put('/inner.html', {head: site.loader(), body: TAG});
    const frame =
      '<iframe sandbox="allow-scripts" width="600" height="600" src="/inner.html?ispeed-debug"></iframe>';
    await page.goto(site.put('/outer.html', {body: frame}));
    const inner = page.frameLocator('iframe');
    await inner.locator('[role=dialog] .verdict').waitFor();
    expect(await panelFaults(inner)).toEqual(['storage-blocked']);
    await page.close();
  });
});

describe('the panel', () => {
  it('is a dialog that keyboard and copy button serve, and goes for good', async () => {
    const page = await site.debug({});
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
      const page = await site.debug({
        policy: '',
        head: `<style>* {all: unset !important; float: right !important; font: 40px serif !important; writing-mode: vertical-rl !important} [popover] {display: none !important}</style>${site.loader()}`,
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
