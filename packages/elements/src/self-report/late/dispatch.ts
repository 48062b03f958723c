import {normalizeCode, type Report} from '@ispeed-widgets/contract/page';
import type {LitElement, ReactiveController} from 'lit';

import {resolveLink} from '../../shared/load-document.js';
import {recall} from '../../shared/local-memory.js';
import {outboxMarker} from '../memory-keys.js';
import {Courier} from './outbox/courier.js';
import type {OutboxEntry} from './outbox/entry.js';
import {Outbox} from './outbox/outbox.js';
import {outboxPlace} from './outbox/outbox-place.js';
import type {SendResult} from './outbox/send.js';
import type {ReportData} from './report-data.js';
import {WaitingList} from './waiting-list.js';

/** What sending a report needs besides the report. */
export interface DispatchOptions {
  /** An organisation's access code, as typed. */
  readonly accessCode: string | undefined;
  /** Id of the kept report that it mends; empty for none. */
  readonly mending: string;
  /** Called with what was written down, before any try. */
  readonly kept: (entry: OutboxEntry) => void;
}

/** The way of a report to the collector: written down first, carried, listed while it waits. */
export class Dispatch implements ReactiveController {
  readonly waiting: WaitingList;
  readonly #outbox = new Outbox();
  readonly #courier: Courier;
  #data: ReportData | undefined;

  /** @param settled called after every try */
  constructor(host: LitElement, settled: (entry: OutboxEntry, result: SendResult) => void) {
    this.#courier = new Courier({
      outbox: this.#outbox,
      endpoint: () => resolveLink(this.#data!.report.endpoint, this.#data!.campaignUrl),
      pending: () => this.#pending(),
      settled: (entry, result) => {
        this.waiting.settle(entry, result);
        settled(entry, result);
      },
    });
    this.waiting = new WaitingList(host, this.#courier);
    host.addController(this);
  }

  hostConnected(): void {
    this.#courier.start();
  }

  hostDisconnected(): void {
    this.#courier.stop();
  }

  /** Takes up a campaign and, if it is a new one, sends what an earlier visit left. */
  async open(data: ReportData): Promise<void> {
    const before = this.#data;
    this.#data = data;
    if (before?.campaign.id === data.campaign.id) return;
    this.waiting.set([]);
    if (recall(outboxMarker(data.campaign.id)) === undefined) return;
    this.waiting.set(await this.#pending());
    void this.#courier.resume();
  }

  /** False once something could not be written to the device. */
  get durable(): boolean {
    return this.#outbox.durable;
  }

  /** True if a report could be sent now. */
  canSend(entry: OutboxEntry): boolean {
    return this.#courier.canSend(entry);
  }

  /** Sends all that waits, at once. */
  retry(): Promise<void> {
    return this.#courier.retry();
  }

  /** Writes a report down, then tries to send it. */
  async send(report: Report, {accessCode, mending, kept}: DispatchOptions): Promise<void> {
    const now = Date.now();
    const {entry, replaced} = await this.#outbox.keep((all) => outboxPlace(report, all, {mending, now}));
    this.waiting.remove([entry.id, ...replaced]);
    kept(entry);
    await this.#courier.post(entry, accessCode === undefined ? undefined : normalizeCode(accessCode));
  }

  /** The kept reports that this form may send. */
  async #pending(): Promise<OutboxEntry[]> {
    const {campaign, audiences} = this.#data!;
    const entries = await this.#outbox.list(campaign.id);
    return entries.filter(({report}) => audiences.includes(report.audience));
  }
}
