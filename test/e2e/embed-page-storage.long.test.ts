import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type BrowserContext, chromium, type Frame, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';

import {openSite, type Site} from '../embed/frame-sites.js';
import {accessCode, type DemoPortal, portalFolder, startPortal} from '../helpers/demo-portal.js';
import {browserLaunch} from '../helpers/find-browser.mjs';

const SCHOOL = 'truong-dai-hoc-nha-trang';
const SANDBOX = 'sandbox="allow-scripts allow-forms"';
const NOT_KEPT = 'Trình duyệt không cho lưu: đừng đóng trang trước khi có biên nhận';

let folder: string;
/** The agency with its widgets, data and collector; and a portal on another site that embeds them. */
let agency: DemoPortal;
let portal: Site;
let context: BrowserContext;
const profiles: string[] = [];

beforeAll(async () => {
  folder = portalFolder();
  [agency, portal] = await Promise.all([startPortal(folder), openSite('localhost')]);
});

afterEach(async () => {
  await context.close();
});

afterAll(async () => {
  await agency?.stop();
  portal?.close();
  for (const profile of profiles) rmSync(profile, {recursive: true, force: true});
});

/** What a person may have set: all storage, none for frames of other sites, or none at all. */
const SETTINGS = {
  all: {cookie_controls_mode: 0},
  firstParty: {cookie_controls_mode: 1},
  none: {default_content_setting_values: {cookies: 2}},
};

/** A browser with a profile of its own. */
async function openBrowser(storage: keyof typeof SETTINGS): Promise<BrowserContext> {
  const profile = mkdtempSync(join(tmpdir(), 'ispeed-profile-'));
  profiles.push(profile);
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({profile: SETTINGS[storage]}));
  return chromium.launchPersistentContext(profile, browserLaunch());
}

/** The form of the school, filled, within an iframe of the portal. */
async function fillForm(attributes: string) {
  portal.pages.set(
    '/page.html',
    `<!doctype html><title>Cổng</title><link rel="icon" href="data:,">
    <iframe title="i-Speed" width="800" height="900" ${attributes}
      src="${agency.url}/v1/embed.html?widget=self-report&src=/data/khanh-hoa-2026/campaign.json"></iframe>`,
  );
  const page = await context.newPage();
  const uncaught: string[] = [];
  page.on('pageerror', (error) => uncaught.push(String(error)));
  const {frame, form} = await begin(page);
  await form.locator('[id="organization"]').fill(SCHOOL);
  await form.locator('[id="access-code"]').fill(accessCode(folder, SCHOOL));
  for (const [count, value] of Object.entries({total: '40', installed: '38', measured: '30'})) {
    await form.locator(`[id="groups/vien-chuc/${count}"]`).fill(value);
  }
  return {page, frame, form, uncaught};
}

async function begin(page: Page) {
  await page.goto(`${portal.url}/page.html`);
  const frame = page.frames()[1]!;
  const form = frame.locator('ispeed-self-report');
  await form.locator('.start button, form').first().waitFor();
  if ((await form.locator('form').count()) === 0) await form.getByRole('button', {name: 'Bắt đầu'}).click();
  await form.locator('form').waitFor();
  return {frame, form};
}

/** Whether the frame may keep anything at all. */
const canStore = (frame: Frame) =>
  frame.evaluate(() => {
    try {
      return localStorage.length >= 0;
    } catch {
      return false;
    }
  });

describe('the form in a frame of another site', () => {
  it.each([
    ['a sandboxed frame without an origin', SANDBOX, 'all'],
    ['a browser that blocks the storage of other sites', '', 'firstParty'],
    ['a browser that blocks all storage', '', 'none'],
  ] as const)('sends at once and says that nothing is kept: %s', async (_, attributes, storage) => {
    context = await openBrowser(storage);
    const {frame, form, uncaught} = await fillForm(attributes);
    expect(await canStore(frame)).toBe(false);
    await form.getByText(NOT_KEPT).waitFor();
    await form.getByRole('button', {name: 'Tiếp tục'}).click();
    await form.getByRole('button', {name: 'Gửi báo cáo'}).click();
    await form.locator('.receipt').waitFor();
    expect(await form.locator('.receipt').innerText()).toMatch(/[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/);
    expect(uncaught).toEqual([]);
  });

  it('holds a report that found no network while the page is open, and says that it must stay open', async () => {
    context = await openBrowser('all');
    const {form, uncaught} = await fillForm(SANDBOX);
    await form.getByText(NOT_KEPT).waitFor();
    await context.setOffline(true);
    await form.getByRole('button', {name: 'Tiếp tục'}).click();
    await form.getByRole('button', {name: 'Gửi báo cáo'}).click();
    await form.getByText('Hãy giữ trang này mở').waitFor();
    await context.setOffline(false);
    await form.locator('.receipt').waitFor();
    expect(uncaught).toEqual([]);
  });

  it('keeps a draft where storage is only partitioned, and says nothing of the kind', async () => {
    context = await openBrowser('all');
    const {page, frame, form, uncaught} = await fillForm('');
    expect(await canStore(frame)).toBe(true);
    await expect.poll(() => frame.evaluate(() => JSON.stringify({...localStorage}))).toContain('38');
    expect(await form.getByText(NOT_KEPT).count()).toBe(0);
    const again = await begin(page);
    await again.form.getByText('Đã khôi phục nội dung đang nhập dở.').waitFor();
    expect(uncaught).toEqual([]);
  });
});
