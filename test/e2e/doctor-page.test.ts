import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {describe, expect, it} from 'vitest';

import {BROKEN_PAGES} from '../helpers/broken-pages.js';
import {DoctorVisit, whole} from '../helpers/doctor-visit.js';
import {Keyboard} from '../helpers/keyboard.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The main ones; the long run takes them all. */
const MAIN = ['a loader that was stripped', 'a policy without our host', 'data against the contract'];

const visit = new DoctorVisit();

describe('the page "Kiểm tra nhúng" on a page in order', () => {
  it.each(['/', '/luu-tru.html', '/hoai-nhon.html'])(
    'reads %s of the demo itself and finds no fault',
    async (path) => {
      const {page, faults, text} = await visit.check({address: visit.site.portal.url + path});
      expect(faults).toEqual([]);
      expect(text).toContain('Không thấy lỗi nào.');
      expect(text).toMatch(/5 tệp|4 tệp|2 tệp/);
      await page.close();
    },
  );

  it('takes a pasted source and a pasted policy', async () => {
    const source = whole(visit.site.loader());
    const address = `${visit.site.portal.url}/trang.html`;
    const {page, faults, text} = await visit.check({
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
  it.each(BROKEN_PAGES.filter(([name]) => MAIN.includes(name)))('names %s', async (_, codes, given) => {
    expect(await visit.codes(given(visit.site))).toEqual(codes);
  });

  it('says why it cannot read a stranger’s page, and takes its source instead', async () => {
    const page = await visit.open();
    await page.getByLabel('Địa chỉ trang').fill(`${visit.site.site.url}/page.html`);
    await page.getByRole('button', {name: 'Kiểm tra'}).click();
    const alert = page.getByRole('alert').filter({hasText: 'Không đọc được trang từ đây'});
    await alert.waitFor();
    expect(await alert.innerText()).toContain('Ctrl+U');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('source');
    await page.getByLabel(/^Mã nguồn/).fill(whole(visit.site.loader()));
    await page.getByRole('button', {name: 'Kiểm tra'}).click();
    await page.locator('#result').waitFor();
    expect(await alert.count()).toBe(0);
    await page.close();
  });
});

describe('the page "Kiểm tra nhúng"', () => {
  it('is worked by keyboard alone', async () => {
    const page = await visit.open();
    const keyboard = new Keyboard(page);
    await keyboard.tabTo(({text}) => text === 'Địa chỉ trang');
    await keyboard.type(`${visit.site.portal.url}/`);
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
      const {page} = await visit.check({source: whole(''), address: `${visit.site.portal.url}/trang.html`});
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
