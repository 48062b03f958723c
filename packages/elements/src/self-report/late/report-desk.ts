import {msg, str} from '@lit/localize';
import {normalizeCode, type Receipt, type Report} from '@ispeed-widgets/contract/page';
import {html, type LitElement, type ReactiveController, type TemplateResult} from 'lit';

import {ReportDeliveredEvent} from '../../shared/events/report-delivered-event.js';
import {ReportQueuedEvent} from '../../shared/events/report-queued-event.js';
import {ReportRefusedEvent} from '../../shared/events/report-refused-event.js';
import {formatMonth} from '../../shared/format.js';
import {resolveLink} from '../../shared/load-document.js';
import {recall} from '../../shared/local-memory.js';
import type {CountFigures, FormState} from './field.js';
import {outboxMarker} from '../memory-keys.js';
import {ACCESS_CODE} from './organization/access-code.js';
import {SUM} from './organization/group-rows.js';
import type {Audience} from '../audiences-of.js';
import type {ReportData} from './report-data.js';
import type {CitizenMode, FormValues, ReportMode} from './report-mode.js';
import {checkForm} from './check-form.js';
import {Courier} from './courier.js';
import {DraftKeeper} from './draft-keeper.js';
import {errorSummary, SUMMARY} from './error-summary.js';
import {FormErrors} from './form-errors.js';
import {figuresOf, sumCounts, typedCounts} from './group-counts.js';
import {organizationMode} from './organization-mode.js';
import {Outbox, type OutboxEntry} from './outbox.js';
import {outboxPlace} from './outbox-place.js';
import {isLate, panel, PANEL, receiptNews} from './panel.js';
import {refusalErrors} from './refusal-errors.js';
import type {SendResult} from './send.js';
import {waitingCard, type WaitingReport} from './waiting-card.js';
import {WaitingList} from './waiting-list.js';

/** What stands in the place of the form. */
type Shown =
  | {readonly at: 'form'}
  | {readonly at: 'queued'; readonly entry: OutboxEntry}
  | {readonly at: 'delivered'; readonly report: Report; readonly receipt: Receipt};

/** The form that a desk works for: its campaign, and whose it is. */
export interface OpenForm {
  readonly data: ReportData;
  readonly audience: Audience;
  readonly citizen: CitizenMode | undefined;
}

/** Where a desk reads what was typed. */
export interface DeskOptions {
  readonly form: FormState;
  /** The form's values, which change as a person types. */
  readonly values: Map<string, string>;
}

/**
 * What happens to a report once a person begins to type: its draft is kept; sent, it is checked, written down,
 * carried to the collector, and out of the outbox only for a receipt.
 */
export class ReportDesk implements ReactiveController {
  readonly #host: LitElement;
  readonly #form: FormState;
  readonly #draft: DraftKeeper;
  readonly #outbox = new Outbox();
  readonly #courier: Courier;
  readonly #waiting: WaitingList;
  #open: OpenForm | undefined;
  #errors = new FormErrors();
  #shown: Shown = {at: 'form'};
  #busy = false;
  /** Id of the report that this form sent last. */
  #current = '';
  /** Id of the kept report that this form mends. */
  #mending = '';

  constructor(host: LitElement, {form, values}: DeskOptions) {
    this.#host = host;
    this.#form = form;
    this.#draft = new DraftKeeper(host, values);
    this.#courier = new Courier({
      outbox: this.#outbox,
      endpoint: () => this.#endpoint,
      pending: () => this.#pending(),
      settled: (entry, result) => this.#settle(entry, result),
    });
    this.#waiting = new WaitingList(host, this.#courier);
    host.addController(this);
  }

  hostConnected(): void {
    this.#courier.start();
  }

  hostDisconnected(): void {
    this.#courier.stop();
  }

  /** Takes up a form: restores its draft and, for a campaign that is new, sends what an earlier visit left. */
  async open(form: OpenForm): Promise<void> {
    const {data, audience} = form;
    const before = this.#open;
    this.#open = form;
    this.#draft.open(data.campaign.id, audience);
    if (before?.audience !== audience) this.#errors = new FormErrors();
    if (before?.data.campaign.id === data.campaign.id) return;
    this.#show({at: 'form'});
    this.#waiting.set([]);
    if (recall(outboxMarker(data.campaign.id)) === undefined) return;
    this.#waiting.set(await this.#pending());
    void this.#courier.retry();
  }

  errorOf(field: string): string | undefined {
    return this.#errors.get(field);
  }

  /** What the typed counts of a group come to, or of all that count in the total. */
  figures(group: string): CountFigures {
    const countsOf = (id: string) => typedCounts(this.#form, id);
    return figuresOf(group === SUM ? sumCounts(this.#data.report.groups, countsOf) : countsOf(group));
  }

  /** Writes down soon what was typed. */
  keepDraft(): void {
    this.#draft.keep();
  }

  /** What the form says beside its button: that it works, or that the browser will not help it. */
  get status(): string {
    if (this.#busy) return msg('Đang gửi…');
    return this.#draft.forgetful
      ? msg(
          'Trình duyệt không cho lưu: báo cáo được gửi ngay khi bấm nút, đừng đóng trang trước khi có biên nhận.',
        )
      : '';
  }

  /** Checks what the form holds, writes it down and sends it, or shows what is to be mended. */
  async submit(): Promise<void> {
    if (this.#busy) return;
    const {report, errors} = checkForm(this.#form, this.#data, this.#modeOf(this.#open!));
    this.#errors = errors;
    if (errors.size > 0) return this.#focus(SUMMARY);
    const code =
      report.audience === 'organization' ? normalizeCode(this.#form.value(ACCESS_CODE)) : undefined;
    await this.#work(async () => void (await this.#courier.post(await this.#keep(report), code)));
    await this.#focus(this.#shown.at === 'form' ? SUMMARY : PANEL);
  }

  /** The receipt, or the report that waits; undefined while the form is to be shown. */
  renderInstead(): TemplateResult | undefined {
    const shown = this.#shown;
    if (shown.at === 'form') return undefined;
    const isQueued = shown.at === 'queued';
    const report = isQueued ? shown.entry.report : shown.report;
    return panel(isQueued ? this.#card(shown) : this.#receipt(shown), {
      heading: isQueued ? msg('Báo cáo đang chờ gửi') : msg('Đã nhận báo cáo'),
      reported: this.#modeOf(report).render(report, this.#data),
      mend: () => this.#mend(report),
      another: () => this.#fill([]),
    });
  }

  /** What an earlier visit left, and what is wrong with the form. */
  renderAbove(): TemplateResult {
    const root = this.#host.renderRoot;
    const fields = Array.from(root.querySelectorAll('form [id]'), ({id}) => id);
    return html`${this.#waiting.reports.map((report) => this.#card(report))}
    ${
      this.#draft.restored
        ? html`<p class="notice">
          ${msg('Đã khôi phục nội dung đang nhập dở.')}
          <button type="button" class="link" @click=${() => this.#fill([])}>${msg('Xóa và nhập lại')}</button>
        </p>`
        : ''
    }
    ${errorSummary(this.#errors.inOrderOf(fields), root)}`;
  }

  get #data(): ReportData {
    return this.#open!.data;
  }

  get #endpoint(): string {
    return resolveLink(this.#data.report.endpoint, this.#data.campaignUrl);
  }

  #modeOf({audience}: Pick<Report, 'audience'>): ReportMode {
    return audience === 'citizen' ? this.#open!.citizen! : organizationMode;
  }

  #nameOf(report: Report): string {
    const month = msg(str`tháng ${formatMonth(report.period)}`);
    return [this.#modeOf(report).reporter(report, this.#data), month].filter(Boolean).join(', ');
  }

  #receipt({report, receipt}: Extract<Shown, {at: 'delivered'}>): TemplateResult {
    return receiptNews(this.#nameOf(report), receipt, isLate(report, receipt, this.#data));
  }

  #card(waiting: WaitingReport): TemplateResult {
    const {entry} = waiting;
    return waitingCard(waiting, {
      name: this.#nameOf(entry.report),
      canSend: this.#courier.canSend(entry),
      durable: this.#outbox.durable,
      busy: this.#busy,
      retry: () => void this.#work(() => this.#courier.retry()),
      sendWith: (typedCode) => this.#waiting.sendWith(entry, typedCode),
      mend: () => this.#mend(entry.report),
    });
  }

  /** The kept reports that this form may send. */
  async #pending(): Promise<OutboxEntry[]> {
    const {campaign, audiences} = this.#data;
    const entries = await this.#outbox.list(campaign.id);
    return entries.filter(({report}) => audiences.includes(report.audience));
  }

  /** Writes a report down first, before any try to send it. */
  async #keep(report: Report): Promise<OutboxEntry> {
    const {entry, replaced} = outboxPlace(report, await this.#pending(), {
      mending: this.#mending,
      now: Date.now(),
    });
    await this.#outbox.keep(entry, replaced);
    this.#waiting.remove([entry.id, ...replaced]);
    this.#current = entry.id;
    return entry;
  }

  #settle(entry: OutboxEntry, result: SendResult): void {
    const {id, report} = entry;
    const isCurrent = id === this.#current;
    this.#waiting.settle(entry, result);
    if (result.at === 'delivered') {
      if (isCurrent) this.#deliver(report, result.receipt);
      this.#host.dispatchEvent(new ReportDeliveredEvent(id, result.receipt.code));
    } else if (result.at === 'refused') {
      if (isCurrent) this.#refuse(report, refusalErrors(result.refusal, report, this.#modeOf(report)));
      this.#host.dispatchEvent(new ReportRefusedEvent(id, result.refusal.status));
    } else if (isCurrent && this.#shown.at === 'form') {
      this.#queue(entry);
    }
  }

  #deliver(report: Report, receipt: Receipt): void {
    this.#draft.drop();
    this.#show({at: 'delivered', report, receipt});
  }

  #refuse({id}: Report, errors: FormErrors): void {
    this.#show({at: 'form'});
    this.#mending = id;
    this.#errors = errors;
  }

  #queue(entry: OutboxEntry): void {
    // The outbox has it now; a draft left beside it would be sent a second time.
    if (this.#outbox.durable) this.#draft.drop();
    this.#show({at: 'queued', entry});
    this.#host.dispatchEvent(new ReportQueuedEvent(entry.id));
  }

  #show(shown: Shown): void {
    this.#shown = shown;
    this.#mending = '';
    this.#errors = new FormErrors();
    this.#host.requestUpdate();
  }

  #mend(report: Report): void {
    this.#fill(this.#modeOf(report).valuesOf(report));
    this.#mending = report.id;
  }

  /** Shows the form with these values; a report that waits goes up among the others that do. */
  #fill(values: FormValues): void {
    if (this.#shown.at === 'queued') this.#waiting.add(this.#shown.entry);
    this.#current = '';
    this.#draft.replace(values);
    this.#show({at: 'form'});
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

  async #focus(id: string): Promise<void> {
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
  }
}
