import {msg, str} from '@lit/localize';
import type {Campaign} from '@ispeed-widgets/contract/page';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';

import {APP_EVERYWHERE, appOf} from '../shared/app-of.js';
import {CampaignWidget} from '../shared/campaign-widget.js';
import {GuideFinishedEvent} from '../shared/events/guide-finished-event.js';
import type {ReferralCode} from '../shared/home-commune/referral-code.js';
import {forget, recall, remember} from '../shared/local-memory.js';
import {detectPlatform} from '../shared/platform.js';
import {referralCodeOf} from '../shared/referral-code-of.js';
import {storeButtons} from '../shared/store-buttons.js';
import {guideSteps, type Step} from './guide-steps.js';
import {styles} from './install-guide.styles.js';

interface GuideData {
  readonly campaign?: Campaign;
  readonly code?: ReferralCode | undefined;
}

/**
 * @summary How to install the app and measure, for Android or iPhone, one step at a time or all at once.
 * @slot - Shown before the data comes, without it, and if it never comes.
 * @csspart title - The guide's title.
 * @csspart step - The step shown, or every step of the list.
 * @csspart stores - The store buttons.
 * @csspart referral-code - The referral code and its copy button.
 * @cssprop [--ispeed-accent=#0a5cad] - Buttons, numbers, links and focus rings.
 * @cssprop [--ispeed-surface=#ffffff] - Background.
 * @cssprop [--ispeed-ink=#16202c] - Text.
 * @cssprop [--ispeed-radius=12px] - Corners.
 * @cssprop [--ispeed-font] - Font family.
 * @cssprop [--ispeed-font-size=16px] - Size of the text, in px or em.
 * @fires ispeed-ready - The guide shows.
 * @fires ispeed-data-failed - A file could not be read; see `event.error`.
 * @fires ispeed-guide-finished - A person walked the guide to its end.
 */
export class IspeedInstallGuide extends CampaignWidget<GuideData> {
  static override get styles() {
    return [CampaignWidget.styles, styles];
  }

  static override get properties() {
    const state = {state: true};
    return {platform: {}, layout: {reflect: true}, chosen: state, at: state, finished: state};
  }

  /** The phone to explain: this one, or always one of the two. */
  platform: 'auto' | 'android' | 'ios' = 'auto';

  /** One step at a time, or all of them in a list. */
  layout: 'steps' | 'list' = 'steps';

  private chosen: 'android' | 'ios' | undefined;
  private at = 0;
  private finished = false;

  #focusStep = false;

  protected async load(): Promise<GuideData> {
    const campaign = await this.loadCampaign();
    const data = {campaign, code: await referralCodeOf(this, campaign, [this.campaignUrl, this.communeCode])};
    this.#restore(data);
    return data;
  }

  protected override renderIdle(): TemplateResult {
    return html`<div class="widget">${this.renderReady({})}</div>`;
  }

  protected renderReady(data: GuideData): TemplateResult {
    const steps = this.#steps(data);
    return html`<section class="body" aria-labelledby="title">
      <div class="head">
        <h2 id="title" part="title">${msg('Cài đặt i-Speed và đo tốc độ Internet')}</h2>
        ${this.#renderPlatforms()}
      </div>
      ${this.layout === 'list' ? this.#renderList(steps, data) : this.#renderSteps(steps, data)}
    </section>`;
  }

  #renderPlatforms(): TemplateResult {
    const button = (platform: 'android' | 'ios', name: string) =>
      html`<button
        type="button"
        aria-pressed=${this.#phone === platform ? 'true' : 'false'}
        @click=${() => (this.chosen = platform)}
      >
        ${name}
      </button>`;
    return html`<div class="platforms" role="group" aria-label=${msg('Loại điện thoại')}>
      ${button('android', 'Android')} ${button('ios', 'iPhone')}
    </div>`;
  }

  #renderList(steps: Step[], data: GuideData): TemplateResult {
    return html`<ol class="list">
      ${steps.map((step) => html`<li part="step">${this.#renderStep(step, data)}</li>`)}
    </ol>`;
  }

  #renderSteps(steps: Step[], data: GuideData): TemplateResult | typeof nothing {
    if (this.finished) return this.#renderFinished(data);
    const at = Math.min(this.at, steps.length - 1);
    const step = steps[at];
    if (step === undefined) return nothing;
    return html`<div class="step" part="step">
        <p class="muted">${msg(str`Bước ${at + 1} trong ${steps.length}`)}</p>
        <div class="track" aria-hidden="true">
          ${steps.map((_, index) => html`<i class=${index <= at ? 'past' : ''}></i>`)}
        </div>
        ${this.#renderStep(step, data)}
      </div>
      <div class="moves">
        <button type="button" class="button" ?hidden=${at === 0} @click=${() => this.#go(at - 1, steps, data)}>
          ${msg('Quay lại')}
        </button>
        ${
          at + 1 < steps.length
            ? html`<button type="button" class="button primary" @click=${() => this.#go(at + 1, steps, data)}>
              ${msg('Bước tiếp theo')}
            </button>`
            : html`<button type="button" class="button primary" @click=${() => this.#finish(data)}>
              ${msg('Đã xong')}
            </button>`
        }
      </div>`;
  }

  #renderFinished(data: GuideData): TemplateResult {
    return html`<div class="step" part="step">
        <h3 tabindex="-1">${msg('Cảm ơn bạn đã đo tốc độ Internet.')}</h3>
        <p>${msg('Hẹn gặp lại vào tháng sau: mỗi tháng đo ít nhất một lần.')}</p>
      </div>
      <div class="moves">
        <button type="button" class="button" @click=${() => this.#go(0, this.#steps(data), data)}>
          ${msg('Xem lại từ đầu')}
        </button>
      </div>`;
  }

  #renderStep({id, title, text, image, video}: Step, data: GuideData): TemplateResult {
    return html`<h3 tabindex="-1">${title}</h3>
      <p class="text">${text}</p>
      ${image ? html`<img src=${image.url} alt=${image.alt} loading="lazy" />` : nothing}
      ${video ? html`<p><a href=${video} target="_blank" rel="noopener">${msg('Xem phim hướng dẫn')}</a></p>` : nothing}
      ${id === 'find' ? this.#renderStores(data) : nothing}
      ${id === 'referral-code' ? data.code?.render() : nothing}`;
  }

  /** A trip to the store may end this page; where the person was is kept before they leave. */
  #renderStores(data: GuideData): TemplateResult {
    const app = data.campaign ? appOf(data.campaign, this.campaignUrl) : APP_EVERYWHERE;
    return html`<div @click=${() => this.#keepPlace('open', data)}>${storeButtons(app, this.#phone)}</div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#focusStep) return;
    this.#focusStep = false;
    this.renderRoot.querySelector<HTMLElement>('.step h3')?.focus();
  }

  get #phone(): 'android' | 'ios' {
    if (this.chosen) return this.chosen;
    if (this.platform === 'android' || this.platform === 'ios') return this.platform;
    return detectPlatform() === 'ios' ? 'ios' : 'android';
  }

  #steps({campaign, code}: GuideData): Step[] {
    return guideSteps(campaign, this.campaignUrl, {platform: this.#phone, hasCode: code !== undefined});
  }

  #go(at: number, steps: Step[], data: GuideData): void {
    this.at = at;
    this.finished = false;
    this.#focusStep = true;
    this.#keepPlace(steps[at]?.id ?? '', data);
  }

  #finish(data: GuideData): void {
    this.finished = true;
    this.#focusStep = true;
    forget(placeKey(data));
    this.dispatchEvent(new GuideFinishedEvent());
  }

  #keepPlace(step: string, data: GuideData): void {
    remember(placeKey(data), `"${step}"`);
  }

  /** The step is kept by its key: a file that has changed meanwhile may have put it elsewhere. */
  #restore(data: GuideData): void {
    const kept = recall(placeKey(data));
    this.at = Math.max(
      0,
      this.#steps(data).findIndex(({id}) => id === kept),
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ispeed-install-guide': IspeedInstallGuide;
  }
}

function placeKey({campaign}: GuideData): string {
  return `guide:${campaign?.id ?? ''}`;
}
