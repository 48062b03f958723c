import {msg} from '@lit/localize';
import {normalizeCode, type Receipt, type Report} from '@ispeed-widgets/contract/page';
import {html, type LitElement, type ReactiveController, type TemplateResult} from 'lit';

import {ReportDeliveredEvent, ReportQueuedEvent, ReportRefusedEvent} from '../../shared/events.js';
import type {Audience} from '../audience.js';
import type {FormState} from '../field.js';
import {ACCESS_CODE} from '../field-label.js';
import type {ReportData} from '../report-data.js';
import type {ReportDraft} from '../report-draft.js';
import {checkForm} from './check-form.js';
import {Courier} from './courier.js';
import {errorSummary, SUMMARY} from './error-summary.js';
import {FormErrors} from './form-errors.js';
import {Outbox, type OutboxEntry} from './outbox.js';
import {queuedView} from './queued-view.js';
import {PANEL, receiptView} from './receipt-view.js';
import {refusalErrors} from './refusal-errors.js';
import {corrects, saysTheSame} from './same-report.js';
import type {Refusal, SendResult} from './send.js';
import {valuesOfReport} from './values-of-report.js';
import {WaitingReports} from './waiting-reports.js';

/** What stands in the place of the form. */
type Panel =
  | {readonly at: 'none'}
  | {readonly at: 'queued'; readonly entry: OutboxEntry}
  | {readonly at: 'delivered'; readonly report: Report; readonly receipt: Receipt};

/** What a submission works on. */
export interface SubmissionOptions {
  readonly form: FormState;
  readonly draft: ReportDraft;
}

/**
 * The way of a report once a person presses send: checked, written down, sent, and out of the outbox only for a
 * receipt. It holds what the element shows of that way.
 */
export class Submission implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: SubmissionOptions;
  readonly #outbox = new Outbox();
  readonly #courier: Courier;
  readonly #waiting: WaitingReports;
  #data!: ReportData;
  #errors = new FormErrors();
  #panel: Panel = {at: 'none'};
  #busy = false;
  /** Id of the report that this form sent last. */
  #current = '';
  /** Id of the kept report that this form mends. */
  #mending = '';

  constructor(host: LitElement, options: SubmissionOptions) {
    this.#host = host;
    this.#options = options;
    this.#courier = new Courier({
      outbox: this.#outbox,
      endpoint: () => this.#data.endpoint,
      pending: () => this.#pending(),
      settled: (entry, result) => this.#settle(entry, result),
    });
    this.#waiting = new WaitingReports(host, this.#courier);
    host.addController(this);
  }

  hostConnected(): void {
    this.#courier.start();
  }

  hostDisconnected(): void {
    this.#courier.stop();
  }

  /** What the form says beside its button while it works. */
  get status(): string {
    return this.#busy ? msg('Đang gửi…') : '';
  }

  /** Takes up the data of a campaign; another campaign than before begins anew. */
  attach(data: ReportData): this {
    if (this.#data !== undefined && this.#data.campaign.id !== data.campaign.id) {
      this.#waiting.show([]);
      this.#show({at: 'none'});
    }
    this.#data = data;
    return this;
  }

  /** Shows and sends what an earlier visit left in the outbox. */
  async resume(): Promise<void> {
    this.#waiting.show(await this.#pending());
    void this.#courier.retry();
  }

  errorOf(field: string): string | undefined {
    return this.#errors.get(field)?.text;
  }

  clearErrors(): void {
    this.#errors = new FormErrors();
    this.#host.requestUpdate();
  }

  /** Checks what the form holds, writes it down and sends it, or shows what is to be mended. */
  async submit(audience: Audience): Promise<void> {
    if (this.#busy) return;
    const {form} = this.#options;
    const {report, errors} = checkForm(form, this.#data, audience);
    this.#errors = errors;
    if (errors.size > 0) return this.#focus(SUMMARY);
    await this.#work(async () => {
      const entry = await this.#keep(report);
      const code = audience === 'organization' ? normalizeCode(form.value(ACCESS_CODE)) : undefined;
      await this.#courier.post(entry, code);
    });
    await this.#focus(this.#panel.at === 'none' ? SUMMARY : PANEL);
  }

  /** The receipt, or the report that waits; undefined while the form is to be shown. */
  renderInstead(): TemplateResult | undefined {
    const panel = this.#panel;
    const data = this.#data;
    const actions = {mend: this.#mend, another: () => this.#fill([])};
    switch (panel.at) {
      case 'none':
        return undefined;
      case 'delivered':
        return receiptView(panel.report, {receipt: panel.receipt, data, actions});
      case 'queued':
        return queuedView(panel.entry.report, {
          data,
          actions,
          durable: this.#outbox.durable,
          busy: this.#busy,
          retry: () => void this.#work(() => this.#courier.retry()).then(() => this.#focus(PANEL)),
        });
    }
  }

  /** What an earlier visit left, and what is wrong with the form. */
  renderAbove(): TemplateResult {
    return html`${this.#waiting.render(this.#data, ({report}) => this.#mend(report))}
    ${errorSummary(this.#errors.inOrderOf(this.#fields()), (field) => this.#goTo(field))}`;
  }

  async #pending(): Promise<OutboxEntry[]> {
    const {campaign, audiences} = this.#data;
    const entries = await this.#outbox.list(campaign.id);
    return entries.filter(({report}) => audiences.includes(report.audience));
  }

  /** Writes a report down first. One that says the same as before keeps its id; one that corrects takes its place. */
  async #keep(report: Report): Promise<OutboxEntry> {
    const kept = await this.#pending();
    // Status 409 says that the id is another report's.
    const same = kept.find((entry) => entry.refused !== 409 && saysTheSame(entry.report, report));
    const id = same?.id ?? report.id;
    const entry = {id, report: {...report, id}, keptAt: Date.now()};
    const replaced = kept
      .filter((other) => other.id !== id && (other.id === this.#mending || corrects(report, other.report)))
      .map((other) => other.id);
    await this.#outbox.keep(entry, replaced);
    this.#waiting.remove([id, ...replaced]);
    this.#current = id;
    return entry;
  }

  #settle(entry: OutboxEntry, result: SendResult): void {
    const isCurrent = entry.id === this.#current;
    if (!isCurrent) this.#waiting.settle(entry, result);
    switch (result.at) {
      case 'delivered':
        if (isCurrent) this.#deliver(entry.report, result.receipt);
        this.#host.dispatchEvent(new ReportDeliveredEvent(entry.id, result.receipt.code));
        break;
      case 'refused':
        if (isCurrent) this.#refuse(entry, result.refusal);
        this.#host.dispatchEvent(new ReportRefusedEvent(entry.id, result.refusal.status));
        break;
      case 'queued':
        if (isCurrent && this.#panel.at === 'none') this.#queue(entry);
    }
  }

  #deliver(report: Report, receipt: Receipt): void {
    this.#options.draft.drop();
    this.#show({at: 'delivered', report, receipt});
  }

  #refuse(entry: OutboxEntry, refusal: Refusal): void {
    this.#show({at: 'none'});
    this.#mending = entry.id;
    this.#errors = refusalErrors(refusal, entry.report, this.#data);
  }

  #queue(entry: OutboxEntry): void {
    // Kept in the outbox, it needs no draft; a draft left would be sent a second time.
    if (this.#outbox.durable) this.#options.draft.drop();
    this.#show({at: 'queued', entry});
    this.#host.dispatchEvent(new ReportQueuedEvent(entry.id));
  }

  #show(panel: Panel): void {
    this.#panel = panel;
    this.#mending = '';
    this.clearErrors();
  }

  readonly #mend = (report: Report): void => {
    this.#fill(valuesOfReport(report));
    this.#mending = report.id;
  };

  /** Shows the form again with these values; a report that waits goes up among the others that do. */
  #fill(values: Parameters<ReportDraft['replace']>[0]): void {
    if (this.#panel.at === 'queued') this.#waiting.add(this.#panel.entry);
    this.#current = '';
    this.#options.draft.replace(values);
    this.#show({at: 'none'});
    void this.#focus('title');
  }

  async #work(work: () => Promise<void>): Promise<void> {
    this.#busy = true;
    this.#host.requestUpdate();
    await work().finally(() => {
      this.#busy = false;
      this.#host.requestUpdate();
    });
  }

  /** The fields of the form, in their order. */
  #fields(): string[] {
    return Array.from(this.#host.renderRoot.querySelectorAll('form [id]'), ({id}) => id);
  }

  #goTo(field: string): void {
    const element = this.#find(field);
    element?.closest('details')?.setAttribute('open', '');
    element?.focus();
  }

  async #focus(id: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#find(id)?.focus();
  }

  #find(id: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
  }
}
