import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {CampaignWidget} from '../shared/campaign-widget.js';
import {recall} from '../shared/local-memory.js';
import {textOf} from '../shared/locale.js';
import {today} from '../shared/today.js';
import type {FormState} from './field.js';
import type {ReportDesk} from './late/report-desk.js';
import {draftKey, outboxMarker} from './memory-keys.js';
import {organizationForm} from './organization/organization-form.js';
import {overdueNotice} from './period-choice.js';
import {type Audience, loadReportData, type ReportData} from './report-data.js';
import type {CitizenMode} from './report-mode.js';
import {styles} from './self-report.styles.js';

/** What came of the campaign file. */
interface Loaded {
  /** Absent where the campaign takes no reports. */
  readonly data: ReportData | undefined;
  /** The citizen's form, where it is asked. */
  readonly citizen: CitizenMode | undefined;
}

/**
 * @summary The monthly report of an organisation, or a citizen's, kept until the collector has stored it.
 * @slot - Shown before the data comes, without it, and where the campaign takes no reports.
 * @csspart title - The heading.
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

  static override get properties() {
    return {audience: {}, organization: {}};
  }

  /** Who reports; what the campaign says if absent, and the person's choice where it takes both. */
  audience: '' | 'organization' | 'citizen' = '';

  /** Key of the organisation to preselect. */
  organization = '';

  /** What was typed and chosen, by field. */
  readonly #values = new Map<string, string>();
  readonly #form: FormState = {
    value: (name) => this.#values.get(name) ?? this.#suggestion(name),
    error: (name) => this.#desk?.errorOf(name),
    figures: (group) => this.#desk?.figures(group),
  };
  #chosenAudience = '';
  /** True once what sends reports did not arrive. */
  #stuck = false;
  #desk: ReportDesk | undefined;

  protected override dataKey(): string {
    const key = super.dataKey();
    return key && `${key} ${this.audience}`;
  }

  protected async load(): Promise<Loaded> {
    const campaign = await this.loadCampaign();
    const data = await loadReportData(campaign, this.campaignUrl, this.audience);
    if (!data) return {data, citizen: undefined};
    const citizen = data.audiences.includes('citizen')
      ? (await import('./citizen/citizen-mode.js')).citizenMode
      : undefined;
    const loaded = {data, citizen};
    const {id} = campaign;
    const left = recall(outboxMarker(id)) ?? recall(draftKey(id, this.#audienceOf(data)));
    // Where the desk does not come now, the form still does; what was left stays where it is.
    if (this.#desk || left) await this.#openDesk(loaded).catch(() => undefined);
    return loaded;
  }

  override render(): TemplateResult {
    return this.data && !this.data.data ? this.renderIdle() : super.render();
  }

  protected renderReady({data, citizen}: Loaded): TemplateResult {
    return this.#desk?.renderInstead() ?? this.#renderForm(data!, citizen);
  }

  #renderForm(data: ReportData, citizen: CitizenMode | undefined): TemplateResult {
    const {campaign, organizations} = data;
    const audience = this.#audienceOf(data);
    const overdue = overdueNotice(campaign.schedule, today());
    return html`<div class="body">
      <div>
        <h2 part="title" id="title" tabindex="-1">${msg('Báo cáo cài đặt và đo i-Speed')}</h2>
        <p class="muted">${textOf(campaign.title)}</p>
        ${
          campaign.sample || organizations?.sample
            ? html`<span class="sample">${msg('Số liệu minh họa')}</span>`
            : nothing
        }
      </div>
      ${overdue ? html`<p class="notice">${overdue}</p>` : nothing} ${this.#desk?.renderAbove()}
      <form novalidate @input=${this.#take} @submit=${this.#submit}>
        ${data.audiences.length > 1 ? citizen?.renderAudiences(this.#form, data, audience) : nothing}
        ${
          audience === 'organization'
            ? organizationForm(this.#form, data)
            : citizen?.renderForm(this.#form, data)
        }
        <p class="row">
          <button class="button primary" part="submit">${msg('Gửi báo cáo')}</button>
          <span role="status">
            ${this.#stuck ? msg('Chưa gửi được. Hãy kiểm tra mạng rồi bấm lại.') : this.#desk?.status}
          </span>
        </p>
      </form>
    </div>`;
  }

  /** Brings what keeps and sends reports: late, since most who see the form send none. */
  async #openDesk({data, citizen}: Loaded): Promise<ReportDesk> {
    const {ReportDesk} = await import('./late/report-desk.js');
    this.#desk ??= new ReportDesk(this, {form: this.#form, values: this.#values});
    await this.#desk.open({data: data!, citizen, audience: this.#audienceOf(data!)});
    return this.#desk;
  }

  readonly #take = ({target}: Event): void => {
    const {name, type, checked, value} = target as HTMLInputElement;
    const taken = type === 'checkbox' && !checked ? '' : value;
    if (name === 'audience') this.#chosenAudience = taken;
    else this.#values.set(name, taken);
    this.requestUpdate();
    this.#openDesk(this.data!).then(
      (desk) => desk.keepDraft(),
      () => undefined,
    );
  };

  readonly #submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    try {
      const desk = await this.#openDesk(this.data!);
      this.#stuck = false;
      await desk.submit();
    } catch (error) {
      this.#stuck = true;
      this.requestUpdate();
      console.warn(`[ispeed] self-report: ${String(error)}`);
    }
  };

  #audienceOf({audiences}: ReportData): Audience {
    return audiences.find((audience) => audience === this.#chosenAudience) ?? audiences[0]!;
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
