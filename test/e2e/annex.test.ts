import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';

import {policyPage, type PortalPolicy} from '../embed/policies/policies.js';
import {heardSoFar} from '../embed/site/listener.js';
import {ServedSite} from '../embed/site/served-site.js';
import {CAMPAIGN, SCHOOL} from '../embed/site/start-site.js';
import {widgetsPage} from '../embed/site/widgets-page.js';

const STRICT: PortalPolicy = {
  name: 'no styles at all, Trusted Types',
  directives: () =>
    "default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types ispeed",
};
/** In points. */
const A4 = [0, 0, 595, 842];
/** A page that wants to be printed itself, and on other paper. */
const LOUD = `<style>
  @page { size: A3 landscape; margin: 0; }
  @page :first { margin: 0; }
  html, body { display: block !important; font: 20px/2 monospace !important; color: red !important; }
  html#cong body, #cong > * { display: block !important; visibility: visible !important; margin: 1cm !important; }
  @media print { * { display: block !important; text-transform: uppercase !important; transform: rotate(3deg); } }
</style>`;
const HOST = 'CHỮ CỦA CỔNG';
const WIDGET = `<h1>${HOST}</h1><ispeed-self-report audience="organization" organization="${SCHOOL}">…</ispeed-self-report><p>${HOST}</p>`;

const served = new ServedSite();

/** Reports on a page and asks for the annex. Whether a print dialog would open is the browser's affair: it is counted. */
async function report(url: string): Promise<Page> {
  const page = await served.browser.newPage({viewport: {width: 1024, height: 900}});
  await page.addInitScript(() => {
    const asked = window as unknown as {asked: number};
    asked.asked = 0;
    window.print = () => void asked.asked++;
  });
  await page.goto(url);
  const form = page.locator('ispeed-self-report');
  await form.getByRole('button', {name: 'Bắt đầu báo cáo'}).click();
  await form.locator('[name=access-code]').fill(served.site.accessCode);
  const figures = {
    'can-bo-cong-chuc': [10, 10, 10],
    'vien-chuc': [40, 38, 30],
    'nguoi-lao-dong': [10, 2, 0],
    'doan-vien': [25, 20, 15],
    'sinh-vien': [1200, 900, 450],
  };
  for (const [group, counts] of Object.entries(figures)) {
    for (const [i, column] of ['total', 'installed', 'measured'].entries()) {
      await form.locator(`[id="groups/${group}/${column}"]`).fill(String(counts[i]));
    }
  }
  await form.locator('[id="tasks/huong-dan-nguoi-than/done"]').check();
  await form.locator('[id="tasks/huong-dan-nguoi-than/note"]').fill('Đã hướng dẫn 12 người thân');
  await form.getByRole('button', {name: 'Tiếp tục'}).click();
  await form.getByRole('button', {name: 'Gửi báo cáo'}).click();
  await form.locator('.receipt').waitFor();
  return page;
}

async function print(page: Page): Promise<void> {
  await page.locator('ispeed-self-report').getByRole('button', {name: 'In phụ lục (A4)'}).click();
  await page.waitForFunction(() => (window as unknown as {asked: number}).asked > 0);
}

/** The words that a printer would see. */
async function onPaper(page: Page): Promise<string> {
  await page.emulateMedia({media: 'print'});
  const words = await page.evaluate(() => {
    const paper = document.querySelector('html > div')?.shadowRoot;
    const parts = [document.body, ...Array.from(paper?.children ?? [])] as HTMLElement[];
    return parts.map((part) => (part.getClientRects().length > 0 ? part.innerText : '')).join('\n');
  });
  await page.emulateMedia({media: null});
  return words.replace(/[\s\u00a0]+/g, ' ');
}

/** How many pages the paper has, and their size in points. */
async function pages(page: Page): Promise<{readonly count: number; readonly size: number[] | undefined}> {
  const pdf = (await page.pdf({preferCSSPageSize: true})).toString('latin1');
  return {
    count: [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length,
    size: /\/MediaBox\s*\[([^\]]*)\]/.exec(pdf)?.[1]?.trim().split(' ').map(Number).map(Math.round),
  };
}

describe('the annex on paper', () => {
  it('is one sheet of A4 with nothing of the page, under the strictest policy', async () => {
    const page = await report(
      served.site.publish(
        policyPage(STRICT, {site: served.site, release: served.site.release(), widgets: WIDGET}),
      ),
    );
    const code = await page.locator('ispeed-self-report .receipt').innerText();
    await print(page);
    const words = await onPaper(page);
    for (const part of [
      'Trường Đại học Nha Trang',
      'PHỤ LỤC',
      '3761/STTTT-CNTTBCVT ngày 15/11/2024',
      'Viên chức 40 38 95 % 30 75 %',
      'Sinh viên (không cộng vào tổng) 1.200 900 75 % 450 37,5 %',
      'Tổng (không tính trùng: không cộng Đoàn viên, Sinh viên) 60 50 83,3 % 40 66,7 %',
      'Đã hướng dẫn 12 người thân',
      code,
      'NGƯỜI LẬP BIỂU',
      '(Ký, ghi rõ họ tên, đóng dấu)',
    ]) {
      expect(words.toLowerCase()).toContain(part.toLowerCase());
    }
    expect(words).not.toContain(HOST);
    expect(words).not.toContain('Gửi báo cáo khác');
    expect(await pages(page)).toEqual({count: 1, size: A4});
    const {violations, errors} = await page.evaluate(heardSoFar);
    expect({violations, errors}).toEqual({violations: [], errors: []});
    await page.close();
  });

  it('is the same sheet where the page shouts over it, and leaves when it is done', async () => {
    const loud = widgetsPage({
      release: served.site.release(),
      campaign: CAMPAIGN,
      head: LOUD,
      widgets: WIDGET,
    });
    const page = await report(served.site.publish({html: loud.replace('<html ', '<html id="cong" ')}));
    expect(await onPaper(page)).toContain(HOST);
    await print(page);
    expect(await onPaper(page)).not.toContain(HOST);
    expect(await pages(page)).toEqual({count: 1, size: A4});
    await page.mouse.click(2, 2);
    expect(await page.locator('html > div').count()).toBe(0);
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    expect(await onPaper(page)).toContain(HOST);
    await page.close();
  });

  it('would be the page itself without the sheet of styles (negative control)', async () => {
    const page = await report(
      served.site.publish(
        policyPage(STRICT, {site: served.site, release: served.site.release(), widgets: WIDGET}),
      ),
    );
    await print(page);
    await page.evaluate(() => (document.adoptedStyleSheets = []));
    expect(await onPaper(page)).toContain(HOST);
    await page.close();
  });
});
