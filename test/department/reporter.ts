import type {Browser, BrowserContext, Locator, Page} from 'playwright-core';

/** What an organisation counts, by group: total, installed, measured. */
export type Counts = Readonly<Record<string, readonly [total: number, installed: number, measured: number]>>;

/** A person at a device of their own: nothing in its browser is another's. */
export class Reporter {
  readonly #context: BrowserContext;
  readonly #page: Page;
  readonly #form: Locator;
  /** Uncaught errors and console errors of the page. */
  readonly faults: string[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.#context = context;
    this.#page = page;
    this.#form = page.locator('ispeed-self-report');
  }

  /** Opens the form of a portal. */
  static async open(browser: Browser, address: string, {width}: {readonly width: number}): Promise<Reporter> {
    const context = await browser.newContext({viewport: {width, height: 800}});
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    const reporter = new Reporter(context, page);
    page.on('pageerror', ({message}) => reporter.faults.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') reporter.faults.push(message.text());
    });
    await page.goto(address);
    await reporter.#press('Bắt đầu báo cáo');
    return reporter;
  }

  /** Fills in and sends an organisation's report. @returns the code of the receipt */
  async reportOrganization(
    name: string,
    {
      code,
      counts,
      done = [],
    }: {readonly code: string; readonly counts: Counts; readonly done?: readonly string[]},
  ): Promise<string> {
    await this.#field('organization').fill(name);
    await this.#form.getByRole('option').first().click();
    await this.#field('access-code').fill(code);
    await this.#count(counts);
    for (const task of done) await this.#field(`tasks/${task}/done`).check();
    return this.#send();
  }

  /** Corrects the report that has just been received. @returns the code of the new receipt */
  async correct({code, counts}: {readonly code: string; readonly counts: Counts}): Promise<string> {
    await this.#press('Sửa báo cáo này');
    await this.#field('access-code').fill(code);
    await this.#count(counts);
    return this.#send();
  }

  /** Fills in and sends a citizen's report. @returns the code of the receipt */
  async reportMeasurement(
    commune: string,
    {
      download,
      confirm = false,
      seconds = 0,
    }: {readonly download: string; readonly confirm?: boolean; readonly seconds?: number},
  ): Promise<string> {
    await this.#field('communeCode').fill(commune);
    await this.#form.getByRole('option', {name: commune}).first().click();
    await this.#form.getByLabel('Băng rộng di động').check();
    await this.#form.getByLabel('Đã cài', {exact: true}).check();
    await this.#field('measured').check();
    await this.#field('measurement/measuredOn').fill(await this.#today());
    await this.#field('measurement/download').fill(download);
    await this.#field('consent').check();
    // A person takes longer than a robot.
    await this.#page.waitForFunction((ms) => performance.now() > ms, seconds * 1000);
    await this.#press('Gửi báo cáo');
    if (confirm) {
      await this.#form.getByLabel(/Đúng như ứng dụng/).check();
      await this.#press('Gửi báo cáo');
    }
    return this.#receipt();
  }

  /** All that the browser has stored for the portal, as text. */
  async stored(): Promise<string> {
    const state = await this.#context.storageState({indexedDB: true});
    return JSON.stringify(state);
  }

  async screenshot(path: string): Promise<void> {
    await this.#page.screenshot({path, fullPage: true});
  }

  close(): Promise<void> {
    return this.#context.close();
  }

  #field(name: string): Locator {
    return this.#form.locator(`[name="${name}"]`).first();
  }

  async #count(counts: Counts): Promise<void> {
    for (const [group, [total, installed, measured]] of Object.entries(counts)) {
      await this.#field(`groups/${group}/total`).fill(`${total}`);
      await this.#field(`groups/${group}/installed`).fill(`${installed}`);
      await this.#field(`groups/${group}/measured`).fill(`${measured}`);
    }
  }

  /** An organisation reads once more what it says before it says it. */
  async #send(): Promise<string> {
    await this.#press('Tiếp tục');
    await this.#form.getByRole('heading', {name: 'Kiểm tra trước khi gửi'}).waitFor();
    await this.#press('Gửi báo cáo');
    return this.#receipt();
  }

  async #receipt(): Promise<string> {
    await this.#form.getByRole('heading', {name: 'Đã nhận báo cáo'}).waitFor();
    return this.#form.locator('code.receipt').innerText();
  }

  async #press(name: string): Promise<void> {
    await this.#form.getByRole('button', {name, exact: true}).click();
  }

  /** The last day that the form offers: Viet Nam's today. */
  async #today(): Promise<string> {
    return (await this.#field('measurement/measuredOn').getAttribute('max')) ?? '';
  }
}
