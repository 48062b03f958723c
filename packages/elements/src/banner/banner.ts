import {msg, str} from '@lit/localize';
import {type Campaign, deadlineOf} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {APP_EVERYWHERE, appOf} from '../shared/app-of.js';
import {CampaignWidget} from '../shared/campaign-widget.js';
import {deadlineText} from '../shared/deadline-text.js';
import {BannerDismissedEvent} from '../shared/events/banner-dismissed-event.js';
import {gaugeIcon} from '../shared/gauge-icon.js';
import type {ReferralCode} from '../shared/home-commune/referral-code.js';
import {resolveLink} from '../shared/load-document.js';
import {textOf} from '../shared/locale.js';
import {referralCodeOf} from '../shared/referral-code-of.js';
import {storeButtons} from '../shared/store-buttons.js';
import {today} from '../shared/today.js';
import {styles} from './banner.styles.js';

interface BannerData {
  readonly campaign: Campaign;
  readonly code: ReferralCode | undefined;
  /** Comes only with banners that may be closed. */
  readonly dismissal: typeof import('./dismissal.js') | undefined;
}

/**
 * @summary What i-Speed is, whose campaign this is, where to get the app, the commune's code and the deadline.
 * @slot - Shown before the data comes, without it, and if it never comes.
 * @csspart title - The campaign's title.
 * @csspart stores - The store buttons.
 * @csspart referral-code - The referral code and its copy button.
 * @csspart deadline - The deadline.
 * @cssprop [--ispeed-accent=#0a5cad] - Buttons, links and focus rings.
 * @cssprop [--ispeed-surface=#ffffff] - Background.
 * @cssprop [--ispeed-ink=#16202c] - Text.
 * @cssprop [--ispeed-radius=12px] - Corners.
 * @cssprop [--ispeed-font] - Font family.
 * @cssprop [--ispeed-font-size=16px] - Size of the text, in px or em.
 * @fires ispeed-ready - The campaign shows.
 * @fires ispeed-data-failed - A file could not be read; see `event.error`.
 * @fires ispeed-banner-dismissed - A person closed the banner.
 */
export class IspeedBanner extends CampaignWidget<BannerData> {
  static override get styles() {
    return [CampaignWidget.styles, styles];
  }

  static override get properties() {
    return {variant: {reflect: true}, dismissDays: {type: Number, attribute: 'dismiss-days'}};
  }

  /** A whole card, or one strip that leaves out all but the app, its buttons and the deadline. */
  variant: 'card' | 'strip' = 'card';

  /** For how many days a closed banner stays away; without it there is no close button. */
  dismissDays = 0;

  protected async load(): Promise<BannerData> {
    const campaign = await this.loadCampaign();
    const dismissal =
      this.dismissDays > 0 ? await import('./dismissal.js').catch(() => undefined) : undefined;
    if (dismissal?.isDismissed(campaign.id)) this.hidden = true;
    return {
      campaign,
      code: await referralCodeOf(this, campaign, [this.campaignUrl, this.communeCode]),
      dismissal,
    };
  }

  protected override renderIdle(): TemplateResult {
    return html`<div class="widget">
      <div class="body">
        <div class="head">
          ${gaugeIcon}
          <div>
            <h2 part="title">${msg('Đo tốc độ Internet bằng i-Speed')}</h2>
            <p>${whatItIs()}</p>
          </div>
        </div>
        ${storeButtons(APP_EVERYWHERE)}
      </div>
    </div>`;
  }

  protected renderReady(data: BannerData): TemplateResult {
    return this.variant === 'strip' ? this.#renderStrip(data) : this.#renderCard(data);
  }

  #renderStrip({campaign, dismissal}: BannerData): TemplateResult {
    return html`<div class=${dismissal ? 'body strip closable' : 'body strip'}>
      <div class="head">
        ${this.#renderLogo(campaign)}
        <p><strong part="title">${unbroken(msg('Đo tốc độ Internet bằng i-Speed'))}</strong> ${this.#renderDeadline(campaign)}</p>
      </div>
      ${storeButtons(appOf(campaign, this.campaignUrl))} ${this.#renderClose(campaign, dismissal)}
    </div>`;
  }

  #renderCard({campaign, code, dismissal}: BannerData): TemplateResult {
    return html`<div class="body">
      <div class="head">
        ${this.#renderLogo(campaign)}
        <div>
          <h2 part="title">${unbroken(textOf(campaign.title))}</h2>
          ${this.#renderAgency(campaign)}
        </div>
        ${this.#renderClose(campaign, dismissal)}
      </div>
      <p>
        ${whatItIs()} ${msg('Mỗi người đo ít nhất một lần mỗi tháng.')}
        ${campaign.app.freeData ? msg('Đo không trừ dung lượng di động.') : nothing}
      </p>
      ${this.#renderDeadline(campaign)} ${code?.render()}
      ${storeButtons(appOf(campaign, this.campaignUrl))}
      ${
        campaign.sample
          ? html`<p>
            <span class="sample">${msg('Chiến dịch mẫu: mã, số liệu và liên kết là minh họa, hãy kiểm tra trước khi dùng.')}</span>
          </p>`
          : nothing
      }
    </div>`;
  }

  #renderLogo({app}: Campaign): TemplateResult {
    return app.logo
      ? html`<img src=${resolveLink(app.logo, this.campaignUrl)} alt="" width="48" height="48" />`
      : gaugeIcon;
  }

  #renderAgency({agency}: Campaign): TemplateResult {
    const name = textOf(agency.name);
    return html`<p class="muted">
      ${agency.url ? html`<a href=${resolveLink(agency.url, this.campaignUrl)}>${name}</a>` : name}
      ${agency.hotline ? html` · ${msg(str`Hỗ trợ: ${agency.hotline}`)}` : nothing}
    </p>`;
  }

  #renderDeadline({schedule}: Campaign): TemplateResult | typeof nothing {
    const deadline = deadlineOf(schedule, today());
    const text = deadlineText(deadline);
    const over = (deadline.daysLeft ?? 0) < 0;
    return text === ''
      ? nothing
      : html`<span class=${over ? 'deadline over' : 'deadline'} part="deadline">${text}</span>`;
  }

  #renderClose({id}: Campaign, dismissal: BannerData['dismissal']): TemplateResult | typeof nothing {
    if (dismissal === undefined) return nothing;
    const close = () => {
      dismissal.dismiss(id, this.dismissDays);
      this.hidden = true;
      this.dispatchEvent(new BannerDismissedEvent());
    };
    return html`<button type="button" class="close" aria-label=${msg('Đóng')} @click=${close}>
      <span aria-hidden="true">×</span>
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ispeed-banner': IspeedBanner;
  }
}

/** The app's maker and purpose, as VNNIC states them. */
function whatItIs(): string {
  return msg(
    'i-Speed là ứng dụng đo tốc độ truy cập Internet do Trung tâm Internet Việt Nam (VNNIC) phát triển.',
  );
}

/** Keeps the app's name on one line: a browser may break after its hyphen, a reader should not meet "i-". */
function unbroken(title: string): string {
  return title.replace(/i-S/g, 'i-\u2060S');
}
