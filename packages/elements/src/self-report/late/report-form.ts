import {msg} from '@lit/localize';
import type {Campaign} from '@ispeed-widgets/contract/page';
import {adoptStyles, html, type LitElement, nothing, type TemplateResult} from 'lit';

import {textOf} from '../../shared/locale.js';
import {today} from '../../shared/today.js';
import {type Audience, audiencesOf} from '../audiences-of.js';
import {deskStyles} from './desk.styles.js';
import {ChoiceBox} from './choice/choice-box.js';
import {choiceStyles} from './choice/choice.styles.js';
import type {FormState, FormValues} from './form-state.js';
import {formStyles} from './form.styles.js';
import {overdueNotice} from './period-choice.js';
import {loadReportData, type ReportData} from './report-data.js';
import {ReportDesk} from './report-desk.js';
import type {CitizenMode, ReportMode} from './report-mode.js';

/** Where a form belongs. */
export interface FormPlace {
  readonly campaignUrl: string;
  /** The audience that the page asks for; empty for those of the campaign. */
  readonly audience: string;
}

/** The form, once a person has begun: its lists, what is typed, and the desk that keeps and sends it. */
export class ReportForm {
  readonly #host: LitElement;
  readonly #desk: ReportDesk;
  /** What was typed and chosen, by field. */
  readonly #values = new Map<string, string>();
  /** The fields to choose by typing, by name: what is open in them outlasts a render. */
  readonly #choices = new Map<string, ChoiceBox>();
  readonly #state: FormState;
  #data: ReportData | undefined;
  /** The citizen's mode, where the campaign takes reports of citizens. */
  #citizen: CitizenMode | undefined;
  #modes: Partial<Record<Audience, ReportMode>> = {};
  #chosenAudience = '';

  /** @param suggestion what a field holds until something is typed */
  constructor(host: LitElement, suggestion: (field: string) => string) {
    this.#host = host;
    this.#state = {
      value: (name) => this.#values.get(name) ?? this.#suggested(name, suggestion(name)),
      error: (name) => this.#desk.errorOf(name),
      put: (values) => this.#put(values),
      choice: (name) => this.#choice(name),
    };
    this.#desk = new ReportDesk(host, {form: this.#state, values: this.#values});
    const {elementStyles} = host.constructor as typeof LitElement;
    adoptStyles(host.renderRoot as ShadowRoot, [...elementStyles, formStyles, deskStyles, choiceStyles]);
  }

  /**
   * Takes up a campaign: its lists, its draft, and what an earlier visit left to send.
   *
   * @throws WidgetError
   */
  async open(campaign: Campaign, {campaignUrl, audience}: FormPlace): Promise<void> {
    const audiences = audiencesOf(campaign, audience);
    const asked = (one: Audience) => audiences.includes(one);
    const [data, organization, citizen] = await Promise.all([
      loadReportData(campaign, campaignUrl, audience),
      asked('organization') ? import('./organization/organization-mode.js') : undefined,
      asked('citizen') ? import('./citizen/citizen-mode.js') : undefined,
    ]);
    this.#citizen = citizen?.citizenMode;
    this.#modes = {
      ...(organization && {organization: organization.organizationMode}),
      ...(citizen && {citizen: citizen.citizenMode}),
    };
    this.#data = data;
    await this.#openDesk(data);
  }

  /** Leads to the receipts of this device. */
  showReceipts(): Promise<void> {
    return this.#desk.showReceipts();
  }

  /** The form, or what has become of it. */
  render(): TemplateResult {
    return this.#desk.renderInstead() ?? this.#renderForm(this.#data!);
  }

  #renderForm(data: ReportData): TemplateResult {
    const {campaign, organizations} = data;
    const audience = this.#audienceOf(data);
    const mode = this.#modes[audience]!;
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
      ${overdue ? html`<p class="notice">${overdue}</p>` : nothing} ${this.#desk.renderAbove()}
      <form novalidate @input=${this.#take} @submit=${this.#submit}>
        ${data.audiences.length > 1 ? this.#citizen?.renderAudiences(this.#state, data, audience) : nothing}
        ${mode.renderForm(this.#state, data)}
        <p class="row">
          <button class="button primary" part="submit">
            ${mode.renderCheck ? msg('Tiếp tục') : msg('Gửi báo cáo')}
          </button>
          <span role="status">${this.#desk.status}</span>
        </p>
      </form>
      ${this.#desk.renderFoot()}
    </div>`;
  }

  readonly #take = ({target}: Event): void => {
    const {name, type, checked, value} = target as HTMLInputElement;
    const taken = type === 'checkbox' && !checked ? '' : value;
    if (name === 'audience') {
      this.#chosenAudience = taken;
      void this.#openDesk(this.#data!);
    } else this.#put([[name, taken]]);
    this.#host.requestUpdate();
  };

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    void this.#desk.submit();
  };

  #put(values: FormValues): void {
    for (const [name, value] of values) this.#values.set(name, value);
    this.#desk.keepDraft();
    this.#host.requestUpdate();
  }

  #choice(name: string): ChoiceBox {
    const choice = this.#choices.get(name) ?? new ChoiceBox(this.#host, this.#state, name);
    this.#choices.set(name, choice);
    return choice;
  }

  /** What the page preselects, if the list has it: a field that is chosen by typing would show a bare key. */
  #suggested(name: string, suggestion: string): string {
    const {organizations, places} = this.#data ?? {};
    const isListed =
      name === 'organization'
        ? organizations?.organizations.some(({id}) => id === suggestion)
        : places?.communes.some(({code}) => code === suggestion);
    return isListed ? suggestion : '';
  }

  #openDesk(data: ReportData): Promise<void> {
    return this.#desk.open({data, modes: this.#modes, audience: this.#audienceOf(data)});
  }

  #audienceOf({audiences}: ReportData): Audience {
    return audiences.find((audience) => audience === this.#chosenAudience) ?? audiences[0]!;
  }
}
