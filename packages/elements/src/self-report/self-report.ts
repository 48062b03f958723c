import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';

import {CampaignWidget} from '../shared/campaign-widget.js';
import {recall} from '../shared/local-memory.js';
import {textOf} from '../shared/locale.js';
import {today} from '../shared/today.js';
import type {Audience} from './audience.js';
import {citizenForm} from './citizen-form.js';
import {type FormState, radioField} from './field.js';
import {ACCESS_CODE} from './field-label.js';
import type {Submission} from './late/submission.js';
import {organizationForm} from './organization-form.js';
import {outboxMarker} from './outbox-marker.js';
import {overdueNotice} from './period-choice.js';
import {loadReportData, type ReportData} from './report-data.js';
import {ReportDraft} from './report-draft.js';
import {styles} from './self-report.styles.js';

/** What came of the campaign file; without `reportData` the campaign takes no reports here. */
interface Loaded {
  readonly reportData: ReportData | undefined;
}

/**
 * @summary The monthly report of an organisation, or a citizen's, kept until the collector has stored it.
 * @slot - Shown before the data comes, without it, and where the campaign takes no reports.
 * @csspart title - The heading.
 * @csspart sum - The row of sums.
 * @csspart submit - The button that sends.
 * @csspart receipt - The receipt, once the report is stored.
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
export class IspeedSelfReport extends CampaignWidget<Loaded> {
  static override get styles() {
    return [CampaignWidget.styles, styles];
  }

  /** Who reports; the campaign's own choice if absent, the person's where it offers both. */
  @property() audience: '' | 'organization' | 'citizen' = '';

  /** Key of the organisation to preselect. */
  @property() organization = '';

  @state() private chosenAudience = '';
  @state() private stuck = false;

  readonly #draft = new ReportDraft(this);
  #accessCode = '';
  #submission: Submission | undefined;
  #submissionComing: Promise<Submission> | undefined;

  readonly #form: FormState = {
    value: (name) =>
      name === ACCESS_CODE ? this.#accessCode : (this.#draft.get(name) ?? this.#suggestion(name)),
    error: (name) => this.#submission?.errorOf(name),
  };

  protected override dataKey(): string {
    const key = super.dataKey();
    return key && `${key} ${this.audience}`;
  }

  protected async load(): Promise<Loaded> {
    const campaign = await this.loadCampaign();
    const reportData = await loadReportData(campaign, this.campaignUrl, this.audience);
    if (reportData) await this.#open(reportData);
    return {reportData};
  }

  override render(): TemplateResult {
    return this.data && !this.data.reportData ? this.renderIdle() : super.render();
  }

  protected renderReady({reportData}: Loaded): TemplateResult {
    return this.#submission?.renderInstead() ?? this.#renderForm(reportData!);
  }

  #renderForm(data: ReportData): TemplateResult {
    const {campaign} = data;
    const isSample = campaign.sample || data.organizations?.sample;
    return html`<div class="body">
      <div class="head">
        <h2 part="title" id="title" tabindex="-1">${msg('Báo cáo cài đặt và đo i-Speed')}</h2>
        <p class="muted">
          ${textOf(campaign.title)} ${isSample ? html`<span class="sample">${msg('Số liệu minh họa')}</span>` : nothing}
        </p>
      </div>
      ${this.#renderOverdue(data)} ${this.#submission?.renderAbove()} ${this.#renderRestored()}
      <form novalidate @input=${this.#take} @submit=${this.#submit}>
        ${this.#renderAudiences(data)}
        ${
          this.#audienceOf(data) === 'organization'
            ? organizationForm(this.#form, data)
            : citizenForm(this.#form, data, this.campaignUrl)
        }
        <div class="row">
          <button class="button primary" part="submit">${msg('Gửi báo cáo')}</button>
          <span role="status">${this.#submission?.status}</span>
        </div>
        ${this.stuck ? this.#renderStuck() : nothing}
      </form>
    </div>`;
  }

  #renderOverdue({campaign}: ReportData): TemplateResult | typeof nothing {
    const notice = overdueNotice(campaign.schedule, today());
    return notice ? html`<p class="notice">${notice}</p>` : nothing;
  }

  #renderRestored(): TemplateResult | typeof nothing {
    if (!this.#draft.restored) return nothing;
    return html`<p class="notice">
      ${msg('Đã khôi phục nội dung đang nhập dở.')}
      <button type="button" class="link" @click=${this.#startOver}>${msg('Xóa và nhập lại')}</button>
    </p>`;
  }

  #renderAudiences(data: ReportData): TemplateResult | typeof nothing {
    if (data.audiences.length < 2) return nothing;
    return radioField({...this.#form, value: () => this.#audienceOf(data)}, 'audience', {
      label: msg('Bạn báo cáo cho ai?'),
      choices: data.audiences.map((audience) => [audience, audienceLabel(audience)]),
    });
  }

  #renderStuck(): TemplateResult {
    return html`<p class="error" role="alert">
      ${msg('Chưa gửi được vì trang chưa tải xong. Hãy kiểm tra mạng rồi tải lại trang; nội dung đã nhập vẫn được giữ.')}
    </p>`;
  }

  async #open(data: ReportData): Promise<void> {
    const {id} = data.campaign;
    this.#draft.open(id, this.#audienceOf(data));
    this.#submission?.attach(data);
    if (recall(outboxMarker(id)) === undefined) return;
    // A page that cannot resume now still has its form; the reports stay where they are.
    await this.#bringSubmission(data).then(
      (submission) => submission.resume(),
      () => undefined,
    );
  }

  /** Brings what sends reports: late, since most who see the form send none. */
  #bringSubmission(data: ReportData): Promise<Submission> {
    this.#submissionComing ??= import('./late/submission.js').then(
      ({Submission}) => (this.#submission = new Submission(this, {form: this.#form, draft: this.#draft})),
    );
    this.#submissionComing.catch(() => (this.#submissionComing = undefined));
    return this.#submissionComing.then((submission) => submission.attach(data));
  }

  readonly #take = ({target}: Event): void => {
    const field = target as HTMLInputElement;
    if (field.name === 'audience') this.#choose(field.value as Audience);
    else if (field.id === ACCESS_CODE) this.#accessCode = field.value;
    else if (field.name)
      this.#draft.set(field.name, field.type === 'checkbox' && !field.checked ? '' : field.value);
    this.#bringSubmission(this.data!.reportData!).catch(() => undefined);
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const data = this.data!.reportData!;
    try {
      const submission = await this.#bringSubmission(data);
      this.stuck = false;
      await submission.submit(this.#audienceOf(data));
    } catch (error) {
      this.stuck = true;
      console.warn(`[ispeed] self-report: ${String(error)}`);
    }
  };

  readonly #startOver = (): void => {
    this.#draft.replace([]);
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  };

  #choose(audience: Audience): void {
    this.chosenAudience = audience;
    this.#draft.open(this.data!.reportData!.campaign.id, audience);
    this.#submission?.clearErrors();
  }

  #audienceOf({audiences}: ReportData): Audience {
    return audiences.find((audience) => audience === this.chosenAudience) ?? audiences[0]!;
  }

  #suggestion(name: string): string {
    if (name === 'organization') return this.organization;
    return name === 'communeCode' ? this.communeCode : '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ispeed-self-report': IspeedSelfReport;
  }
}

function audienceLabel(audience: Audience): string {
  return audience === 'organization' ? msg('Cơ quan, đơn vị, trường học') : msg('Cá nhân tôi (người dân)');
}
