import type {ReportDeliveredEvent} from '@ispeed-widgets/elements';
import type {BrowserContext} from 'playwright-core';

import {SeededRandom} from '../fill/seeded-random.js';
import type {Act} from './act.js';
import type {Outcome} from './find-faults.js';
import type {OutboxSite} from './outbox-site.js';
import {Tab} from './tab.js';

const HOUR_MS = 3_600_000;
/** The clocks of the devices: right, a day ahead, two days behind, wrong by an hour. */
const SHIFTS = [0, 26 * HOUR_MS, -50 * HOUR_MS, HOUR_MS];
const SEED = 500;
/** How often is looked whether all has arrived, ms. */
const LOOK_MS = 500;

/** What a run does. */
export interface RunOptions {
  readonly site: OutboxSite;
  readonly context: BrowserContext;
  /** More than are wanted: an act in which the tab dies is done by another person. */
  readonly acts: readonly Act[];
  /** How many reports tabs must have said to be kept or received. */
  readonly wanted: number;
  readonly tabs: number;
  /** So many of the pages' seconds pass in one of ours. */
  readonly factor: number;
  /** A tab dies in every so-manieth act. */
  readonly deathEvery: number;
  /** How many of the wanted reports lie between changes of the weather: offline, online, collector restarted. */
  readonly weatherEvery: number;
  /** How long the outboxes may take to empty in the end, ms. */
  readonly patience: number;
  readonly scripts?: readonly (() => void)[];
}

/** Many people at the tabs of one browser, while the network, the collector and the tabs fail. */
export class OutboxRun {
  readonly #options: RunOptions;
  readonly #random = new SeededRandom(SEED);
  readonly #acts: Act[];
  readonly #tabs: Tab[];
  readonly #said: Act[] = [];
  readonly #unsaid: Act[] = [];
  readonly #receipts = new Map<string, string>();
  /** How many tabs have died. */
  deaths = 0;
  /** How often the browser was offline, the collector killed. */
  readonly weather = {offline: 0, restarts: 0};
  #changing: Promise<void> = Promise.resolve();

  constructor(options: RunOptions) {
    const {context, site, tabs, factor, scripts = []} = options;
    this.#options = options;
    this.#acts = [...options.acts];
    this.#tabs = Array.from({length: tabs}, (_, at) => {
      const clock = {factor, shift: SHIFTS[at % SHIFTS.length]!};
      return new Tab(context, {url: site.page(), clock, scripts});
    });
  }

  /** What pages threw and nobody caught. */
  get uncaught(): string[] {
    return this.#tabs.flatMap(({uncaught}) => uncaught);
  }

  /** Runs until all that was wanted was said, and then until the outbox is empty or patience ends. */
  async run(): Promise<Outcome> {
    const {context, site} = this.#options;
    await context.exposeFunction('tellReceipt', (id: string, code: string) => this.#receipts.set(id, code));
    await context.addInitScript(() => {
      const {tellReceipt} = window as unknown as {tellReceipt: (id: string, code: string) => void};
      addEventListener('ispeed-report-delivered', (event) => {
        const {reportId, receiptCode} = event as ReportDeliveredEvent;
        tellReceipt(reportId, receiptCode);
      });
    });
    await Promise.all(this.#tabs.map((tab) => this.#work(tab)));
    await this.#changing;
    await context.setOffline(false);
    const waiting = await this.#drain();
    const stored = await site.stored();
    return {said: this.#said, unsaid: this.#unsaid, receipts: this.#receipts, waiting, stored};
  }

  async #work(tab: Tab): Promise<void> {
    await tab.open();
    for (let act = this.#next(); act; act = this.#next()) {
      if (this.#random.chance(1 / this.#options.deathEvery)) await this.#die(tab, act);
      else await this.#do(tab, act);
    }
  }

  #next(): Act | undefined {
    return this.#said.length < this.#options.wanted ? this.#acts.shift() : undefined;
  }

  async #do(tab: Tab, act: Act): Promise<void> {
    const told = await tab.walk(act.walk);
    if (told.at === 'wrong') throw new Error(`The form would not take act ${act.number}: ${told.text}`);
    // What is held only as long as the page lives was not said to be kept; it comes all the same.
    (told.at === 'held' ? this.#unsaid : this.#said).push(act);
    if (this.#said.length % this.#options.weatherEvery === 0) this.#change();
  }

  /** The tab dies just as the report is sent: crashed, or closed without a word. Later the person comes back. */
  async #die(tab: Tab, act: Act): Promise<void> {
    this.#unsaid.push(act);
    this.deaths++;
    await tab.walk({...act.walk, leaves: true});
    const [crashes, shift] = [this.#random.chance(0.5), this.#random.pick(SHIFTS)];
    await this.#weatherIs(async () => {
      if (crashes) await tab.crash();
      // A portal cannot be opened without a network.
      await this.#options.context.setOffline(false);
      await tab.open({factor: this.#options.factor, shift});
    });
    await tab.typeCodes(this.#options.site.filled.codes);
  }

  /** Offline, and online again; the collector killed and started. */
  #change(): void {
    const {context, site} = this.#options;
    const turn = Math.round(this.#said.length / this.#options.weatherEvery) % 3;
    void this.#weatherIs(async () => {
      if (turn === 1) this.weather.offline++;
      await context.setOffline(turn === 1);
      if (turn !== 0) return;
      this.weather.restarts++;
      await site.restart();
    });
  }

  /** Does something to the weather, and keeps it so until that is done. */
  #weatherIs(work: () => Promise<void>): Promise<void> {
    this.#changing = this.#changing.then(work);
    return this.#changing;
  }

  /** Types the codes that are asked for, until nothing waits. @returns ids of what still does when patience ends */
  async #drain(): Promise<string[]> {
    const {patience, site} = this.#options;
    for (const end = Date.now() + patience; ;) {
      const {waiting} = await this.#tabs[0]!.outbox();
      if (waiting.length === 0 || Date.now() > end) return waiting;
      for (const tab of this.#tabs) await tab.typeCodes(site.filled.codes);
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }
}
