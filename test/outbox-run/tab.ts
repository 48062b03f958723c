import type {BrowserContext, Page} from 'playwright-core';

import type {Clock} from './fast-clock.js';
import {fastClock} from './fast-clock.js';
import {readOutbox, type Told, typeCodes, type Walk, walkForm} from './walk-form.js';

/** How often a page is asked for that does not come: the network may be down. */
const OPENINGS = 40;

/** What a tab is opened with. */
export interface TabOptions {
  readonly url: string;
  readonly clock: Clock;
  /** Further init scripts: what a negative control breaks. */
  readonly scripts?: readonly (() => void)[];
}

/** One tab of a person's browser, which may die and be opened again. */
export class Tab {
  readonly #context: BrowserContext;
  readonly #options: TabOptions;
  #page: Page | undefined;
  #clock: Clock;
  /** What pages of this tab threw and nobody caught. */
  readonly uncaught: string[] = [];

  constructor(context: BrowserContext, options: TabOptions) {
    this.#context = context;
    this.#options = options;
    this.#clock = options.clock;
  }

  get page(): Page {
    return this.#page!;
  }

  /** Opens the page anew, also after it has died; with another clock, if one is given. */
  async open(clock = this.#clock): Promise<void> {
    this.#clock = clock;
    await this.#page?.close();
    const page = await this.#context.newPage();
    this.#page = page;
    page.on('pageerror', ({message}) => this.uncaught.push(message));
    await page.addInitScript(fastClock, clock);
    for (const script of this.#options.scripts ?? []) await page.addInitScript(script);
    for (let tries = 1; ; tries++) {
      await page.goto(this.#options.url);
      const isThere = page
        .locator('ispeed-self-report')
        .locator('[part=start], form, [part~=receipt]')
        .first();
      const found = await isThere.waitFor({timeout: 5_000}).then(
        () => true,
        () => false,
      );
      if (found) return;
      if (tries === OPENINGS) throw new Error(`The form never came: ${await page.content()}`);
    }
  }

  /** Fills in the form and sends it. */
  walk(walk: Walk): Promise<Told> {
    return this.page.evaluate(walkForm, walk);
  }

  /** Types what waiting reports ask for. @returns how many asked */
  typeCodes(codes: ReadonlyMap<string, string>): Promise<number> {
    return this.page.evaluate(typeCodes, Object.fromEntries(codes));
  }

  outbox(): ReturnType<typeof readOutbox> {
    return this.page.evaluate(readOutbox);
  }

  /** The process of the page dies: no event of the page tells it. */
  async crash(): Promise<void> {
    const crashed = this.page.waitForEvent('crash');
    const session = await this.#context.newCDPSession(this.page);
    // Its answer never comes.
    session.send('Page.crash').catch(() => undefined);
    await crashed;
    await this.page.close();
  }
}
