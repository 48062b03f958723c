import {backoff} from './backoff.js';
import type {Outbox, OutboxEntry} from './outbox.js';
import {send, type SendResult} from './send.js';

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
 * Carries reports from the outbox to the collector: one at a time, again on `online` and after a growing pause,
 * out of the outbox only for a receipt. Access codes stay in its memory.
 */
export class Courier {
  readonly #options: CourierOptions;
  readonly #codes = new Map<string, string>();
  #turn: Promise<unknown> = Promise.resolve();
  #failures = 0;
  #timer = 0;
  #running = false;

  constructor(options: CourierOptions) {
    this.#options = options;
  }

  start(): void {
    this.#running = true;
    addEventListener('online', this.#retry);
    if (this.#failures > 0) this.#schedule();
  }

  stop(): void {
    this.#running = false;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#retry);
  }

  /** True if a report could be sent now: a citizen's always, an organisation's with its access code. */
  canSend({id, report}: OutboxEntry): boolean {
    return report.audience === 'citizen' || this.#codes.has(id);
  }

  /** Sends one report at once, with the access code if it is an organisation's. */
  post(entry: OutboxEntry, accessCode?: string): Promise<SendResult> {
    if (accessCode !== undefined) this.#codes.set(entry.id, accessCode);
    return this.#next(() => this.#try(entry));
  }

  /** Sends all that waits, at once; the pauses begin anew. */
  retry(): Promise<void> {
    this.#failures = 0;
    return this.#again();
  }

  #again(): Promise<void> {
    clearTimeout(this.#timer);
    return this.#next(() => this.#flush());
  }

  readonly #retry = (): void => void this.retry();

  async #flush(): Promise<void> {
    for (const entry of await this.#options.pending()) {
      const isWaiting = entry.refused === undefined && this.canSend(entry);
      // Where one finds no answer, the others would not either.
      if (isWaiting && (await this.#try(entry)).at === 'queued') return;
    }
  }

  async #try(entry: OutboxEntry): Promise<SendResult> {
    const {outbox, endpoint, settled} = this.#options;
    const result = await send(entry.report, {endpoint: endpoint(), accessCode: this.#codes.get(entry.id)});
    if (result.at === 'delivered') await outbox.drop(entry);
    if (result.at === 'refused') await outbox.keep({...entry, refused: result.refusal.status});
    if (result.at === 'queued') this.#schedule(result.retryAfter, this.#failures + 1);
    else this.#failures = 0;
    if (result.at !== 'queued') this.#codes.delete(entry.id);
    settled(entry, result);
    return result;
  }

  #schedule(retryAfter?: number, failures = this.#failures): void {
    this.#failures = failures;
    clearTimeout(this.#timer);
    // While offline, `online` will call.
    const run = () => void (navigator.onLine && this.#again());
    if (this.#running) this.#timer = window.setTimeout(run, backoff(failures, retryAfter));
  }

  /** One report at a time: what was written first arrives first. */
  #next<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }
}
