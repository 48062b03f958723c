import {msg} from '@lit/localize';
import {type Campaign, deadlineOf} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {CampaignWidget} from '../shared/campaign-widget.js';
import {deadlineText} from '../shared/deadline-text.js';
import {recall} from '../shared/local-memory.js';
import {textOf} from '../shared/locale.js';
import {reportFailure} from '../shared/report-failure.js';
import {today} from '../shared/today.js';
import {WidgetError} from '../shared/widget-error.js';
import {audiencesOf} from './audiences-of.js';
import type {ReportForm} from './late/report-form.js';
import {draftKey, outboxMarker, receiptsMarker} from './memory-keys.js';
import {styles} from './self-report.styles.js';

/**
 * @summary The monthly report of an organisation, or a citizen's, kept until the collector has stored it.
 * @slot - Shown before the data comes, without it, and where the campaign takes no reports.
 * @csspart title - The heading.
 * @csspart start - The button that opens the form.
 * @csspart submit - The button that goes on to the check, and the one that sends.
 * @csspart check - All that an organisation is about to send, to be looked over.
 * @csspart outbox - The reports that wait on this device, and what may be done with them.
 * @csspart receipt - The receipt, once the report is stored.
 * @csspart print - The button that prints the receipt, an organisation's as the annex of an official report.
 * @cssprop [--ispeed-accent=#0a5cad] - Buttons, links, ticks and focus rings.
 * @cssprop [--ispeed-lacking=#b3261e] - What is wrong.
 * @cssprop [--ispeed-field=#7a8694] - Borders of the fields.
 * @cssprop [--ispeed-surface=#ffffff] - Background.
 * @cssprop [--ispeed-ink=#16202c] - Text.
 * @cssprop [--ispeed-radius=12px] - Corners.
 * @cssprop [--ispeed-font] - Font family.
 * @cssprop [--ispeed-font-size=16px] - Size of the text, in px or em.
 * @fires ispeed-ready - The form shows.
 * @fires ispeed-data-failed - A file could not be read; see `event.error`.
 * @fires ispeed-report-queued - A report waits on this device; see `event.reportId`.
 * @fires ispeed-report-delivered - The collector stored a report; see `event.receiptCode`.
 * @fires ispeed-report-refused - The collector did not take a report; see `event.status`.
 */
export class IspeedSelfReport extends CampaignWidget<Campaign> {
  static override get styles() {
    return [CampaignWidget.styles, styles];
  }

  static override get properties() {
    return {audience: {}, organization: {}};
  }

  /** Who reports; what the campaign says if absent, and the person's choice where it takes both. */
  audience: '' | 'organization' | 'citizen' = '';

  /** Key of the organisation to preselect. */
  organization = '';

  /** Here once a person has begun, now or at an earlier visit. */
  #form: ReportForm | undefined;
  /** The same before its lists have come: asked for again, it goes on. */
  #made: ReportForm | undefined;
  /** True once the form was asked for and did not come. */
  #stuck = false;

  protected override dataKey(): string {
    const key = super.dataKey();
    return key && `${key} ${this.audience}`;
  }

  protected async load(): Promise<Campaign> {
    const campaign = await this.loadCampaign();
    // What an earlier visit left shows at once; should the form not come now, it comes when asked for.
    if (this.#form || this.#isLeft(campaign)) await this.#open(campaign).catch(() => undefined);
    return campaign;
  }

  override render(): TemplateResult {
    const takesNone = this.data && audiencesOf(this.data, this.audience).length === 0;
    return takesNone ? this.renderIdle() : super.render();
  }

  protected renderReady(campaign: Campaign): TemplateResult {
    return this.#form?.render() ?? this.#renderStart(campaign);
  }

  /** Most who see this send nothing, so the form with its lists comes for those who begin. */
  #renderStart(campaign: Campaign): TemplateResult {
    const audiences = audiencesOf(campaign, this.audience);
    const deadline = deadlineText(deadlineOf(campaign.schedule, today()));
    return html`<div class="start">
      <h2 part="title">${msg('Báo cáo cài đặt và đo i-Speed')}</h2>
      <p class="muted">${textOf(campaign.title)}</p>
      ${deadline ? html`<p><b>${deadline}</b></p>` : nothing}
      ${
        audiences.includes('organization')
          ? html`<p>${msg('Cơ quan, đơn vị báo cáo số người đã cài đặt và đo, bằng mã truy cập được cấp.')}</p>`
          : nothing
      }
      ${
        audiences.includes('citizen')
          ? html`<p>${msg('Người dân báo lần đo của mình, không phải khai tên hay số điện thoại.')}</p>`
          : nothing
      }
      <button type="button" class="button primary" part="start" @click=${this.#start}>
        ${msg('Bắt đầu báo cáo')}
      </button>
      ${
        recall(receiptsMarker(campaign.id)) === undefined
          ? nothing
          : html`<button type="button" class="link" @click=${this.#receipts}>${msg('Biên nhận trên máy này')}</button>`
      }
      <p role="status">${this.#stuck ? msg('Chưa mở được. Hãy kiểm tra mạng rồi bấm lại.') : nothing}</p>
    </div>`;
  }

  readonly #start = async (): Promise<void> => {
    try {
      await this.#open(this.data!);
    } catch (error) {
      this.#stuck = true;
      if (error instanceof WidgetError) await reportFailure(this, error);
      else
        console.warn?.(
          `[ispeed] self-report: không tải được biểu mẫu / could not be loaded: ${String(error)}`,
        );
    }
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  };

  readonly #receipts = async (): Promise<void> => {
    await this.#start();
    await this.#form?.showReceipts();
  };

  async #open(campaign: Campaign): Promise<void> {
    const {ReportForm} = await import('./late/report-form.js');
    const form = (this.#made ??= new ReportForm(this, (field) => this.#suggestion(field)));
    await form.open(campaign, {campaignUrl: this.campaignUrl, audience: this.audience});
    this.#form = form;
  }

  #isLeft(campaign: Campaign): boolean {
    const {id} = campaign;
    const drafts = audiencesOf(campaign, this.audience).map((audience) => draftKey(id, audience));
    return [outboxMarker(id), ...drafts].some((key) => recall(key) !== undefined);
  }

  #suggestion(field: string): string {
    if (field === 'organization') return this.organization;
    return field === 'communeCode' ? this.communeCode : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ispeed-self-report': IspeedSelfReport;
  }
}
