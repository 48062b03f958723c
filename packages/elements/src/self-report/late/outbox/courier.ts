import type {OutboxEntry} from './entry.js';
import type {Outbox} from './outbox.js';
import {afterTry, NO_PAUSE, nextToSend, paceAfter, untilTry} from './queue.js';
import {send, type SendResult} from './send.js';
import {Turns} from './turns.js';

/** After a turn that did not come, or a pause that other tabs share: they must not all come back at once. */
const SPREAD_MS = 2_000;

/** What the courier needs of the page it works for. */
export interface CourierOptions {
  readonly outbox: Outbox;
  /** Where reports go now; a campaign may have moved its endpoint since a report was kept. */
  readonly endpoint: () => string;
  /** The kept reports that this page may send. */
  readonly pending: () => Promise<readonly OutboxEntry[]>;
  /** Called after every try. */
  readonly settled: (entry: OutboxEntry, result: SendResult) => void;
}

/**
 * Carries reports from the outbox to the collector: one at a time over all tabs, again on `online` and after a growing
 * pause, out of the outbox only for a receipt. Access codes stay in its memory.
 */
export class Courier {
  readonly #options: CourierOptions;
  readonly #turns: Turns;
  readonly #codes = new Map<string, string>();
  #turn: Promise<unknown> = Promise.resolve();
  #timer = 0;
  #running = false;

  constructor(options: CourierOptions) {
    this.#options = options;
    this.#turns = new Turns(options.outbox);
  }

  start(): void {
    this.#running = true;
    addEventListener('online', this.#online);
  }

  stop(): void {
    this.#running = false;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#online);
  }

  /** True if a report could be sent now: a citizen's always, an organisation's with its access code. */
  canSend({id, report}: OutboxEntry): boolean {
    return report.audience === 'citizen' || this.#codes.has(id);
  }

  /**
   * Sends one report at once, with the access code if it is an organisation's, even if it was refused before. It waits
   * ('queued') where another tab has the turn for long.
   */
  async post(entry: OutboxEntry, accessCode?: string): Promise<void> {
    if (accessCode !== undefined) this.#codes.set(entry.id, accessCode);
    await this.#options.outbox.change(entry.id, (kept) => ({...kept, refused: undefined}));
    await this.#next(() => this.#sendOne(entry.id, entry));
  }

  /** Sends all that waits, at once; the pauses begin anew. */
  retry(): Promise<void> {
    return this.#next(async () => {
      await this.#options.outbox.setPace(NO_PAUSE);
      await this.#flush();
    });
  }

  /** Sends what waits once its pause is over. */
  resume(): Promise<void> {
    return this.#next(() => this.#flush());
  }

  readonly #online = (): void => void this.retry();

  async #sendOne(id: string, entry: OutboxEntry): Promise<void> {
    const done = await this.#turns.take(async () => {
      const kept = (await this.#options.pending()).find((one) => one.id === id);
      if (kept) await this.#try(kept);
      else await this.#tellReceipt(entry);
      return true;
    });
    if (done) return;
    this.#options.settled(entry, {at: 'queued'});
    this.#wait(0);
  }

  /** Gone by now: another tab has sent it, or its owner has deleted it there. A person must not send it anew. */
  async #tellReceipt(entry: OutboxEntry): Promise<void> {
    const receipts = await this.#options.outbox.receipts(entry.report.campaign);
    const delivered = receipts.find(({id}) => id === entry.id);
    if (delivered) this.#options.settled(entry, {at: 'delivered', receipt: delivered.receipt});
  }

  async #flush(): Promise<void> {
    const done = await this.#turns.take(async () => {
      for (;;) {
        const wait = untilTry(await this.#options.outbox.pace(), Date.now());
        const entry = nextToSend(await this.#options.pending(), (one) => this.canSend(one));
        if (!entry) return true;
        if (wait > 0) {
          this.#wait(wait);
          return true;
        }
        if ((await this.#try(entry)).at === 'queued') return true;
      }
    });
    if (!done) this.#wait(0);
  }

  async #try(entry: OutboxEntry): Promise<SendResult> {
    const {outbox, endpoint, settled} = this.#options;
    const result = await send(entry.report, {endpoint: endpoint(), accessCode: this.#codes.get(entry.id)});
    const moment = {now: Date.now(), random: Math.random()};
    const pace = paceAfter(await outbox.pace(), result, moment);
    await outbox.settle(entry, result);
    await outbox.setPace(pace);
    if (result.at === 'queued') this.#wait(untilTry(pace, moment.now));
    else this.#codes.delete(entry.id);
    settled(afterTry(entry, result) ?? entry, result);
    return result;
  }

  #wait(milliseconds: number): void {
    clearTimeout(this.#timer);
    // While offline, `online` will call.
    const run = () => void (navigator.onLine && this.resume());
    if (this.#running) this.#timer = window.setTimeout(run, milliseconds + Math.random() * SPREAD_MS);
  }

  /** One report at a time: what was written first arrives first. */
  #next(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
