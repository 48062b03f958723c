import {normalizeCode} from '@ispeed-widgets/contract/page';
import type {ReactiveControllerHost, TemplateResult} from 'lit';

import type {ReportData} from '../report-data.js';
import {accessCodeFault} from './access-code-fault.js';
import type {Courier} from './courier.js';
import type {OutboxEntry} from './outbox.js';
import type {SendResult} from './send.js';
import {type WaitingReport, waitingView} from './waiting-view.js';

/** The reports that an earlier visit, or an earlier form of this one, left in the outbox, as cards over the form. */
export class WaitingReports {
  readonly #host: ReactiveControllerHost;
  readonly #courier: Courier;
  #list: readonly WaitingReport[] = [];

  constructor(host: ReactiveControllerHost, courier: Courier) {
    this.#host = host;
    this.#courier = courier;
  }

  show(entries: readonly OutboxEntry[]): void {
    this.#list = entries.map((entry) => ({entry}));
    this.#host.requestUpdate();
  }

  add(entry: OutboxEntry): void {
    this.remove([entry.id]);
    this.#list = [...this.#list, {entry}];
  }

  remove(ids: readonly string[]): void {
    this.#list = this.#list.filter(({entry}) => !ids.includes(entry.id));
    this.#host.requestUpdate();
  }

  /** Takes up what came of a try. */
  settle({id}: OutboxEntry, result: SendResult): void {
    if (result.at === 'delivered') this.#change(id, {receipt: result.receipt});
    if (result.at === 'refused') this.#refuse(id, result.refusal.status);
    this.#host.requestUpdate();
  }

  render(data: ReportData, mend: (entry: OutboxEntry) => void): TemplateResult[] {
    return this.#list.map((report) =>
      waitingView(report, {
        data,
        canSend: this.#courier.canSend(report.entry),
        retry: () => void this.#courier.retry(),
        sendWith: (typedCode) => this.#sendWith(report.entry, typedCode),
        mend: () => mend(report.entry),
      }),
    );
  }

  #sendWith(entry: OutboxEntry, typedCode: string): void {
    const codeFault = accessCodeFault(typedCode);
    this.#change(entry.id, {codeFault});
    if (codeFault === undefined)
      void this.#courier.post({...entry, refused: undefined}, normalizeCode(typedCode));
  }

  #refuse(id: string, refused: number): void {
    const {entry} = this.#list.find((report) => report.entry.id === id) ?? {};
    if (entry) this.#change(id, {entry: {...entry, refused}});
  }

  #change(id: string, change: Partial<WaitingReport>): void {
    this.#list = this.#list.map((report) => (report.entry.id === id ? {...report, ...change} : report));
    this.#host.requestUpdate();
  }
}
