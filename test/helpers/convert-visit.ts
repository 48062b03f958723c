import {readFileSync} from 'node:fs';

import {strFromU8, unzipSync} from 'fflate';
import {type Browser, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';

import {type DemoPortal, portalFolder, startPortal} from './demo-portal.js';
import {browserLaunch} from './find-browser.mjs';
import {watchPage} from './watch-page.js';

/** Phụ lục I as an office sends it: national heading lines, a title with the month, a total at its foot. */
export const annex = (month: string, samples: number) =>
  [
    'UBND TỈNH KHÁNH HÒA;;;;',
    `KẾT QUẢ ĐO BĂNG RỘNG DI ĐỘNG THÁNG ${month};;;;`,
    ';;;;',
    'TT;Mã xã;Tên xã, phường;Số lượng mẫu;Tốc độ tải xuống (Mbps)',
    `1;22366;Phường Nha Trang;${samples};90,7`,
    '2;22390;Phường Tây Nha Trang;128;82,8',
    `;;Tổng cộng;${samples + 128};`,
  ].join('\r\n');

/** An officer with the page "Đổi bảng tính" of the demo portal open. */
export class ConvertVisit {
  #portal!: DemoPortal;
  #browser!: Browser;

  /** Call once in a test file: starts the portal and the browser, and ends them. */
  constructor() {
    beforeAll(async () => {
      [this.#portal, this.#browser] = await Promise.all([
        startPortal(portalFolder()),
        chromium.launch(browserLaunch()),
      ]);
    });
    afterAll(async () => {
      await this.#browser?.close();
      await this.#portal?.stop();
    });
  }

  async open(width = 1280): Promise<{page: Page; faults: () => string[]}> {
    const page = await this.#browser.newPage({viewport: {width, height: 900}});
    const {faults} = await watchPage(page);
    await page.goto(`${this.#portal.url}/builder/doi-bang.html`);
    await page.getByRole('option', {name: 'Tỉnh Khánh Hoà'}).waitFor({state: 'attached'});
    return {page, faults};
  }
}

export async function give(page: Page, text: string): Promise<void> {
  const file = {name: 'phu-luc-1.csv', mimeType: 'text/csv', buffer: Buffer.from(text)};
  await page.getByLabel('Tệp bảng tính').setInputFiles(file);
}

export async function chooseProvince(page: Page): Promise<void> {
  await page.getByLabel('Tỉnh, thành phố').selectOption({label: 'Tỉnh Khánh Hoà'});
}

export async function heading(page: Page, name: string | RegExp): Promise<void> {
  await page.getByRole('heading', {name}).waitFor();
}

/** What the button hands to the browser's downloads. */
export async function download(page: Page, name: RegExp): Promise<Record<string, string>> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', {name}).click()]);
  const bytes = readFileSync(await file.path());
  if (!file.suggestedFilename().endsWith('.zip')) return {[file.suggestedFilename()]: bytes.toString()};
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, own]) => [path, strFromU8(own)]));
}
