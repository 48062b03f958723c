import {msg} from '@lit/localize';
import {type Campaign, campaignDocument, placesDocument} from '@ispeed-widgets/contract/page';
import {html, type LitElement, nothing, type TemplateResult} from 'lit';

import type {ReferralCode} from '../../shared/home-commune/referral-code.js';
import {loadDocument} from '../../shared/load-document.js';
import {today} from '../../shared/today.js';
import type {CommuneFigures} from '../commune-figures.js';
import {coverageState} from '../coverage-state.js';
import {seriesText} from '../summary-text.js';
import type {CardView} from './card-view.js';
import {dailyNeed} from './daily-need.js';
import {Invitation} from './invitation.js';
import {loadTrend, type TrendPoint} from './load-trend.js';
import {pageLink} from './page-link.js';
import {rankOf} from './rank-of.js';
import {shareText} from './share-text.js';
import {speedList} from './speed-list.js';
import {dailyText, rankText, samplesText} from './standing-text.js';
import {trendFigure} from './trend-figure.js';
import {trendMonths} from './trend-months.js';

/** A trend goes back a year: more months are more files. */
const MONTHS = 12;

/** What comes after the card is there; each part may stay away without taking the others with it. */
interface Extras {
  trend?: readonly TrendPoint[];
  code?: ReferralCode | undefined;
  invitation?: Invitation;
  /** What the invitation says besides the figures. */
  campaign?: Campaign | undefined;
  referralCode?: string | undefined;
  sampleCode?: boolean;
}

/** A commune's card: what it has and lacks, its place, months, speeds and code, and a text that invites people. */
export class CommuneCard {
  readonly #host: LitElement;
  readonly #close: () => void;
  #key = '';
  #extras: Extras = {};

  /** @param close the person wants the card away */
  constructor(host: LitElement, close: () => void) {
    this.#host = host;
    this.#close = close;
  }

  /** The card; nothing where the index does not know the commune. */
  render(view: CardView, communeCode: string): TemplateResult | typeof nothing {
    const commune = view.shown.communes.find(({code}) => code === communeCode);
    if (!commune) return nothing;
    this.#want(view, communeCode);
    const {series, communes, sample} = view.shown;
    const state = coverageState(commune.samples, view.target);
    const need = dailyNeed(state.missing, {period: series.period, today: today()});
    const rank = rankOf(communeCode, communes);
    return html`<section class="card" part="card" aria-labelledby="card-title" @keydown=${this.#onKey}>
      <div class="card-head">
        <h3 id="card-title" tabindex="-1">${commune.name}</h3>
        <button type="button" class="button" @click=${this.#close}>${msg('Đóng')}</button>
      </div>
      <p class="note">
        ${commune.district ? `${commune.district}. ` : nothing}${seriesText(series)}
        ${sample ? html`<span class="sample">${msg('Số liệu minh họa')}</span>` : nothing}
      </p>
      <p class="standing ${state.is}">${samplesText(commune.samples, state, view.target)}</p>
      ${need ? html`<p>${dailyText(need, view.updated)}</p>` : nothing}
      ${rank ? html`<p>${rankText(rank, communes.length)}</p>` : nothing}
      <div>${speedList(commune, state.rated, view.shown)}</div>
      ${this.#renderTrend(view)} ${this.#extras.code?.render() ?? nothing}
      ${this.#renderInvitation(view, commune)}
    </section>`;
  }

  /** To be called once the card of a person's choice stands in the page. */
  focus(): void {
    this.#host.renderRoot.querySelector<HTMLElement>('#card-title')?.focus();
  }

  #renderTrend({target}: CardView): TemplateResult {
    const {trend} = this.#extras;
    return html`<div class="trend-box">
      <h4>${msg('Số mẫu theo tháng')}</h4>
      ${trend ? trendFigure(trend, target?.samples) : html`<p class="note">${msg('Đang tải dữ liệu…')}</p>`}
    </div>`;
  }

  #renderInvitation(view: CardView, {code, name, samples}: CommuneFigures): TemplateResult | typeof nothing {
    const {invitation, campaign, referralCode, sampleCode} = this.#extras;
    if (!invitation) return nothing;
    const {series} = view.shown;
    const sample = view.shown.sample || sampleCode === true;
    const state = coverageState(samples, view.target);
    const standing = `${seriesText(series)}: ${samplesText(samples, state, view.target)}`;
    const link = pageLink(location.href, code);
    return invitation.render(shareText(campaign, {name, standing, referralCode, sample, link}));
  }

  /** Begins what the card wants besides the figures, once a commune and series. */
  #want(view: CardView, code: string): void {
    const {series} = view.shown;
    const key = `${series.rows} ${code}`;
    if (key === this.#key) return;
    this.#key = key;
    this.#extras = {};
    const take = (extras: Extras) => {
      if (this.#key !== key) return;
      this.#extras = {...this.#extras, ...extras};
      this.#host.requestUpdate();
    };
    void loadTrend(code, trendMonths(view.series, series, {months: MONTHS})).then((trend) => take({trend}));
    void this.#loadWords(view, code).then(take, () => undefined);
  }

  async #loadWords({places, campaignUrl}: CardView, communeCode: string): Promise<Extras> {
    const {copyText, loadReferralCode} = await import('../../shared/home-commune/load-referral-code.js');
    const [code, list, campaign] = await Promise.all([
      loadReferralCode(this.#host, {places, url: places}, communeCode),
      loadDocument(places, placesDocument),
      campaignUrl ? loadDocument(campaignUrl, campaignDocument) : undefined,
    ]);
    const {referralCode} = list.communes.find((commune) => commune.code === communeCode) ?? {};
    const invitation = new Invitation(this.#host, copyText);
    return {code, campaign, invitation, referralCode, sampleCode: list.sample === true};
  }

  readonly #onKey = ({key}: KeyboardEvent): void => {
    if (key === 'Escape') this.#close();
  };
}
