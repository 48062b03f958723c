import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import type {Page, Route} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {CAMPAIGN_TEXT, DoctorSite} from '../helpers/doctor-site.js';
import {Keyboard} from '../helpers/keyboard.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const CAMPAIGN = '**/khanh-hoa-2026/campaign.json';
const TAG = '<ispeed-banner>Cài i-Speed</ispeed-banner>';

let site: DoctorSite;

beforeAll(async () => {
  site = await DoctorSite.start();
});

afterAll(() => site?.stop());

interface Given {
  readonly address?: string;
  readonly source?: string;
  readonly policy?: string;
  readonly instead?: Readonly<Record<string, (route: Route) => Promise<void>>>;
}

async function openDoctor({instead = {}}: Given = {}): Promise<Page> {
  const page = await site.browser.newPage();
  for (const [path, answer] of Object.entries(instead)) await page.route(path, answer);
  await page.goto(`${site.portal.url}/builder/kiem-tra.html`);
  return page;
}

/** Fills in what is given and presses the button; the codes of what is wrong or doubtful. */
async function check(given: Given): Promise<{page: Page; faults: (string | null)[]; text: string}> {
  const page = await openDoctor(given);
  await page.getByLabel('Địa chỉ trang').fill(given.address ?? '');
  await page.getByLabel(/^Mã nguồn/).fill(given.source ?? '');
  if (given.policy !== undefined) {
    await page.getByText('Trang có CSP?').click();
    await page.getByLabel('Dòng Content-Security-Policy', {exact: true}).fill(given.policy);
  }
  await page.getByRole('button', {name: 'Kiểm tra'}).click();
  await page.locator('#result').waitFor();
  const faults = await page
    .locator('#result li:is(.is-wrong, .is-doubtful)')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-code')));
  return {page, faults, text: await page.locator('#result').innerText()};
}

const whole = (head: string, body = TAG) =>
  `<!doctype html><html lang="vi"><head><title>x</title>${head}</head><body>${body}</body></html>`;
const json = (body: string) => (route: Route) => route.fulfill({contentType: 'application/json', body});

describe('the page "Kiểm tra nhúng" on a page in order', () => {
  it.each(['/', '/luu-tru.html', '/hoai-nhon.html'])(
    'reads %s of the demo itself and finds no fault',
    async (path) => {
      const {page, faults, text} = await check({address: site.portal.url + path});
      expect(faults).toEqual([]);
      expect(text).toContain('Không thấy lỗi nào.');
      expect(text).toMatch(/5 tệp|4 tệp|2 tệp/);
      await page.close();
    },
  );

  it('takes a pasted source and a pasted policy', async () => {
    const source = whole(site.loader());
    const address = `${site.portal.url}/trang.html`;
    const {page, faults, text} = await check({
      address,
      source,
      policy: "Content-Security-Policy: default-src 'self'",
    });
    expect(faults).toEqual([]);
    expect(text).toContain('CSP của trang cho phép');
    expect(text).toContain('Phường Nha Trang');
    await page.close();
  });
});

describe('the page "Kiểm tra nhúng" on a broken page', () => {
  const address = () => `${site.portal.url}/trang.html`;
  const source = (loader = site.loader(), body = TAG) => ({address: address(), source: whole(loader, body)});
  const cases: [string, string[], () => Given][] = [
    ['a loader that was stripped', ['loader-missing'], () => source('')],
    ['a tag that was stripped', ['tag-stripped'], () => source(undefined, '<p>Cài i-Speed và đo</p>')],
    ['a tag that became text', ['tag-escaped'], () => source(undefined, '&lt;ispeed-banner&gt;Cài')],
    [
      'a div without its attributes',
      ['placeholder-bare'],
      () => source(undefined, '<div class="ispeed-widget">x</div>'),
    ],
    [
      'a policy without our host',
      ['csp-script', 'csp-connect'],
      () => ({
        address: 'https://portal.invalid/',
        source: whole(
          '<script defer src="https://tep.invalid/v1/ispeed.js" data-src="https://tep.invalid/c.json"></script>',
        ),
        policy: "default-src 'self'",
      }),
    ],
    [
      'a loader over http on an https page',
      ['loader-mixed'],
      () => ({
        address: 'https://portal.invalid/',
        source: whole('<script defer src="http://tep.invalid/v1/ispeed.js"></script>'),
      }),
    ],
    ['a loader that is not there', ['loader-status'], () => source(site.loader().replace('/v1/', '/v7/'))],
    [
      'a loader that is a sign-in page',
      ['loader-not-script'],
      () => ({
        ...source(),
        instead: {
          '**/v1/ispeed.js': (route) => route.fulfill({contentType: 'text/html', body: '<title>Đăng nhập'}),
        },
      }),
    ],
    ['data that is not there', ['data-status'], () => source(site.loader({data: '/data/khong-co.json'}))],
    [
      'data against the contract',
      ['data-contract'],
      () => ({...source(), instead: {[CAMPAIGN]: json(CAMPAIGN_TEXT.replace('campaign/1', 'campaign/9'))}}),
    ],
    ['a commune that is not there', ['commune-unknown'], () => source(site.loader({commune: '99999'}))],
    [
      'a commune of nowhere in the country',
      ['commune-unknown'],
      () => source('<script defer src="/v1/ispeed.js" data-commune="99998"></script>'),
    ],
    [
      'two versions',
      ['loader-two-versions'],
      () => source(site.loader().replace('/v1/', '/0.1.0/') + '<script src="/0.0.9/ispeed.js"></script>'),
    ],
    [
      'a changed loader',
      ['loader-changed'],
      () =>
        source(site.loader().replace('defer', 'defer integrity="sha256-AAAA"').replace('/v1/', '/0.1.0/')),
    ],
    ['what is no source', ['page-not-html'], () => ({source: 'https://portal.gov.vn/'})],
  ];

  it.each(cases)('names %s', async (_, codes, make) => {
    const {page, faults} = await check(make());
    expect(faults.filter((code) => !/unreachable|unchecked/.test(code ?? ''))).toEqual(codes);
    await page.close();
  });

  it('says why it cannot read a stranger’s page, and takes its source instead', async () => {
    const page = await openDoctor();
    await page.getByLabel('Địa chỉ trang').fill(`${site.site.url}/page.html`);
    await page.getByRole('button', {name: 'Kiểm tra'}).click();
    const alert = page.getByRole('alert').filter({hasText: 'Không đọc được trang từ đây'});
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Ctrl+U');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('source');
    await page.getByLabel(/^Mã nguồn/).fill(whole(site.loader()));
    await page.getByRole('button', {name: 'Kiểm tra'}).click();
    await page.locator('#result').waitFor();
    expect(await alert.count()).toBe(0);
    await page.close();
  });
});

describe('the page "Kiểm tra nhúng"', () => {
  it('is worked by keyboard alone', async () => {
    const page = await openDoctor();
    const keyboard = new Keyboard(page);
    await keyboard.tabTo(({text}) => text === 'Địa chỉ trang');
    await keyboard.type(`${site.portal.url}/`);
    await keyboard.press('Enter');
    await page.locator('#result').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result');
    await keyboard.toButton('Chép kết quả');
    await keyboard.press('Enter');
    await page.getByText(/Đã chép\.|không cho chép/).waitFor();
    await page.close();
  });

  it.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)(
    'has no fault for axe, and nothing beside the screen, at %i pixels in %s',
    async (width, colorScheme) => {
      const {page} = await check({source: whole(''), address: `${site.portal.url}/trang.html`});
      await page.setViewportSize({width, height: 800});
      await page.emulateMedia({colorScheme});
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      // As `page.evaluate` text: the page's own policy lets no script in.
      await page.evaluate(AXE);
      const found = await page.evaluate(async () => {
        const {axe} = window as unknown as {
          axe: {run(): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
        };
        return (await axe.run()).violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found).toEqual([]);
      await page.close();
    },
  );
});
