import {vietNamDay} from '@ispeed-widgets/contract';
import {type Browser, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {accessCode, adminToken, type DemoPortal, portalFolder, startPortal} from '../helpers/demo-portal.js';
import {browserLaunch} from '../helpers/find-browser.mjs';
import {Keyboard} from '../helpers/keyboard.js';
import {watchPage} from '../helpers/watch-page.js';

const SCHOOL = {id: 'truong-dai-hoc-nha-trang', name: 'Trường Đại học Nha Trang'};

let folder: string;
let portal: DemoPortal;
let browser: Browser;
let page: Page;
let keyboard: Keyboard;
let faults: () => string[];

beforeAll(async () => {
  folder = portalFolder();
  [portal, browser] = await Promise.all([startPortal(folder), chromium.launch(browserLaunch())]);
  page = await browser.newPage({viewport: {width: 1280, height: 900}});
  keyboard = new Keyboard(page);
  ({faults} = await watchPage(page));
  await page.goto(portal.url);
  await page.waitForLoadState('networkidle');
});

afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

/** What a widget shows: the text of a host element is only that of its own children. */
function shown(widget: string): Promise<string> {
  return page.locator(widget).locator('.widget').innerText();
}

/** The rows of the school in the department's table of the month that the form offers. */
async function exportedRows(period: string): Promise<string[][]> {
  const url = `${portal.url}/api/v1/export.csv?campaign=khanh-hoa-2026&period=${period}`;
  const answer = await fetch(url, {headers: {Authorization: `Bearer ${adminToken(folder)}`}});
  expect(answer.status).toBe(200);
  const lines = (await answer.text()).split('\r\n').flatMap((line) => line.split('\n'));
  return lines
    .filter((line) => line.includes(SCHOOL.name))
    .map((line) => line.split(',"').join(',').split(','));
}

/** One journey, told in its steps: each goes on where the one before it stopped, by the keyboard alone. */
describe('a citizen and a school on the portal', {concurrent: false}, () => {
  let period = '';
  let receipt = '';

  it('reads what i-Speed is, whose campaign, and how long there is', async () => {
    const banner = await shown('ispeed-banner');
    expect(banner).toContain('Trung tâm Internet Việt Nam (VNNIC)');
    expect(banner).toContain('Sở Khoa học và Công nghệ');
    expect(banner).toMatch(/còn \d+\sngày|là ngày cuối/);
    expect(banner).toContain('MAU-22366');
  });

  it('walks the guide to its end by the keyboard', async () => {
    const guide = page.locator('ispeed-install-guide');
    const steps = Number(/trong (\d+)/.exec(await shown('ispeed-install-guide'))?.[1]);
    expect(steps).toBeGreaterThan(4);
    for (let step = 1; step < steps; step++) {
      await keyboard.toButton('Bước tiếp theo');
      await keyboard.press('Enter');
    }
    await keyboard.toButton('Đã xong');
    await keyboard.press('Enter');
    await guide.getByText('Cảm ơn bạn').waitFor();
  });

  it('finds a commune in the chart without accents', async () => {
    const chart = page.locator('ispeed-coverage-chart');
    await keyboard.tabTo(({text, tag}) => tag === 'input' && text.startsWith('Tìm xã, phường'));
    await keyboard.type('dien khanh');
    await chart.getByRole('rowheader', {name: 'Xã Diên Khánh'}).waitFor();
    expect(await chart.getByRole('rowheader').count()).toBeLessThan(4);
  });

  it('keeps what the school typed over a reload, but not its code', async () => {
    await keyboard.toButton('Bắt đầu báo cáo');
    await keyboard.press('Enter');
    await page.locator('ispeed-self-report').locator('form').waitFor();
    await keyboard.toField('organization');
    await keyboard.type('dhnt');
    await keyboard.press('Enter');
    await keyboard.tabTo(({text}) => text.startsWith('Mã truy cập'));
    await keyboard.type(accessCode(folder, SCHOOL.id));
    await keyboard.toField('groups/vien-chuc/total');
    await keyboard.type('40');
    await keyboard.press('Tab');
    await keyboard.type('38');
    await keyboard.press('Tab');
    await keyboard.type('30');
    expect(await shown('ispeed-self-report')).toContain('95\u00a0%');
    // A file on its way is cut off by the reload, and counts as a request that failed: the chart's library comes last.
    await page.locator('ispeed-coverage-chart').scrollIntoViewIfNeeded();
    await page.locator('ispeed-coverage-chart canvas').waitFor({state: 'attached'});
    await page.reload();
    await page.locator('ispeed-self-report').getByText('đang nhập dở').first().waitFor();
    const kept = await page.evaluate(() => JSON.stringify({...localStorage}));
    expect(kept).toContain('38');
    expect(kept).not.toContain(accessCode(folder, SCHOOL.id).slice(0, 9));
  });

  it('is told what is wrong, linked to the field, and loses nothing', async () => {
    await keyboard.toField('groups/vien-chuc/measured');
    await keyboard.press('Control+A');
    await keyboard.type('39');
    await keyboard.toButton('Tiếp tục');
    await keyboard.press('Enter');
    const summary = page.locator('ispeed-self-report').getByRole('alert');
    await summary.waitFor();
    expect(await summary.innerText()).toContain('Số đã đo không được nhiều hơn số đã cài đặt (38)');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    expect((await keyboard.focused()).name).toBe('access-code');
    expect(
      await page.locator('ispeed-self-report').locator('[id="groups/vien-chuc/total"]').inputValue(),
    ).toBe('40');
  });

  it('reports with its code and gets a receipt', async () => {
    await keyboard.type(accessCode(folder, SCHOOL.id).toLowerCase().replaceAll('-', ' '));
    await keyboard.toField('groups/vien-chuc/measured');
    await keyboard.press('Control+A');
    await keyboard.type('30');
    period = await page.locator('ispeed-self-report').locator('select[name=period]').inputValue();
    await keyboard.toButton('Tiếp tục');
    await keyboard.press('Enter');
    await page.locator('ispeed-self-report').getByText('Kiểm tra trước khi gửi').waitFor();
    expect(await shown('ispeed-self-report')).toContain(SCHOOL.name);
    await keyboard.toButton('Gửi báo cáo');
    await keyboard.press('Enter');
    const panel = page.locator('ispeed-self-report').locator('[part~=receipt]');
    await panel.waitFor();
    receipt = /[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}/.exec(await panel.innerText())?.[0] ?? '';
    expect(receipt).not.toBe('');
    const kept = await page.evaluate(() => JSON.stringify({...localStorage}));
    expect(kept).toContain('totals:khanh-hoa-2026:truong-dai-hoc-nha-trang');
    expect(kept).not.toContain('38');
    expect(kept).not.toContain(accessCode(folder, SCHOOL.id).slice(0, 9));
  });

  it("stands in the department's table with counts and ratio", async () => {
    const rows = await exportedRows(period);
    const staff = rows.find((row) => row.includes('Viên chức'));
    expect(staff?.join(',')).toContain('40,38,');
    expect(staff?.join(',')).toContain('95,0\u00a0%');
    expect(staff?.join(',')).toContain(receipt);
  });

  it("takes a citizen's measurement, decimal comma and all, without a name", async () => {
    const form = page.locator('ispeed-self-report');
    await form.getByRole('button', {name: 'Gửi báo cáo khác'}).click();
    await form.getByRole('radio', {name: 'Người dân'}).check();
    await form.getByRole('combobox', {name: 'Xã, phường nơi đo'}).fill('nha trang');
    await form.getByRole('option', {name: 'Phường Nha Trang', exact: true}).click();
    await form.locator('input[name=network][value=mobile]').check();
    await form.locator('input[name=installed][value=yes]').check();
    await form.locator('input[name=measured]').check();
    await form.locator('input[name="measurement/measuredOn"]').fill(vietNamDay(Date.now()));
    await form.locator('input[name="measurement/download"]').fill('40,5');
    expect(await form.locator('input[name=consent]').isChecked()).toBe(false);
    await form.locator('input[name=consent]').check();
    await form.getByRole('button', {name: 'Gửi báo cáo'}).click();
    const panel = form.locator('[part~=receipt]');
    await panel.waitFor();
    expect(await panel.innerText()).toContain('40,5');
    expect(await form.locator('input[name*=name], input[name*=phone], input[type=tel]').count()).toBe(0);
  });

  it('is still there after the collector was stopped and started', async () => {
    const before = await exportedRows(period);
    await portal.stop();
    portal = await startPortal(folder);
    expect(await exportedRows(period)).toEqual(before);
  });

  it('left the console clean and asked nobody else', () => {
    expect(faults()).toEqual([]);
  });
});
