import {msg, str} from '@lit/localize';
import type {Report} from '@ispeed-widgets/contract/page';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import {ReportDeliveredEvent} from '../../shared/events/report-delivered-event.js';
import {ReportQueuedEvent} from '../../shared/events/report-queued-event.js';
import {ReportRefusedEvent} from '../../shared/events/report-refused-event.js';
import {formatMonth} from '../../shared/format.js';
import type {Audience} from '../audiences-of.js';
import {checkForm} from './check-form.js';
import {correctionNotice} from './correction-notice.js';
import {Dispatch} from './dispatch.js';
import {DraftKeeper} from './draft-keeper.js';
import {errorSummary, SUMMARY} from './error-summary.js';
import type {FormState, FormValues} from './form-state.js';
import {FormErrors} from './form-errors.js';
import {ACCESS_CODE} from './organization/access-code.js';
import type {OutboxEntry} from './outbox/entry.js';
import {isCorrected} from './outbox/outbox-place.js';
import {isLate, panel, PANEL, receiptNews} from './panel.js';
import {refusalErrors} from './refusal-errors.js';
import type {ReportData} from './report-data.js';
import type {Delivered, ReportMode} from './report-mode.js';
import type {SendResult} from './outbox/send.js';
import {turnPage} from './turn-page.js';
import {waitingCard, type WaitingReport} from './waiting-card.js';

/** What stands in the place of the form. */
type Shown =
  | {readonly at: 'form'}
  | {readonly at: 'check'; readonly report: Report}
  | {readonly at: 'queued'; readonly entry: OutboxEntry}
  | ({readonly at: 'delivered'} & Delivered);

/** The form that a desk works for: its campaign, and whose it is. */
export interface OpenForm {
  readonly data: ReportData;
  readonly audience: Audience;
  /** One for each audience of the campaign. */
  readonly modes: Partial<Record<Audience, ReportMode>>;
}

/** Where a desk reads what was typed. */
export interface DeskOptions {
  readonly form: FormState;
  /** The form's values, which change as a person types. */
  readonly values: Map<string, string>;
}

/**
 * What happens to a report once a person begins to type: its draft is kept; it is checked, looked over, written down,
 * carried to the collector, and out of the outbox only for a receipt.
 */
export class ReportDesk {
  readonly #host: LitElement;
  readonly #form: FormState;
  readonly #draft: DraftKeeper;
  readonly #dispatch: Dispatch;
  #open: OpenForm | undefined;
  #errors = new FormErrors();
  #shown: Shown = {at: 'form'};
  #busy = false;
  /** Id of the report that this form sent last. */
  #current = '';
  /** Id of the kept report that this form mends. */
  #mending = '';
  /** The report that this form corrects, or has corrected. */
  #corrected: Delivered | undefined;
  /** What became of the last try to print. */
  #printed = '';

  constructor(host: LitElement, {form, values}: DeskOptions) {
    this.#host = host;
    this.#form = form;
    this.#draft = new DraftKeeper(host, values);
    this.#dispatch = new Dispatch(host, (entry, result) => this.#settle(entry, result));
  }

  /** Takes up a form: restores its draft and, for a campaign that is new, sends what an earlier visit left. */
  async open(form: OpenForm): Promise<void> {
    const {data, audience} = form;
    const before = this.#open;
    this.#open = form;
    this.#draft.open(data.campaign.id, audience);
    if (before?.audience !== audience) this.#errors = new FormErrors();
    if (before?.data.campaign.id !== data.campaign.id) this.#show({at: 'form'});
    await this.#dispatch.open(data);
  }

  errorOf(field: string): string | undefined {
    return this.#errors.get(field);
  }

  /** Writes down soon what was typed. */
  keepDraft(): void {
    this.#draft.keep();
  }

  /** What the form says beside its button: that it works, or that the browser will not help it. */
  get status(): string {
    if (this.#busy) return msg('Đang gửi…');
    return this.#draft.forgetful
      ? msg('Trình duyệt không cho lưu: đừng đóng trang trước khi có biên nhận.')
      : '';
  }

  /** Checks what the form holds, and shows what is to be mended, or all of it to be looked over, or sends it. */
  async submit(): Promise<void> {
    if (this.#busy) return;
    const mode = this.#modeOf(this.#open!);
    const {report, errors} = checkForm(this.#form, this.#data, mode);
    this.#errors = errors;
    if (errors.size > 0) return this.#focus(SUMMARY);
    if (!mode.renderCheck) return this.#send(report);
    this.#shown = {at: 'check', report};
    return this.#focus(PANEL);
  }

  /** The receipt, the report that waits or is to be looked over; undefined while the form is to be shown. */
  renderInstead(): TemplateResult | undefined {
    const shown = this.#shown;
    if (shown.at === 'form') return undefined;
    if (shown.at === 'check') return this.#renderCheck(shown.report);
    const isQueued = shown.at === 'queued';
    const report = isQueued ? shown.entry.report : shown.report;
    return panel(isQueued ? this.#card(shown) : this.#receipt(shown), {
      heading: isQueued ? msg('Báo cáo đang chờ gửi') : msg('Đã nhận báo cáo'),
      reported: this.#modeOf(report).render(report, this.#data),
      mend: () => this.#mend(report, isQueued ? undefined : shown),
      another: () => this.#fill([]),
      print: () => void this.#print(shown),
      asAnnex: !isQueued && !!this.#modeOf(report).print,
      printed: this.#printed,
    });
  }

  /** What an earlier visit left, what is corrected, and what is wrong with the form. */
  renderAbove(): TemplateResult {
    const root = this.#host.renderRoot;
    const fields = Array.from(root.querySelectorAll('form [id]'), ({id}) => id);
    return html`${this.#dispatch.waiting.reports.map((report) => this.#card(report))}
    ${this.#corrected ? correctionNotice(this.#nameOf(this.#corrected.report), this.#corrected) : nothing}
    ${
      this.#draft.restored
        ? html`<p class="notice">
          ${msg('Đã khôi phục nội dung đang nhập dở.')}
          <button type="button" class="link" @click=${() => this.#fill([])}>${msg('Xóa và nhập lại')}</button>
        </p>`
        : nothing
    }
    ${errorSummary(this.#errors.inOrderOf(fields), root)}`;
  }

  get #data(): ReportData {
    return this.#open!.data;
  }

  #modeOf({audience}: Pick<Report, 'audience'>): ReportMode {
    return this.#open!.modes[audience]!;
  }

  #nameOf(report: Report): string {
    const month = msg(str`tháng ${formatMonth(report.period)}`);
    return [this.#modeOf(report).reporter(report, this.#data), month].filter(Boolean).join(', ');
  }

  #renderCheck(report: Report): TemplateResult | undefined {
    return this.#modeOf(report).renderCheck?.(report, this.#data, {
      heading: PANEL,
      corrected: this.#correctedBy(report),
      status: this.status,
      change: (field) => this.#return(field),
      send: () => void this.#send(report),
    });
  }

  #receipt(delivered: Delivered): TemplateResult {
    const {report, receipt} = delivered;
    return receiptNews(this.#nameOf(report), receipt, {
      late: isLate(report, receipt, this.#data),
      replaced: this.#correctedBy(report)?.receipt.code,
    });
  }

  #correctedBy(report: Report): Delivered | undefined {
    const earlier = this.#corrected;
    return earlier && isCorrected(earlier.report, report) ? earlier : undefined;
  }

  #card(waiting: WaitingReport): TemplateResult {
    const {entry} = waiting;
    return waitingCard(waiting, {
      name: this.#nameOf(entry.report),
      canSend: this.#dispatch.canSend(entry),
      durable: this.#dispatch.durable,
      busy: this.#busy,
      retry: () => void this.#work(() => this.#dispatch.retry()),
      sendWith: (typedCode) => this.#dispatch.waiting.sendWith(entry, typedCode),
      mend: () => this.#mend(entry.report),
    });
  }

  async #send(report: Report): Promise<void> {
    if (this.#busy) return;
    const accessCode = report.audience === 'organization' ? this.#form.value(ACCESS_CODE) : undefined;
    const kept = ({id}: OutboxEntry) => void (this.#current = id);
    await this.#work(() => this.#dispatch.send(report, {accessCode, mending: this.#mending, kept}));
    await this.#focus(this.#shown.at === 'form' ? SUMMARY : PANEL);
  }

  #settle(entry: OutboxEntry, result: SendResult): void {
    const {id, report} = entry;
    const isCurrent = id === this.#current;
    if (result.at === 'delivered') {
      this.#modeOf(report).delivered?.(report);
      if (isCurrent) this.#deliver({report, receipt: result.receipt});
      this.#host.dispatchEvent(new ReportDeliveredEvent(id, result.receipt.code));
    } else if (result.at === 'refused') {
      if (isCurrent) this.#refuse(report, refusalErrors(result.refusal, report, this.#modeOf(report)));
      this.#host.dispatchEvent(new ReportRefusedEvent(id, result.refusal.status));
    } else if (isCurrent && this.#shown.at !== 'queued') {
      this.#queue(entry);
    }
  }

  #deliver(delivered: Delivered): void {
    this.#draft.drop();
    this.#show({at: 'delivered', ...delivered});
  }

  #refuse({id}: Report, errors: FormErrors): void {
    this.#show({at: 'form'});
    this.#mending = id;
    this.#errors = errors;
  }

  #queue(entry: OutboxEntry): void {
    // The outbox has it now; a draft left beside it would be sent a second time.
    if (this.#dispatch.durable) this.#draft.drop();
    this.#show({at: 'queued', entry});
    this.#host.dispatchEvent(new ReportQueuedEvent(entry.id));
  }

  #show(shown: Shown): void {
    this.#shown = shown;
    this.#mending = '';
    this.#printed = '';
    this.#errors = new FormErrors();
    this.#host.requestUpdate();
  }

  /** From the page to be looked over back to the form as it was. */
  #return(field: string): void {
    if (this.#busy) return;
    this.#shown = {at: 'form'};
    void this.#focus(field);
  }

  #mend(report: Report, delivered?: Delivered): void {
    this.#fill(this.#modeOf(report).valuesOf(report));
    this.#mending = report.id;
    this.#corrected = report.audience === 'organization' ? delivered : undefined;
  }

  /** Shows the form with these values; a report that waits goes up among the others that do. */
  #fill(values: FormValues): void {
    if (this.#shown.at === 'queued') this.#dispatch.waiting.add(this.#shown.entry);
    this.#current = '';
    this.#corrected = undefined;
    this.#draft.replace(values);
    this.#show({at: 'form'});
    void this.#focus('title');
  }

  async #print(shown: Shown): Promise<void> {
    const print = shown.at === 'delivered' ? this.#modeOf(shown.report).print : undefined;
    if (shown.at !== 'delivered' || !print) return window.print();
    // Without its late part the page itself is printed, with the receipt on it.
    this.#printed = await print(shown, this.#data).catch(() => (window.print(), ''));
    this.#host.requestUpdate();
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
    const turn = () => this.#host.updateComplete;
    await turnPage(this.#host.renderRoot, {turn, holdsHeight: this.#shown.at === 'check'});
    this.#host.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
  }
}
