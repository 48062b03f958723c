import {listen, type Listening} from '@ispeed-widgets/collector';
import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {
  type Department,
  openDepartment,
} from '../../packages/collector/src/admin/fixtures/open-department.js';
import {ADMIN_TOKEN} from '../../packages/collector/src/fixtures/open-collector.js';
import {axeFindings} from '../helpers/axe-findings.js';
import {browserLaunch} from '../helpers/find-browser.mjs';
import {Keyboard} from '../helpers/keyboard.js';
import {watchPage} from '../helpers/watch-page.js';

const MONTH = '/admin/mau-2026/2026-10';
const PAGES = [
  '',
  '/organizations',
  '/organizations?q=khong+co+don+vi+nao',
  '/organizations/so-a',
  '/organizations/xa-d/new-code',
  '/breakdown',
  '/breakdown?by=parent',
  '/breakdown?by=commune',
  '/breakdown?by=group',
  '/flagged',
];

let department: Department;
let server: Listening;
let browser: Browser;

beforeAll(async () => {
  [department, browser] = await Promise.all([openDepartment('sqlite'), chromium.launch(browserLaunch())]);
  server = await listen(department.app.fetch, {port: 0, host: '127.0.0.1'});
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await department?.store.close();
});

async function signedIn(width = 1280, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage({viewport: {width, height: 900}, colorScheme});
  await signIn(page);
  return page;
}

async function signIn(page: Page): Promise<void> {
  await page.goto(`${server.url}/admin`);
  await page.getByLabel('Mã quản trị').fill(ADMIN_TOKEN);
  await page.getByRole('button', {name: 'Đăng nhập'}).click();
  await page.getByRole('heading', {name: 'Tổng quan tháng 10/2026'}).waitFor();
}

/** Elements that stick out of the screen, but for what scrolls by itself. */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const {clientWidth, scrollWidth} = document.documentElement;
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) =>
        !element.matches('.scroll *, .skip, svg *') &&
        element.getBoundingClientRect().right > clientWidth + 1,
    );
    const names = wide.map((element) => `${element.localName}.${element.className}`);
    return scrollWidth > clientWidth ? [`the page, by ${scrollWidth - clientWidth} px`, ...names] : names;
  });
}

describe('the officer', () => {
  it('signs in, finds who is missing and takes the table home by keyboard alone', async () => {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    const {faults} = await watchPage(page);
    const keyboard = new Keyboard(page);
    await page.goto(`${server.url}${MONTH}`);
    await keyboard.toField('token');
    await keyboard.type(ADMIN_TOKEN);
    await keyboard.press('Enter');
    await page.getByRole('heading', {name: 'Tổng quan tháng 10/2026'}).waitFor();
    await keyboard.tabTo(({text}) => text === 'Tới nội dung chính');
    await keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await keyboard.back(({text}) => text === 'Đơn vị');
    await keyboard.press('Enter');
    await page.getByRole('heading', {name: 'Đơn vị, tháng 10/2026'}).waitFor();
    await keyboard.toField('q');
    await keyboard.type('truong dem');
    await keyboard.press('Enter');
    await page.getByText('1 đơn vị trong số 5').first().waitFor();
    await keyboard.tabTo(({text}) => text === 'Tải XLSX');
    const download = page.waitForEvent('download');
    await keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('bao-cao-mau-2026-2026-10.xlsx');
    await keyboard.tabTo(({text}) => text === 'Trường Đệm C');
    await keyboard.press('Enter');
    await page.getByText('Đơn vị chưa báo cáo tháng này.').waitFor();
    await page.close();
    expect(faults()).toEqual([]);
  });

  it('is told that a token is wrong, and by what to go on', async () => {
    const page = await browser.newPage({viewport: {width: 360, height: 900}});
    await page.goto(`${server.url}/admin`);
    expect(await axeFindings(page)).toEqual([]);
    await page.getByLabel('Mã quản trị').fill('mot-ma-sai-hoan-toan');
    await page.getByRole('button', {name: 'Đăng nhập'}).click();
    expect(await page.getByRole('alert').innerText()).toContain('Mã quản trị không đúng.');
    expect(await page.getByLabel('Mã quản trị').inputValue()).toBe('');
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });

  it.each([
    [1280, 'light'],
    [360, 'dark'],
  ] as const)('reads every page at %d px in %s, and axe finds nothing', async (width, scheme) => {
    const page = await signedIn(width, scheme);
    for (const path of PAGES) {
      await page.goto(server.url + MONTH + path);
      expect([path, ...(await axeFindings(page))]).toEqual([path]);
    }
    await page.close();
  });

  it('reads every page at 320 px and with text twice as large, nothing beside the screen', async () => {
    const page = await signedIn(320);
    for (const path of PAGES) {
      await page.goto(server.url + MONTH + path);
      expect([path, ...(await stickingOut(page))]).toEqual([path]);
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect([`${path} at 200 %`, ...(await stickingOut(page))]).toEqual([`${path} at 200 %`]);
    }
    // What is looked for would be found.
    await page.evaluate(() => (document.querySelector('h1')!.style.width = '400px'));
    expect(await stickingOut(page)).not.toEqual([]);
    await page.close();
  });

  it('prints the tables and leaves the controls out', async () => {
    const page = await signedIn();
    await page.goto(`${server.url}${MONTH}/organizations`);
    await page.emulateMedia({media: 'print'});
    expect(await page.getByRole('table').isVisible()).toBe(true);
    for (const control of ['.filters', '.sections', '.sign-out', '.actions'])
      expect(await page.locator(control).first().isVisible()).toBe(false);
    await page.close();
  });
});

describe('another site', () => {
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await browser.newContext();
    page = await context.newPage();
    await signIn(page);
  });
  afterAll(() => context.close());

  /** Opens a page of another site, `localhost`, which the browser keeps apart from 127.0.0.1. */
  async function elsewhere(html: string): Promise<void> {
    await page.route('http://localhost:1/**', (route) =>
      route.fulfill({contentType: 'text/html', body: html}),
    );
    await page.goto('http://localhost:1/');
    await page.unrouteAll();
  }

  it('cannot sign anybody in or out, nor decide for the officer', async () => {
    const verdicts = () => department.store.db.selectFrom('reports').select('verdict').execute();
    const sessions = () => department.store.db.selectFrom('sessions').select('id_hash').execute();
    const before = [await verdicts(), await sessions()];
    for (const path of ['/admin/sign-in', '/admin/sign-out', `${MONTH}/flagged/9`]) {
      await elsewhere(`<form method=post action="${server.url}${path}">
<input name=token value="${ADMIN_TOKEN}"><input name=verdict value=set-aside><button>Xem</button></form>`);
      await page.getByRole('button').click();
      await page.getByRole('heading', {name: 'Yêu cầu này không đến từ trang quản trị.'}).waitFor();
    }
    expect([await verdicts(), await sessions()]).toEqual(before);
  });

  it('can link here: the sign-in shows first, and one press leads on', async () => {
    await elsewhere(`<a href="${server.url}${MONTH}/flagged">Xem</a>`);
    await page.getByRole('link').click();
    await page.getByRole('heading', {name: 'Đăng nhập'}).waitFor();
    await page.getByRole('link', {name: 'mở trang quản trị'}).click();
    await page.getByRole('heading', {name: 'Báo cáo cần xem, tháng 10/2026'}).waitFor();
  });
});
