import type {Page, Route} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';

import {DoctorSite} from './doctor-site.js';

/** What a web admin gives the page "Kiểm tra nhúng". */
export interface Given {
  readonly address?: string;
  readonly source?: string;
  readonly policy?: string;
  readonly instead?: Readonly<Record<string, (route: Route) => Promise<void>>>;
}

/** A web admin with the page "Kiểm tra nhúng", in a window of its own for every check. */
export class DoctorVisit {
  site!: DoctorSite;

  constructor() {
    beforeAll(async () => {
      this.site = await DoctorSite.start();
    });
    afterAll(() => this.site?.stop());
  }

  async open({instead = {}}: Given = {}): Promise<Page> {
    const page = await this.site.browser.newPage();
    for (const [path, answer] of Object.entries(instead)) await page.route(path, answer);
    await page.goto(`${this.site.portal.url}/builder/kiem-tra.html`);
    return page;
  }

  /** Fills in what is given and presses the button; the codes of what is wrong or doubtful. */
  async check(given: Given): Promise<{page: Page; faults: (string | null)[]; text: string}> {
    const page = await this.open(given);
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

  /** The codes of what is wrong, but for what cannot be looked at from here. */
  async codes(given: Given): Promise<(string | null)[]> {
    const {page, faults} = await this.check(given);
    await page.close();
    return faults.filter((code) => !/unreachable|unchecked/.test(code ?? ''));
  }
}

const TAG = '<ispeed-banner>Cài i-Speed</ispeed-banner>';

/** A page's source. */
export const whole = (head: string, body = TAG) =>
  `<!doctype html><html lang="vi"><head><title>x</title>${head}</head><body>${body}</body></html>`;

/** An answer in JSON. */
export const json = (body: string) => (route: Route) =>
  route.fulfill({contentType: 'application/json', body});
