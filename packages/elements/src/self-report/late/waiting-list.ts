import {normalizeCode} from '@ispeed-widgets/contract/page';
import type {ReactiveControllerHost} from 'lit';

import {accessCodeFault} from './organization/access-code-fault.js';
import type {Courier} from './outbox/courier.js';
import type {OutboxEntry} from './outbox/entry.js';
import type {SendResult} from './outbox/send.js';
import type {WaitingReport} from './waiting-card.js';

/** The reports that an earlier visit, or an earlier form of this one, left in the outbox. */
export class WaitingList {
  reports: readonly WaitingReport[] = [];

  readonly #host: ReactiveControllerHost;
  readonly #courier: Courier;

  constructor(host: ReactiveControllerHost, courier: Courier) {
    this.#host = host;
    this.#courier = courier;
  }

  /** Shows these in the place of all others. */
  set(entries: readonly OutboxEntry[]): void {
    this.#update(entries.map((entry) => ({entry})));
  }

  add(entry: OutboxEntry): void {
    this.#update([...this.reports, {entry}]);
  }

  remove(ids: readonly string[]): void {
    this.#update(this.reports.filter(({entry}) => !ids.includes(entry.id)));
  }

  /** Takes up what came of a try. */
  settle(entry: OutboxEntry, result: SendResult): void {
    if (result.at === 'delivered') this.#change(entry.id, {receipt: result.receipt});
    if (result.at === 'refused') this.#change(entry.id, {entry});
  }

  /** Sends an organisation's report with the code that a person typed for it, or says what is wrong with that. */
  sendWith(entry: OutboxEntry, typedCode: string): void {
    const codeFault = accessCodeFault(typedCode);
    this.#change(entry.id, {codeFault});
    if (codeFault === undefined) void this.#courier.post(entry, normalizeCode(typedCode));
  }

  #change(id: string, change: Partial<WaitingReport>): void {
    this.#update(this.reports.map((report) => (report.entry.id === id ? {...report, ...change} : report)));
  }

  #update(reports: readonly WaitingReport[]): void {
    this.reports = reports;
    this.#host.requestUpdate();
  }
}
