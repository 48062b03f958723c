import type {Receipt} from '@ispeed-widgets/contract/page';
import type {ReactiveControllerHost} from 'lit';

import type {OutboxEntry} from './outbox/entry.js';
import type {SendResult} from './outbox/send.js';

/** A report of the outbox, as far as the page knows. */
export interface WaitingReport {
  readonly entry: OutboxEntry;
  /** Present once it has been delivered. */
  readonly receipt?: Receipt | undefined;
  /** What is wrong with the access code that was typed for it. */
  readonly codeFault?: string | undefined;
  /** Status of the last answer, if there was one and it was no receipt. */
  readonly status?: number | undefined;
}

/** The reports of the outbox as the page shows them; those that were delivered stay until the page is turned. */
export class WaitingList {
  reports: readonly WaitingReport[] = [];
  /** Grows with every change. */
  revision = 0;

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Those without a receipt. */
  get entries(): readonly OutboxEntry[] {
    return this.reports.filter(({receipt}) => !receipt).map(({entry}) => entry);
  }

  /** How many have no receipt yet. */
  get count(): number {
    return this.entries.length;
  }

  /** Shows these in the place of all that wait; what is known of them besides stays. */
  take(entries: readonly OutboxEntry[]): void {
    const known = (entry: OutboxEntry) => this.reports.find((report) => report.entry.id === entry.id);
    const delivered = this.reports.filter(({receipt}) => receipt);
    this.#update([...delivered, ...entries.map((entry) => ({...known(entry), entry}))]);
  }

  add(entry: OutboxEntry): void {
    const others = this.reports.filter((report) => report.entry.id !== entry.id);
    this.#update([...others, {entry}]);
  }

  remove(ids: readonly string[]): void {
    this.#update(this.reports.filter(({entry}) => !ids.includes(entry.id)));
  }

  /** Leaves out what was delivered: the person has seen it. */
  tidy(): void {
    this.#update(this.reports.filter(({receipt}) => !receipt));
  }

  /** Takes up what came of a try. */
  settle(entry: OutboxEntry, result: SendResult): void {
    if (result.at === 'delivered') this.change(entry.id, {receipt: result.receipt});
    else this.change(entry.id, {entry, status: result.at === 'queued' ? result.status : undefined});
  }

  change(id: string, change: Partial<WaitingReport>): void {
    this.#update(this.reports.map((report) => (report.entry.id === id ? {...report, ...change} : report)));
  }

  #update(reports: readonly WaitingReport[]): void {
    this.reports = reports;
    this.revision++;
    this.#host.requestUpdate();
  }
}
