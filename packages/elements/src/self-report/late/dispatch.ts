import {normalizeCode, type Receipt, type Report} from '@ispeed-widgets/contract/page';
import type {LitElement, ReactiveController} from 'lit';

import {resolveLink} from '../../shared/load-document.js';
import {recall} from '../../shared/local-memory.js';
import {outboxMarker, receiptsMarker} from '../memory-keys.js';
import {accessCodeFault} from './organization/access-code-fault.js';
import {Changes} from './outbox/changes.js';
import {Courier} from './outbox/courier.js';
import type {DeliveredEntry, OutboxEntry} from './outbox/entry.js';
import {holdsReports} from './outbox-found.js';
import {Outbox, type StorageTrouble} from './outbox/outbox.js';
import {isCorrectable, outboxPlace} from './outbox/outbox-place.js';
import type {SendResult} from './outbox/send.js';
import type {ReportData} from './report-data.js';
import {WaitingList} from './waiting-list.js';

/** Whom a dispatch tells. */
export interface DispatchListener {
  /** Called after every try of this page. */
  readonly settled: (entry: OutboxEntry, result: SendResult) => void;
  /** Called when another tab has delivered a report, or without its receipt: when somebody has deleted it there. */
  readonly gone: (entry: OutboxEntry, receipt: Receipt | undefined) => void;
}

/** What sending a report needs besides the report. */
export interface DispatchOptions {
  /** An organisation's access code, as typed. */
  readonly accessCode: string | undefined;
  /** Id of the kept report that it mends; empty for none. */
  readonly mending: string;
  /** Called with what was written down, before any try. */
  readonly kept: (entry: OutboxEntry) => void;
}

/** The way of a report to the collector: written down first, carried, listed while it waits, in this tab as in others. */
export class Dispatch implements ReactiveController {
  readonly waiting: WaitingList;
  /** The receipts on this device, newest first, as far as the page has asked for them. */
  receipts: readonly DeliveredEntry[] = [];
  readonly #outbox = new Outbox();
  readonly #courier: Courier;
  readonly #changes = new Changes(() => void this.look());
  readonly #listener: DispatchListener;
  #data: ReportData | undefined;
  /** Ids of the reports whose receipt was told to this page: it may hear of it twice, here and from another tab. */
  readonly #delivered = new Set<string>();
  /** Id of the report that was tried last. */
  #settled = '';
  #looking: Promise<void> = Promise.resolve();
  #nextLook: Promise<void> | undefined;
  /** False until the browser's storage was asked for the first time: who does nothing leaves it untouched. */
  #isAwake = false;

  constructor(host: LitElement, listener: DispatchListener) {
    this.#listener = listener;
    this.#courier = new Courier({
      outbox: this.#outbox,
      endpoint: () => resolveLink(this.#data!.report.endpoint, this.#data!.campaignUrl),
      pending: () => this.#pending(),
      settled: (entry, result) => {
        this.#settle(entry, result);
        if (result.at !== 'delivered' || this.#isNews(entry.id)) listener.settled(entry, result);
        this.#changes.tell();
      },
    });
    this.waiting = new WaitingList(host);
    this.#outbox.troubleChanged = () => host.requestUpdate();
    host.addController(this);
  }

  hostConnected(): void {
    this.#courier.start();
    this.#changes.start();
  }

  hostDisconnected(): void {
    this.#courier.stop();
    this.#changes.stop();
  }

  /** Takes up a campaign and, if it is a new one, sends what an earlier visit left. */
  async open(data: ReportData): Promise<void> {
    const before = this.#data;
    this.#data = data;
    if (before?.campaign.id === data.campaign.id) return;
    this.waiting.remove(this.waiting.reports.map(({entry}) => entry.id));
    this.receipts = [];
    this.#isAwake = await holdsReports(data.campaign.id);
    await this.look();
  }

  /** Takes up what other tabs have done to the outbox meanwhile. One look at a time; the next serves all who ask for one. */
  look(): Promise<void> {
    const begin = () => {
      this.#nextLook = undefined;
      return (this.#looking = this.#lookNow());
    };
    return (this.#nextLook ??= this.#looking.then(begin, begin));
  }

  /** What keeps the device from writing; undefined while all is well. */
  get trouble(): StorageTrouble | undefined {
    return this.#outbox.trouble;
  }

  /** False for a report that would be gone with the page. */
  isWritten({id}: OutboxEntry): boolean {
    return this.#outbox.isWritten(id);
  }

  /** True if a report could be sent now. */
  canSend(entry: OutboxEntry): boolean {
    return this.#courier.canSend(entry);
  }

  /** True if a report that waits may be corrected: for certain, if it was never tried. */
  canCorrect({report, tries = 0}: OutboxEntry): boolean {
    return tries === 0 || isCorrectable(report);
  }

  /** Sends all that waits, at once. */
  async retry(): Promise<void> {
    await this.#courier.retry();
    await this.look();
  }

  /** Writes a report down, then tries to send it. */
  async send(report: Report, {accessCode, mending, kept}: DispatchOptions): Promise<void> {
    const now = Date.now();
    this.#isAwake = true;
    const {entry, replaced} = await this.#outbox.keep((all) => outboxPlace(report, all, {mending, now}));
    this.waiting.remove(replaced);
    this.waiting.add(entry);
    this.#changes.tell();
    kept(entry);
    this.#settled = '';
    await this.#courier.post(entry, accessCode === undefined ? undefined : normalizeCode(accessCode));
    // Another tab may have sent it while this one stood in line.
    if (this.#settled !== entry.id) await this.look();
  }

  /** Takes in a report that came as a file, under its own id, and sends it if that needs nothing more. */
  async keep(entry: OutboxEntry): Promise<void> {
    this.#isAwake = true;
    await this.#outbox.keep((all) => ({entry: all.find(({id}) => id === entry.id) ?? entry, replaced: []}));
    this.waiting.add(entry);
    this.#changes.tell();
    void this.#courier.resume();
  }

  /** Sends an organisation's report with the code that a person typed for it, or says what is wrong with that. */
  async sendWith(entry: OutboxEntry, typedCode: string): Promise<void> {
    const codeFault = accessCodeFault(typedCode);
    this.waiting.change(entry.id, {codeFault});
    if (codeFault !== undefined) return;
    await this.#courier.post(entry, normalizeCode(typedCode));
    await this.look();
  }

  /** Deletes a report that its owner does not want to send. */
  async remove(entry: OutboxEntry): Promise<void> {
    await this.#outbox.remove(entry);
    this.waiting.remove([entry.id]);
    this.#changes.tell();
  }

  /** Forgets a receipt on this device. */
  async forgetReceipt(delivered: DeliveredEntry): Promise<void> {
    await this.#outbox.forgetReceipt(delivered);
    this.receipts = this.receipts.filter(({id}) => id !== delivered.id);
  }

  #settle(entry: OutboxEntry, result: SendResult): void {
    const {id, report} = entry;
    this.#settled = id;
    if (result.at === 'delivered') this.receipts = [{id, report, receipt: result.receipt}, ...this.receipts];
    this.waiting.settle(entry, result);
  }

  async #lookNow(): Promise<void> {
    if (!this.#data || !(this.#isAwake || this.#isMarked)) return;
    this.#isAwake = true;
    const {waiting} = this;
    let entries: readonly OutboxEntry[];
    let revision: number;
    do {
      // What this page itself changes meanwhile would be taken for the doing of another.
      ({revision} = waiting);
      entries = await this.#pending();
      this.receipts = await this.#outbox.receipts(this.#data.campaign.id);
    } while (waiting.revision !== revision);
    const isHere = ({id}: OutboxEntry) => entries.some((entry) => entry.id === id);
    const gone = waiting.reports.filter(({entry, receipt}) => !receipt && !isHere(entry));
    const receiptOf = ({id}: OutboxEntry) => this.receipts.find((one) => one.id === id)?.receipt;
    for (const {entry} of gone) {
      const receipt = receiptOf(entry);
      if (receipt) waiting.settle(entry, {at: 'delivered', receipt});
    }
    waiting.take(entries);
    for (const {entry} of gone) {
      const receipt = receiptOf(entry);
      if (!receipt || this.#isNews(entry.id)) this.#listener.gone(entry, receipt);
    }
    // What a tab has left that was closed meanwhile is carried by those that are open.
    if (waiting.count > 0) void this.#courier.resume();
  }

  #isNews(id: string): boolean {
    return this.#delivered.size < this.#delivered.add(id).size;
  }

  get #isMarked(): boolean {
    const {id} = this.#data!.campaign;
    return [outboxMarker(id), receiptsMarker(id)].some((key) => recall(key) !== undefined);
  }

  /** The kept reports that this form may send. */
  async #pending(): Promise<OutboxEntry[]> {
    // A form whose lists did not come has no campaign yet.
    if (!this.#data) return [];
    const {campaign, audiences} = this.#data;
    const entries = await this.#outbox.list(campaign.id);
    return entries.filter(({report}) => audiences.includes(report.audience));
  }
}
