import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';

import {type Browser, type BrowserContext, chromium, type Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, beforeEach} from 'vitest';

import {type DemoPortal, portalFolder, startPortal} from './demo-portal.js';
import {browserLaunch} from './find-browser.mjs';
import {watchPage} from './watch-page.js';

/** The campaign of the demo, by its path. */
export const CAMPAIGN = '/data/khanh-hoa-2026/campaign.json';

/** A web admin with the builder of the demo portal open, in a browser window of their own for every test. */
export class BuilderVisit {
  page!: Page;
  faults!: () => string[];
  #demo!: DemoPortal;
  #browser!: Browser;
  #context!: BrowserContext;

  /** Call once in a test file: starts the portal and the browser, and ends them. */
  constructor() {
    beforeAll(async () => {
      [this.#demo, this.#browser] = await Promise.all([
        startPortal(portalFolder()),
        chromium.launch(browserLaunch()),
      ]);
    });
    afterAll(async () => {
      await this.#browser?.close();
      await this.#demo?.stop();
    });
    beforeEach(() => this.#newWindow());
    afterEach(() => this.#context.close());
  }

  /** Opens the builder with these choices in its address. */
  async open(choices = ''): Promise<void> {
    await this.page.goto(`${this.#demo.url}/builder/${choices && `#${choices}`}`);
    await this.page.waitForLoadState('networkidle');
  }

  /** A piece of the snippet as it is shown. */
  codeOf(id: string): Promise<string> {
    return this.page.locator(`#${id}`).inputValue();
  }

  /** What "Sao chép" beside a piece puts on the clipboard. */
  async copied(id: string): Promise<string> {
    await this.page.locator(`.code:has(#${id}) .copy`).click();
    await this.page.locator('.toast:text("Đã sao chép")').waitFor();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Unfolds the advice on policies and reads it. */
  async policy(): Promise<string> {
    const advice = this.page.locator('details', {hasText: 'Cổng có chính sách bảo mật nội dung'});
    await advice.locator('summary').click();
    return advice.locator('pre').innerText();
  }

  async #newWindow(): Promise<void> {
    this.#context = await this.#browser.newContext({viewport: {width: 1280, height: 900}});
    await this.#context.grantPermissions(['clipboard-read', 'clipboard-write'], {origin: this.#demo.url});
    this.page = await this.#context.newPage();
    const watch = await watchPage(this.page);
    // A preview that gives way to the next takes its requests with it.
    const aborted = new Set<string>();
    this.page.on('requestfailed', (request) => {
      if (request.failure()?.errorText === 'net::ERR_ABORTED') aborted.add(`failed: ${request.url()}`);
    });
    this.faults = () => watch.faults().filter((fault) => !aborted.has(fault));
  }
}

/** A blank page of somebody else's portal, on another port and so another origin. */
export async function servePortal({
  head,
  body,
  policy,
}: {
  head: string;
  body: string;
  policy?: string;
}): Promise<{url: string; close: () => void}> {
  const server: Server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    if (policy !== undefined) {
      response.setHeader(
        'Content-Security-Policy',
        `default-src 'none'; img-src data:; require-trusted-types-for 'script'; ${policy}`,
      );
    }
    response.end(
      `<!doctype html><html lang="vi"><head><title>Cổng thử</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return {url: `http://127.0.0.1:${port}/`, close: () => server.close()};
}
