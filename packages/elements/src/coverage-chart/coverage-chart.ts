import {msg, str} from '@lit/localize';
import type {CoverageSeries} from '@ispeed-widgets/contract/page';
import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';

import {absoluteUrl} from '../shared/absolute-url.js';
import {CampaignWidget} from '../shared/campaign-widget.js';
import {CommuneSelectedEvent} from '../shared/events/commune-selected-event.js';
import {formatCount, formatDay} from '../shared/format.js';
import {resolveLink} from '../shared/load-document.js';
import {textOf} from '../shared/locale.js';
import {renderFailure} from '../shared/render-failure.js';
import {RankingBox} from './chart/ranking-box.js';
import {type Choices, chartControls} from './chart-controls.js';
import {communeTable, type TableView} from './commune-table.js';
import {styles} from './coverage-chart.styles.js';
import {filterCommunes} from './filter-communes.js';
import {type ChartData, loadChartData, NO_DATA} from './load-chart-data.js';
import {METRICS, statisticName} from './metric.js';
import {oneOf} from './one-of.js';
import {pickSeries} from './pick-series.js';
import {type SeriesFigures, SeriesSource, type WantedSeries} from './series-source.js';
import {SORT_ORDERS, sortCommunes} from './sort-communes.js';
import {seriesText, summaryText} from './summary-text.js';

/** Kept for the element itself, without an attribute. */
const HELD = {state: true};

/**
 * @summary Samples of a month and network, commune by commune, against the target; speeds only where rated.
 * @slot - Shown before the data comes, without it, and if it never comes.
 * @csspart title - The heading.
 * @csspart summary - The sentence that sums the month up.
 * @csspart controls - Month, network, metric, order and search.
 * @csspart table - The table, in a region that scrolls.
 * @csspart chart - The ranking under the table.
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
      query: HELD,
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

  /** Order of the table: most samples missing, most samples, or by name. */
  sort: 'missing' | 'samples' | 'name' = 'missing';

  /** The table, the ranking with the table folded away, or both. */
  view: 'both' | 'table' | 'chart' = 'both';

  private query = '';
  private selected = '';

  readonly #figures: SeriesSource = new SeriesSource(this, () => this.#wanted());
  readonly #ranking = new RankingBox(this);

  protected override dataKey(): string {
    return this.coverage ? `${this.#coverageUrl} ${this.campaignUrl}` : this.campaignUrl;
  }

  protected async load(): Promise<ChartData> {
    const campaign = this.campaignUrl ? this.loadCampaign() : undefined;
    const named = this.coverage ? undefined : (await campaign)?.coverage;
    if (!this.coverage && named === undefined) return NO_DATA;
    const url = named === undefined ? this.#coverageUrl : resolveLink(named, this.campaignUrl);
    return loadChartData(url, campaign, (series) => pickSeries(series, this));
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
  }

  protected renderReady(): TemplateResult {
    const wanted = this.#wanted();
    return html`<div class="body">
      <h2 part="title">${msg('Số mẫu đo theo xã, phường')}</h2>
      ${
        wanted
          ? this.#renderSeries(wanted)
          : html`<p>${msg('Chưa có số liệu đo.')}</p>
            <slot></slot>`
      }
    </div>`;
  }

  /** One template for figures there, under way and failed, so that a control keeps the focus through them. */
  #renderSeries({data, series}: WantedSeries): TemplateResult {
    const {shown} = this.#figures;
    const target = data.targets.find(({network}) => network === (shown?.series ?? series).network);
    const view: TableView = {
      metric: oneOf(METRICS, this.metric),
      target,
      home: this.communeCode,
      selected: this.selected,
      select: this.#select,
    };
    return html`<p role="status" part="summary">${shown ? this.#renderSummary(shown, view) : seriesText(series)}</p>
      ${this.#renderControls(data, series)} ${shown ? this.#renderFigures(shown, view) : this.#renderNoFigures()}`;
  }

  #renderSummary({series, communes, sample}: SeriesFigures, {metric, target}: TableView): TemplateResult {
    return html`${summaryText(series, communes, target)}
    ${metric === 'samples' ? nothing : msg(str`Tốc độ và ping là ${statisticName(series.statistic)} của tháng.`)}
    ${target ? nothing : msg('Chưa có chỉ tiêu số mẫu để đánh giá.')}
    ${sample ? html`<span class="sample">${msg('Số liệu minh họa')}</span>` : nothing}`;
  }

  #renderControls({series}: ChartData, {period, network}: CoverageSeries): TemplateResult {
    const choices: Choices = {
      period,
      network,
      metric: oneOf(METRICS, this.metric),
      sort: oneOf(SORT_ORDERS, this.sort),
      query: this.query,
    };
    return chartControls(series, choices, this.#change);
  }

  /** Where the table would stand: still nothing, or why there is nothing. */
  #renderNoFigures(): TemplateResult {
    return html`<div class="region tall">
      ${this.#figures.phase.at === 'failed' ? renderFailure(this.#figures) : nothing}
    </div>`;
  }

  #renderFigures(shown: SeriesFigures, view: TableView): TemplateResult {
    const ranking = this.view === 'table' ? nothing : this.#renderRanking(shown, view);
    const table = this.#renderTable(shown, view);
    const source = this.#renderSource(shown);
    return this.view === 'chart'
      ? html`${ranking}
          <details>
            <summary>${msg('Xem bảng số liệu')}</summary>
            ${table}
          </details>
          ${source}`
      : html`${table} ${source} ${ranking}`;
  }

  /** The place of the ranking, of a fixed height before the drawing is there. */
  #renderRanking(shown: SeriesFigures, view: TableView): TemplateResult {
    const few = shown.series.totals[view.metric === 'samples' ? 'communes' : 'rated'] < 8;
    return html`<div part="chart" class="ranking ${few ? 'few' : ''}">${this.#ranking.render(shown, view)}</div>`;
  }

  #renderTable(shown: SeriesFigures, view: TableView): TemplateResult {
    const {communes} = shown;
    const found = filterCommunes(
      sortCommunes(communes, oneOf(SORT_ORDERS, this.sort), view.home),
      this.query,
    );
    const busy = this.#figures.phase.at === 'loading';
    return html`<div class="rows">
      <p role="status" class="note">
        ${msg(str`Hiện ${formatCount(found.length)} trong ${formatCount(communes.length)} xã, phường.`)}
      </p>
      <button type="button" class="button skip" @click=${this.#skip}>${msg('Bỏ qua bảng')}</button>
      <div
        class=${communes.length > 8 ? 'region tall' : 'region'}
        role="region"
        tabindex="0"
        aria-label=${msg('Số mẫu đo theo xã, phường')}
        aria-busy=${busy ? 'true' : 'false'}
      >
        ${communeTable(shown, found, view)}
      </div>
    </div>`;
  }

  #renderSource({series: {source}}: SeriesFigures): TemplateResult {
    const {url, licence, document: letter} = source;
    const name = textOf(source.name);
    const updated = formatDay(this.data?.updated ?? '');
    return html`<p class="note source" tabindex="-1">
      ${msg('Nguồn:')} ${url ? html`<a href=${url}>${name}</a>` : name}${letter ? `, ${letter}` : nothing}${
        licence ? ` (${licence})` : nothing
      }.
      ${msg(str`Cập nhật ngày ${updated}.`)}
    </p>`;
  }

  readonly #change = ({query = this.query, ...changed}: Partial<Choices>): void => {
    this.query = query;
    Object.assign(this, changed);
  };

  readonly #select = (code: string): void => {
    this.selected = code;
    this.dispatchEvent(new CommuneSelectedEvent(code));
  };

  /** A hundred names are a hundred stops of the Tab key; who wants none of them goes on behind the table. */
  readonly #skip = (): void => {
    this.renderRoot.querySelector<HTMLElement>('.source')?.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'ispeed-coverage-chart': IspeedCoverageChart;
  }
}
