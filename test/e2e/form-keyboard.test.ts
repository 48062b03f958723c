import {vietNamDay} from '@ispeed-widgets/contract';
import {describe, expect, it} from 'vitest';

import {ServedSite} from '../embed/site/served-site.js';
import {Keyboard} from '../helpers/keyboard.js';
import {
  type Audience,
  begin,
  fillCitizen,
  formPage,
  type FormVisit,
  send,
  visitForm,
} from './form/form-visit.js';

const served = new ServedSite();

async function open(audience: Audience): Promise<FormVisit & {keyboard: Keyboard}> {
  const visit = await visitForm(served.browser, formPage(served.site, audience));
  const keyboard = new Keyboard(visit.page);
  await keyboard.toButton('Bắt đầu báo cáo');
  await keyboard.press('Enter');
  await visit.form.locator('form').waitFor();
  await expect.poll(async () => (await keyboard.focused()).tag).toBe('h2');
  return {...visit, keyboard};
}

/** Presses the button of this name, wherever the focus is. */
async function press(keyboard: Keyboard, name: string): Promise<void> {
  await keyboard.toButton(name);
  await keyboard.press('Enter');
}

/** A day is typed part by part, and their order is that of the browser's own language. */
async function typeDay({form, page}: FormVisit, day: string): Promise<void> {
  const [year, month, date] = day.split('-');
  for (const typed of [`${month}${date}${year}`, `${date}${month}${year}`]) {
    await page.keyboard.type(typed);
    if ((await form.locator('[type=date]').inputValue()) === day) return;
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
  }
  throw new Error('The day could not be typed');
}

/** What has the focus, by its id: fields and the summary have one. */
function focusedId({form}: FormVisit): Promise<string | undefined> {
  return form.evaluate((element) => element.shadowRoot!.activeElement?.id);
}

describe('by the keyboard alone', () => {
  it('a citizen reports, mends what is asked about, and gets a receipt', async () => {
    const visit = await open('citizen');
    const {form, keyboard, page} = visit;
    await keyboard.toField('communeCode');
    await keyboard.type('dien khanh');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    expect(await form.locator('[name=communeCode]').inputValue()).toBe('Xã Diên Khánh');
    await keyboard.toField('network');
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await keyboard.toField('installed');
    await keyboard.press('Space');
    await keyboard.toField('measured');
    await keyboard.press('Space');
    await keyboard.toField('measurement/measuredOn');
    await typeDay(visit, vietNamDay(Date.now()));
    await keyboard.toField('measurement/download');
    await keyboard.type('40500');
    await keyboard.toField('consent');
    await keyboard.press('Space');
    await press(keyboard, 'Gửi báo cáo');
    await expect.poll(() => focusedId(visit)).toBe('summary');
    // The first link of the summary leads to the field, and the tick stands right behind it.
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    expect((await keyboard.focused()).name).toBe('measurement/download');
    await keyboard.press('Tab');
    expect((await keyboard.focused()).text).toBe('Đúng như ứng dụng hiển thị');
    await keyboard.press('Shift+Tab');
    await keyboard.press('Control+A');
    await keyboard.type('40,5');
    await press(keyboard, 'Gửi báo cáo');
    await form.locator('.receipt').waitFor();
    await expect.poll(() => focusedId(visit)).toBe('panel');
    expect(await form.locator('[part~=receipt]').innerText()).toContain('40,5 Mbps');
    expect(served.site.posts.at(-1)?.body).toContain('"network":"mobile"');
    await page.context().close();
  }, 60_000);

  it('nobody meets the field for robots, forwards or backwards', async () => {
    const visit = await open('citizen');
    const {keyboard} = visit;
    const names = new Set<string>();
    for (let tries = 0; tries < 20; tries++) {
      await keyboard.press(tries < 10 ? 'Tab' : 'Shift+Tab');
      names.add((await keyboard.focused()).name);
    }
    expect(names).toContain('consent');
    const robots = await visit.form.locator('[aria-hidden=true] input').getAttribute('name');
    expect(robots).not.toBe('');
    expect(names).not.toContain(robots);
    await visit.close();
  }, 60_000);

  it('an organisation chooses itself, mends an error and gets a receipt', async () => {
    const visit = await open('organization');
    const {form, keyboard} = visit;
    await keyboard.toField('organization');
    await keyboard.type('dai hoc nha trang');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await keyboard.toField('access-code');
    await keyboard.type(served.site.accessCode);
    await keyboard.toField('groups/vien-chuc/total');
    await keyboard.type('40');
    await keyboard.press('Tab');
    await keyboard.type('38');
    await keyboard.press('Tab');
    await keyboard.type('39');
    // Enter in a field sends, as everywhere.
    await keyboard.press('Enter');
    await expect.poll(() => focusedId(visit)).toBe('summary');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    expect((await keyboard.focused()).name).toBe('groups/vien-chuc/measured');
    await keyboard.press('Control+A');
    await keyboard.type('30');
    await keyboard.press('Enter');
    const shown = form.locator('[part=check], .receipt').first();
    await shown.waitFor();
    if ((await shown.getAttribute('part')) === 'check') {
      await expect.poll(() => focusedId(visit)).toBe('panel');
      await press(keyboard, 'Gửi báo cáo');
      await form.locator('.receipt').waitFor();
    }
    await expect.poll(() => focusedId(visit)).toBe('panel');
    expect(visit.faults()).toEqual([]);
    await visit.close();
  }, 60_000);

  it('a citizen without a network looks at what waits, takes the file, and deletes it after all', async () => {
    const visit = await visitForm(served.browser, formPage(served.site, 'citizen'));
    const {form, page} = visit;
    const keyboard = new Keyboard(page);
    await begin(visit);
    await fillCitizen(visit);
    await page.context().setOffline(true);
    await send(visit, '#panel');
    const box = form.locator('[part=outbox]');
    await box.getByText('Chưa gửi: 1').first().waitFor();
    const toTool = (words: string) =>
      keyboard.tabTo(({tag, text}) => tag === 'button' && text.startsWith(`${words}:`));
    await toTool('Xem nội dung');
    await keyboard.press('Enter');
    await box.getByText('Phường Nha Trang').first().waitFor();
    expect((await keyboard.focused()).text).toMatch(/^Xem nội dung:/);
    await toTool('Tải tệp báo cáo');
    const [file] = await Promise.all([page.waitForEvent('download'), keyboard.press('Enter')]);
    await box.getByText(`Đã đưa tệp ${file.suggestedFilename()} cho trình duyệt.`).waitFor();
    await toTool('Xóa');
    await keyboard.press('Enter');
    await expect.poll(() => focusedId(visit)).toMatch(/^ask\//);
    await press(keyboard, 'Giữ lại');
    await expect.poll(() => focusedId(visit)).toMatch(/^delete\//);
    await keyboard.press('Enter');
    await expect.poll(() => focusedId(visit)).toMatch(/^ask\//);
    await press(keyboard, 'Xóa hẳn');
    await box.getByText('Đã xóa báo cáo').waitFor();
    expect(await box.getByText('Chưa gửi: 1').count()).toBe(0);
    // The focus is not lost with what it stood on.
    await expect.poll(async () => (await keyboard.focused()).tag).not.toBe('body');
    await visit.close();
  }, 60_000);
});
