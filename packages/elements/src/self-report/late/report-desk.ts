import {msg, str} from '@lit/localize';
import type {Receipt, Report} from '@ispeed-widgets/contract/page';
import type {LitElement, nothing, TemplateResult} from 'lit';

import {ReportDeliveredEvent} from '../../shared/events/report-delivered-event.js';
import {ReportQueuedEvent} from '../../shared/events/report-queued-event.js';
import {ReportRefusedEvent} from '../../shared/events/report-refused-event.js';
import {checkForm} from './check-form.js';
import {DeskPage} from './desk-page.js';
import {aboveForm, type DeskView, insteadOfForm} from './desk-view.js';
import {Dispatch} from './dispatch.js';
import {DraftKeeper} from './draft-keeper.js';
import {SUMMARY} from './error-summary.js';
import {focusOn} from './focus-on.js';
import type {FormState, FormValues} from './form-state.js';
import {FormErrors} from './form-errors.js';
import {keepFocus} from './keep-focus.js';
import {modeOf, nameOf, type OpenForm} from './open-form.js';
import {ACCESS_CODE} from './organization/access-code.js';
import {OUTBOX, OutboxBox} from './outbox-box.js';
import type {OutboxEntry} from './outbox/entry.js';
import {PANEL} from './panel.js';
import {refusalErrors} from './refusal-errors.js';
import type {Delivered, ReportMode} from './report-mode.js';
import type {SendResult} from './outbox/send.js';
import {TwinDraft} from './twin-draft.js';
import {UnderWay} from './under-way.js';

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
  readonly #box: OutboxBox;
  readonly #page: DeskPage;
  readonly #twin = new TwinDraft();
  #open: OpenForm | undefined;
  readonly #doing: UnderWay;
  /** Id of the report that this form sent last. */
  #current = '';
  /** The report that this form corrects, or has corrected. */
  #corrected: Delivered | undefined;

  constructor(host: LitElement, {form, values}: DeskOptions) {
    this.#host = host;
    this.#form = form;
    this.#draft = new DraftKeeper(host, values);
    this.#doing = new UnderWay(host);
    this.#dispatch = new Dispatch(host, {
      settled: (entry, result) => this.#settle(entry, result),
      gone: (entry, receipt) => this.#gone(entry, receipt),
    });
    this.#box = new OutboxBox(host, {
      dispatch: this.#dispatch,
      open: () => this.#open!,
      isBusy: () => this.#doing.form || this.#doing.outbox,
      retry: () =>
        void keepFocus(host, [PANEL, OUTBOX], () =>
          this.#doing.during('outbox', () => this.#dispatch.retry()),
        ),
      mend: (entry) => this.#mend(entry),
      show: (delivered) => this.#showReceipt(delivered),
      deleted: (entry, news) => this.#deleted(entry, news),
    });
    this.#page = new DeskPage(host, () => this.#box.tidy());
  }

  /** Takes up a form: restores its draft and, for a campaign that is new, sends what an earlier visit left. */
  async open(form: OpenForm): Promise<void> {
    const {data, audience} = form;
    const before = this.#open;
    this.#open = form;
    this.#draft.open(data.campaign.id, audience);
    const isOther = before?.data.campaign.id !== data.campaign.id;
    if (isOther || before.audience !== audience) {
      this.#page.errors = new FormErrors();
      this.#twin.ended();
      if (this.#draft.restored) this.#twin.restored();
    }
    if (isOther) this.#page.show({at: 'form'});
    await Promise.all([this.#dispatch.open(data), this.#box.prepare()]);
  }

  /** Leads to the receipts of this device. */
  showReceipts(): Promise<void> {
    return this.#box.use('receipts');
  }

  errorOf(field: string): string | undefined {
    return this.#page.errors.get(field);
  }

  /** Writes down soon what was typed. */
  keepDraft(): void {
    this.#twin.begun(this.#dispatch.receipts);
    this.#draft.keep();
  }

  /** What the form says beside its button: that it works, or that the browser will not help it. */
  get status(): string {
    if (this.#doing.form) return msg('Đang gửi…');
    // Where the outbox has said the same, once is enough.
    return this.#draft.forgetful && !this.#dispatch.trouble
      ? msg('Trình duyệt không cho lưu: đừng đóng trang trước khi có biên nhận.')
      : '';
  }

  /** Checks what the form holds, and shows what is to be mended, or all of it to be looked over, or sends it. */
  async submit(): Promise<void> {
    if (this.#doing.form) return;
    const mode = modeOf(this.#open!, this.#open!);
    const {report, errors} = checkForm(this.#form, this.#open!.data, mode);
    this.#page.errors = errors;
    if (errors.size > 0) return this.#page.turnTo(SUMMARY);
    if (!mode.renderCheck) return this.#send(report);
    this.#page.shown = {at: 'check', report};
    return this.#page.turnTo(PANEL);
  }

  /** What stands in the place of the form; undefined while that is to be shown. */
  renderInstead(): TemplateResult | undefined {
    return insteadOfForm(this.#page.shown, this.#view);
  }

  renderAbove(): TemplateResult {
    return aboveForm(this.#host.renderRoot, this.#view);
  }

  /** The way to receipts and files. */
  renderFoot(): TemplateResult | typeof nothing {
    return this.#box.renderFoot();
  }

  #modeOf(report: Report): ReportMode {
    return modeOf(this.#open!, report);
  }

  get #view(): DeskView {
    return {
      open: this.#open!,
      box: this.#box,
      errors: this.#page.errors,
      corrected: this.#corrected,
      status: this.status,
      said: this.#page.said,
      isRestored: this.#draft.restored,
      change: (field) => this.#return(field),
      // The second click of two was meant for the button that stood here before.
      send: (report, event) => void ((event as UIEvent).detail < 2 && this.#send(report)),
      mend: (entry) => this.#mend(entry),
      correct: (delivered) => this.#correct(delivered),
      clear: () => this.#fill([]),
      back: () => this.#return('title'),
      print: (delivered) => void this.#print(delivered),
    };
  }

  async #send(report: Report): Promise<void> {
    if (this.#doing.form) return;
    const accessCode = report.audience === 'organization' ? this.#form.value(ACCESS_CODE) : undefined;
    const kept = ({id}: OutboxEntry) => void (this.#current = id);
    await this.#doing.during('form', async () => {
      await this.#dispatch.look();
      const twin = this.#twin.deliveredAs(report, this.#dispatch.receipts);
      if (twin) this.#deliver(twin, msg('Báo cáo này đã được gửi từ một cửa sổ khác, nên không gửi thêm.'));
      else await this.#dispatch.send(report, {accessCode, mending: this.#page.mending, kept});
    });
    await this.#page.turnTo(this.#page.shown.at === 'form' ? SUMMARY : PANEL);
  }

  #settle(entry: OutboxEntry, result: SendResult): void {
    const {id, report} = entry;
    const isCurrent = id === this.#current;
    if (isCurrent) this.#doing.release('form');
    if (result.at === 'delivered') {
      this.#modeOf(report).delivered?.(report);
      this.#received(entry, result.receipt);
      this.#host.dispatchEvent(new ReportDeliveredEvent(id, result.receipt.code));
    } else if (result.at === 'refused') {
      if (isCurrent) this.#refuse(report, refusalErrors(result.refusal, report, this.#modeOf(report)));
      this.#host.dispatchEvent(new ReportRefusedEvent(id, result.refusal.status));
    } else if (isCurrent && this.#page.shown.at !== 'queued') {
      this.#queue(entry);
    }
  }

  /** Another tab has delivered a report, or somebody has deleted or replaced it there. */
  #gone(entry: OutboxEntry, receipt: Receipt | undefined): void {
    const {id, report} = entry;
    const isShown = id === this.#current;
    if (isShown) this.#doing.release('form');
    if (receipt) this.#received(entry, receipt);
    else {
      if (isShown && this.#page.shown.at === 'queued') this.#page.showQuietly({at: 'form'});
      const name = nameOf(this.#open!, report);
      this.#box.say(
        msg(str`Báo cáo không còn chờ ở đây: đã được gửi, thay hoặc xóa ở một cửa sổ khác: ${name}.`),
      );
    }
    // The tab that sent it has told its own page; this page hears only of what its form shows.
    if (receipt && isShown) this.#host.dispatchEvent(new ReportDeliveredEvent(id, receipt.code));
  }

  #received({id, report}: OutboxEntry, receipt: Receipt): void {
    if (id === this.#current) {
      this.#dispatch.waiting.remove([id]);
      const wasWaiting = this.#page.shown.at === 'queued';
      this.#deliver({report, receipt}, wasWaiting ? msg('Báo cáo đang chờ vừa được nhận.') : '');
      return;
    }
    this.#box.tell(msg('Một báo cáo đang chờ vừa được nhận.'));
    // What mends a report that was received meanwhile corrects it.
    const isMended = id === this.#page.mending && report.audience === 'organization';
    if (isMended) this.#corrected = {report, receipt};
  }

  #deliver(delivered: Delivered, said: string): void {
    this.#draft.drop();
    this.#page.showQuietly({at: 'delivered', ...delivered});
    this.#page.said = said;
  }

  #showReceipt(delivered: Delivered): void {
    const {at} = this.#page.shown;
    this.#page.show({at: 'delivered', ...delivered, isLookedUp: at === 'form' || at === 'check'});
    void this.#page.turnTo(PANEL);
  }

  #refuse({id}: Report, errors: FormErrors): void {
    this.#page.show({at: 'form'});
    this.#page.mending = id;
    this.#page.errors = errors;
  }

  #queue(entry: OutboxEntry): void {
    // The outbox has it now; a draft left beside it would be sent a second time.
    if (this.#dispatch.isWritten(entry)) this.#draft.drop();
    this.#page.show({at: 'queued', entry});
    void this.#box.bring();
    this.#host.dispatchEvent(new ReportQueuedEvent(entry.id));
  }

  /** From the page to be looked over back to the form as it was. */
  #return(field: string): void {
    if (this.#doing.form) return;
    this.#page.shown = {at: 'form'};
    void this.#page.turnTo(field);
  }

  /** Puts a kept report into the form; with the words of its refusal, however long ago that was. */
  #mend({id, report, refused}: OutboxEntry): void {
    const mode = this.#modeOf(report);
    this.#fill(mode.valuesOf(report), refused ? SUMMARY : 'title');
    this.#page.mending = id;
    if (refused) this.#page.errors = refusalErrors(refused, report, mode);
  }

  #correct(delivered: Delivered): void {
    const {report} = delivered;
    this.#fill(this.#modeOf(report).valuesOf(report));
    this.#corrected = report.audience === 'organization' ? delivered : undefined;
  }

  async #deleted({id}: OutboxEntry, news: string): Promise<void> {
    if (id === this.#current && this.#page.shown.at === 'queued') this.#fill([]);
    this.#box.say(news);
    await focusOn(this.#host, [OUTBOX]);
  }

  /** Shows the form with these values. */
  #fill(values: FormValues, focus = 'title'): void {
    this.#current = '';
    this.#corrected = undefined;
    this.#twin.ended();
    this.#draft.replace(values);
    this.#page.show({at: 'form'});
    void this.#page.turnTo(focus);
  }

  async #print(delivered: Delivered | undefined): Promise<void> {
    const print = delivered && this.#modeOf(delivered.report).print;
    if (!print) return window.print();
    // Without its late part the page itself is printed, with the receipt on it.
    this.#page.said = await print(delivered, this.#open!.data).catch(() => (window.print(), ''));
    this.#host.requestUpdate();
  }
}
