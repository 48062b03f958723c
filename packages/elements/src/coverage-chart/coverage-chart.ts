import {msg} from '@lit/localize';
import type {CoverageSeries} from '@ispeed-widgets/contract/page';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';

import {absoluteUrl} from '../shared/absolute-url.js';
import {CampaignWidget} from '../shared/campaign-widget.js';
import {CommuneSelectedEvent} from '../shared/events/commune-selected-event.js';
import {resolveLink} from '../shared/load-document.js';
import {renderFailure} from '../shared/render-failure.js';
import type {ChartState, Choices} from './chart-state.js';
import {controlPlaces} from './control-places.js';
import {styles} from './coverage-chart.styles.js';
import {LateSource} from './late-source.js';
import {type ChartData, loadChartData, NO_DATA} from './load-chart-data.js';
import {pickSeries} from './pick-series.js';
import {SeriesSource, type WantedSeries} from './series-source.js';
import {mostMissingFirst} from './most-missing-first.js';
import {MOST_PLAIN_ROWS} from './most-plain-rows.js';
import {sourceLine} from './source-line.js';
import {seriesText, summaryText} from './summary-text.js';
import {tableRegion} from './table-region.js';

/** Kept for the element itself, without an attribute. */
const HELD = {state: true};

/**
 * @summary Samples of a month and network, commune by commune, against the target; speeds only where rated.
 * @slot - Shown before the data comes, without it, and if it never comes.
 * @csspart title - The heading.
 * @csspart summary - The sentence that sums the month up.
 * @csspart controls - Month, network, metric, order and search.
 * @csspart table - The table, in a region that scrolls.
 * @csspart downloads - The figures to take away.
 * @csspart chart - The chart under the table.
 * @cssprop [--ispeed-accent=#0a5cad] - Bars of the ranking, links and focus rings.
 * @cssprop [--ispeed-enough=#16703a] - Bars and words of communes with enough samples.
 * @cssprop [--ispeed-near=#8a5a00] - Bars and words of communes that are nearly there.
 * @cssprop [--ispeed-lacking=#b3261e] - Bars and words of communes that lack samples.
 * @cssprop [--ispeed-surface=#ffffff] - Background.
 * @cssprop [--ispeed-ink=#16202c] - Text.
 * @cssprop [--ispeed-radius=12px] - Corners.
 * @cssprop [--ispeed-font] - Font family.
 * @cssprop [--ispeed-font-size=16px] - Size of the text, in px or em.
 * @fires ispeed-ready - The figures show.
 * @fires ispeed-data-failed - A file could not be read; see `event.error`.
 * @fires ispeed-view-changed - A person chose what shows; see `event.view`, by attribute.
 * @fires ispeed-commune-selected - A person chose a commune; see `event.communeCode`.
 */
export class IspeedCoverageChart extends CampaignWidget<ChartData> {
  static override get styles() {
    return [CampaignWidget.styles, styles];
  }

  static override get properties() {
    return {
      coverage: {},
      period: {},
      network: {},
      metric: {},
      sort: {},
      view: {},
      operator: {},
      province: {},
      state: {},
      district: {},
      query: {},
      compare: {},
      selected: HELD,
    };
  }

  /** URL of a coverage index, instead of the campaign's. */
  coverage = '';

  /** Month to show, `YYYY-MM`; the newest if absent or not in the index. */
  period = '';

  /** Network to show; another one if the month has none of it. */
  network: 'mobile' | 'fixed' | '5g' = 'mobile';

  /** What to look at: samples, or a figure (Mbps, ms) where it is rated. */
  metric: 'samples' | 'download' | 'upload' | 'ping' = 'samples';

  /** Order of the table: most samples missing, most samples, by name, by the metric's figure, or by its change. */
  sort: 'missing' | 'samples' | 'name' | 'name-desc' | 'figure' | 'figure-asc' | 'change' | 'change-asc' =
    'missing';

  /** The table, the ranking with the table folded away, or both. */
  view: 'both' | 'table' | 'chart' = 'both';

  /** In the index of the nation: code of the province to open, or `all` for every commune. */
  province = '';

  /** Operator whose figures to show, as the index names it; all together where the index has them so. */
  operator = '';

  /** Shows only communes in this state: `enough`, `near`, `lacking` or `none` (no data). */
  state: '' | 'enough' | 'near' | 'lacking' | 'none' = '';

  /** Shows only the communes of this district, where the structure has districts (before July 2025). */
  district = '';

  /** Shows only communes whose name or district holds these words, with or without accents. */
  query = '';

  /**
   * What to compare with: a month (`YYYY-MM`), a network, an operator, or `all` operators together. Everything else stays
   * the same; what the index does not have is ignored.
   */
  compare = '';

  /** Undefined before a person chose, empty once they closed the card. */
  private selected: string | undefined;

  readonly #figures: SeriesSource = new SeriesSource(this, () => this.#wanted());
  readonly #late = new LateSource(this);

  protected override dataKey(): string {
    const url = this.coverage ? `${this.#coverageUrl} ${this.campaignUrl}` : this.campaignUrl;
    return url && `${url} ${this.province}`;
  }

  protected async load(): Promise<ChartData> {
    const campaign = this.campaignUrl ? this.loadCampaign() : undefined;
    const named = this.coverage ? undefined : (await campaign)?.coverage;
    if (!this.coverage && named === undefined) return NO_DATA;
    const url = named === undefined ? this.#coverageUrl : resolveLink(named, this.campaignUrl);
    const pick = (series: readonly CoverageSeries[]) => pickSeries(series, this);
    return loadChartData(url, {campaign, province: this.province, pick});
  }

  get #coverageUrl(): string {
    return absoluteUrl(this.coverage);
  }

  #wanted(): WantedSeries | undefined {
    const {data} = this;
    const series = data && pickSeries(data.series, this);
    return series && {data, series};
  }

  /** Ready is when figures show, or when it is known that there are none. */
  protected override updated(changed: PropertyValues): void {
    const waiting = this.#wanted() !== undefined && this.#figures.shown === undefined;
    if (!waiting) super.updated(changed);
    if (this.data) this.#late.soon(this.#needsLate());
  }

  /** Whether the table itself waits for what comes late: a figure, an order, a filter, many rows or the way through the nation. */
  #needsLate(): boolean {
    const {metric, sort, state, district, query, compare} = this;
    const {communes, provinces} = this.data!;
    return (
      metric !== 'samples' ||
      sort !== 'missing' ||
      communes.length > MOST_PLAIN_ROWS ||
      Boolean(state || district || query || compare || provinces)
    );
  }

  protected renderReady({provinces}: ChartData): TemplateResult {
    const wanted = this.#wanted();
    const nation = provinces && this.#late.parts?.national({provinces, choices: this, change: this.#change});
    const none = html`<p>${provinces ? nothing : msg('Chưa có số liệu đo.')}</p>
      <slot></slot>`;
    return html`<div class="body">
      <h2 part="title">${msg('Số mẫu đo theo xã, phường')}</h2>
      ${nation} ${wanted ? this.#renderSeries(wanted) : nation ? nothing : none}
    </div>`;
  }

  /** One template for figures there, under way and failed, so that a control keeps the focus through them. */
  #renderSeries({data, series}: WantedSeries): TemplateResult {
    const {shown} = this.#figures;
    const {parts, failed} = this.#late;
    const choices = this.#choices(series);
    const target = data.targets.find(({network}) => network === (shown?.series ?? series).network);
    const change = this.#change;
    const state = shown && this.#stateOf({data, choices, shown, target, change});
    return html`<p role="status" part="summary">${state ? this.#renderSummary(state) : seriesText(series)}</p>
      <div class="controls" part="controls">
        ${
          parts?.controls({data, series, choices, shown, target, change}) ??
          (failed ? renderFailure(this.#late) : controlPlaces(data, series))
        }
      </div>
      ${state ? this.#renderFigures(state) : this.#renderNoFigures()}`;
  }

  /** Attributes of what shows; they may say anything. */
  #choices({period, network, operator = ''}: CoverageSeries): Choices {
    const {metric, sort, state, district, query, view, compare} = this;
    return {period, network, operator, metric, sort, state, district, query, view, compare};
  }

  #stateOf(known: Pick<ChartState, 'data' | 'choices' | 'shown' | 'target' | 'change'>): ChartState {
    const {parts} = this.#late;
    const home = this.communeCode;
    const state = {...known, home, selected: this.selected ?? home, select: this.#select};
    return (
      parts?.arrange(state) ?? {...state, found: mostMissingFirst(known.shown.communes, home), columns: []}
    );
  }

  #renderSummary({shown: {series, communes, sample}, target}: ChartState): TemplateResult {
    return html`${summaryText(series, communes, target)}
    ${target ? nothing : msg('Chưa có chỉ tiêu số mẫu để đánh giá.')}
    ${sample ? html`<span class="sample">${msg('Số liệu minh họa')}</span>` : nothing}`;
  }

  /** Where the table would stand: still nothing, or why there is nothing. */
  #renderNoFigures(): TemplateResult {
    return html`<div class="region tall">
      ${this.#figures.phase.at === 'failed' ? renderFailure(this.#figures) : nothing}
    </div>`;
  }

  #renderFigures(state: ChartState): TemplateResult {
    const {parts, failed} = this.#late;
    if (!parts && !failed && this.#needsLate()) return this.#renderNoFigures();
    const {view} = state.choices;
    const ranking = view === 'table' ? nothing : this.#renderRanking(state);
    const table = tableRegion(state, {
      busy: this.#figures.phase.at === 'loading',
      parts,
    });
    const source = html`${sourceLine(state)}
      <div class="downloads" part="downloads">${parts?.downloads(state)}</div>`;
    return html`<div class=${state.selected ? 'card-place' : ''}>${parts?.card(state)}</div>${
      view === 'chart'
        ? html`${ranking}
            <details>
              <summary>${msg('Xem bảng số liệu')}</summary>
              ${table}
            </details>
            ${source}`
        : html`${table} ${source} ${ranking}`
    }`;
  }

  /** The place of the chart, of a fixed height before the drawing is there. */
  #renderRanking(state: ChartState): TemplateResult {
    const {parts} = this.#late;
    return html`<div part="chart" class="ranking">
      ${parts?.chart(state)}
    </div>`;
  }

  readonly #change = (changed: Partial<Choices>): void => {
    Object.assign(this, changed);
  };

  readonly #select = (code: string): void => {
    this.selected = code;
    if (code) this.dispatchEvent(new CommuneSelectedEvent(code));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ispeed-coverage-chart': IspeedCoverageChart;
  }
}
