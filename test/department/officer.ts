import {readFileSync} from 'node:fs';

import type {Browser, BrowserContext, Page} from 'playwright-core';

/** The department's officer at the pages of /admin. */
export class Officer {
  readonly #context: BrowserContext;
  readonly page: Page;

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.page = page;
  }

  /** Signs in with the token; the month that is due opens. */
  static async signIn(
    browser: Browser,
    collector: string,
    {token, width}: {readonly token: string; readonly width: number},
  ): Promise<Officer> {
    const context = await browser.newContext({viewport: {width, height: 900}, acceptDownloads: true});
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    await page.goto(`${collector}/admin`);
    await page.getByLabel('Mã quản trị').fill(token);
    await page.getByRole('button', {name: 'Đăng nhập'}).click();
    await page.getByRole('heading', {name: /^Tổng quan tháng/}).waitFor();
    return new Officer(context, page);
  }

  /** Opens a section of the month. */
  async open(section: string): Promise<void> {
    await this.page.getByRole('link', {name: section, exact: true}).first().click();
    await this.page.waitForLoadState();
  }

  /** All that the page says. */
  text(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  /** The text of the rows of a table, cell by cell. */
  rows(caption: string | RegExp): Promise<string[][]> {
    return this.page
      .getByRole('table', {name: caption})
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          Array.from((row as HTMLTableRowElement).cells, (cell) =>
            cell.innerText.replace(/\s+/g, ' ').trim(),
          ),
        ),
      );
  }

  /** The month's file. @param link what the link says */
  async download(link: string): Promise<Buffer> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('link', {name: link}).click(),
    ]);
    return readFileSync(await download.path());
  }

  close(): Promise<void> {
    return this.#context.close();
  }
}
