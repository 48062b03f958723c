import {msg} from '@lit/localize';
import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';

import type {ReferralCode} from '../../shared/home-commune/referral-code.js';
import {today} from '../../shared/today.js';
import type {ChartState} from '../chart-state.js';
import type {CommuneFigures} from '../commune-figures.js';
import {coverageState} from '../coverage-state.js';
import {seriesText} from '../summary-text.js';
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
  readonly trend: readonly TrendPoint[] | undefined;
  readonly code: ReferralCode | undefined;
  readonly invitation: Invitation | undefined;
}

/** None yet, each by name: a page may have given all objects properties of these names. */
const NOTHING_YET: Extras = {trend: undefined, code: undefined, invitation: undefined};

/** A commune's card: what it has and lacks, its place, months, speeds and code, and a text that invites people. */
export class CommuneCard implements ReactiveController {
  readonly #host: LitElement;
  #select: ChartState['select'] = () => undefined;
  /** Of what the extras are: a series and a commune. */
  #key = '';
  #extras = NOTHING_YET;
  /** The commune on show; empty before the first. */
  #code = '';
  /** A person opened another card, whose title is to get the focus once it stands there. */
  #isNew = false;
  /** A person has closed a card: what opens from now on is their wish. */
  #closed = false;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** The card of the selected commune; nothing where the index does not know it. */
  render(state: ChartState): TemplateResult | typeof nothing {
    const {shown, selected, home, target} = state;
    const commune = shown.communes.find(({code}) => code === selected);
    if (!commune) return nothing;
    this.#select = state.select;
    // The page's own commune opens by itself, and must not take the focus from what a person is doing.
    this.#isNew ||= selected !== this.#code && (selected !== home || this.#closed);
    this.#code = selected;
    this.#want(state);
    const {series, communes, sample} = shown;
    const standing = coverageState(commune.samples, target);
    const need = dailyNeed(standing.missing, {period: series.period, today: today()});
    const rank = rankOf(selected, communes);
    return html`<section class="card" part="card" aria-labelledby="card-title" @keydown=${this.#onKey}>
      <div class="card-head">
        <h3 id="card-title" tabindex="-1">${commune.name}</h3>
        <button type="button" class="button" @click=${this.#close}>${msg('Đóng')}</button>
      </div>
      <p class="note">
        ${commune.district ? `${commune.district}. ` : nothing}${seriesText(series)}
        ${sample ? html`<span class="sample">${msg('Số liệu minh họa')}</span>` : nothing}
      </p>
      <div class="card-columns">
      <div>
      <p class="standing ${standing.is}">${samplesText(commune.samples, standing, target)}</p>
      ${need ? html`<p>${dailyText(need, state.data.updated)}</p>` : nothing}
      ${rank ? html`<p>${rankText(rank, communes.length)}</p>` : nothing}
      <div>${speedList(commune, standing.rated, shown)}</div>
      ${state.comparison?.sentence ? html`<p>${state.comparison.sentence(commune)}</p>` : nothing}
      ${this.#extras.trend ? (this.#extras.code?.render() ?? nothing) : html`<p class="note">${msg('Đang tải dữ liệu…')}</p>`}
      </div>
      ${this.#renderTrend(state)}
      </div>
      ${this.#renderInvitation(state, commune)}
    </section>`;
  }

  hostUpdated(): void {
    if (!this.#isNew) return;
    this.#isNew = false;
    this.#host.renderRoot.querySelector<HTMLElement>('#card-title')?.focus();
  }

  /** Its column is kept until it is there. */
  #renderTrend({target}: ChartState): TemplateResult {
    const {trend} = this.#extras;
    const figure =
      trend &&
      html`<h4>${msg('Số mẫu theo tháng')}</h4>
      ${trendFigure(trend, target?.samples)}`;
    return html`<div class="trend-box">${figure}</div>`;
  }

  #renderInvitation(
    {data, shown, target}: ChartState,
    {code, name, samples}: CommuneFigures,
  ): TemplateResult | typeof nothing {
    const {invitation, code: known} = this.#extras;
    if (!invitation) return nothing;
    const state = coverageState(samples, target);
    const standing = `${seriesText(shown.series)}: ${samplesText(samples, state, target)}`;
    const sample = shown.sample || known?.shown.sample === true;
    const referralCode = known?.shown.code;
    const link = pageLink(location.href, code);
    return invitation.render(shareText(data.campaign, {name, standing, referralCode, sample, link}));
  }

  /** Begins what the card wants besides the figures, once a commune and series. */
  #want({data, shown: {series}, selected}: ChartState): void {
    const key = `${series.rows} ${selected}`;
    if (key === this.#key) return;
    this.#key = key;
    this.#extras = NOTHING_YET;
    const months = trendMonths(data.series, series, {months: MONTHS});
    // Where code and invitation do not come, the figures are worth showing.
    const words = this.#loadWords(data.places ?? '', selected).catch(() => NOTHING_YET);
    // All at once: what comes later than what stands below it would push that down.
    void Promise.all([loadTrend(selected, months), words]).then(([trend, known]) => {
      if (this.#key !== key) return;
      this.#extras = {...NOTHING_YET, ...known, trend};
      this.#host.requestUpdate();
    });
  }

  async #loadWords(places: string, communeCode: string): Promise<Partial<Extras>> {
    const {copyText, loadReferralCode} = await import('../../shared/home-commune/load-referral-code.js');
    // Where the places file does not come, there is still something to invite to.
    const code = await loadReferralCode(this.#host, {places, url: places}, communeCode).catch(
      () => undefined,
    );
    return {code, invitation: new Invitation(this.#host, copyText)};
  }

  readonly #onKey = ({key}: KeyboardEvent): void => {
    if (key === 'Escape') this.#close();
  };

  /** The focus goes back to the commune's name in the table or, where it is not in view, to the table. */
  readonly #close = (): void => {
    const {renderRoot} = this.#host;
    const name = renderRoot.querySelector<HTMLElement>('tbody [aria-current]');
    this.#select('');
    this.#code = '';
    this.#closed = true;
    (name ?? renderRoot.querySelector<HTMLElement>('.region'))?.focus();
  };
}
