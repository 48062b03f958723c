import {msg, str} from '@lit/localize';
import {html, type LitElement, nothing, type ReactiveController, type TemplateResult} from 'lit';

import {formatCount} from '../../shared/format.js';
import type {NationChoices, NationView} from '../chart-state.js';
import {choice} from '../late/choice.js';
import {monthOptions, networkOptions} from '../late/series-options.js';
import {seriesText} from '../summary-text.js';
import {pickSeries} from '../pick-series.js';
import {NATION_ORDERS, type NationOrder, type NationRow, nationRows, seriesOfAll} from './nation-rows.js';
import {nationTable} from './nation-table.js';
import {loadProvince, type ProvinceFigures} from './province-figures.js';

/** A step of a person through the nation, from one province to another; each as the attribute says it. */
interface Way {
  readonly from: string;
  readonly to: string;
}

/** The way through the nation: its provinces with their totals, then one of them, or every commune. */
export class NationBox implements ReactiveController {
  readonly #host: LitElement;
  #order: NationOrder = 'name';
  /** What was asked for, to tell another index from the same one. */
  #asked = '';
  #provinces: readonly ProvinceFigures[] = [];
  /** What stands there: a code, `all`, or empty for the provinces. */
  #shown = '';
  /** What a person wanted to open last, if it did not come. */
  #failed = '';
  #change: NationView['change'] = () => undefined;
  /** The step that a person takes and that is not there yet. */
  #way: Way | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  /** Above the province that is open, or the table of all provinces. */
  render(view: NationView): TemplateResult {
    const opened = nameOf(view, view.choices.province);
    this.#shown = opened === undefined ? '' : view.choices.province;
    return opened === undefined ? this.#renderProvinces(view) : this.#renderOpened(view, opened);
  }

  #renderOpened(view: NationView, name: string): TemplateResult {
    return html`<div class="nation-box">
      <p>
        <button type="button" class="button" @click=${() => this.#open(view, '')}>
          ${msg('Về danh sách tỉnh, thành phố')}
        </button>
      </p>
      <h3 id="nation-title" tabindex="-1">${name}</h3>
    </div>`;
  }

  #renderProvinces(view: NationView): TemplateResult {
    this.#ask(view);
    const all = seriesOfAll(this.#provinces);
    const series = pickSeries(all, view.choices);
    const wanted = series ?? {period: '', network: 'mobile' as const};
    const rows = nationRows(this.#provinces, wanted, this.#order);
    const month = series ? seriesText({...series, operator: undefined}) : '';
    return html`<div class="nation-box">
      <h3 id="nation-title" tabindex="-1">${msg('Các tỉnh, thành phố')}</h3>
      <p class="about">
        ${month ? `${month}.` : nothing}
        ${all.some(({sample}) => sample) ? html`<span class="sample">${msg('Số liệu minh họa')}</span>` : nothing}
      </p>
      ${this.#renderControls(view, wanted)}
      <div class="region tall" role="region" tabindex="0" aria-label=${msg('Số mẫu đo theo tỉnh, thành phố')}>
        ${nationTable(rows, {about: month, open: (code) => this.#open(view, code)})}
      </div>
      <p role="status" class="note">${this.#progress(rows, nameOf(view, this.#failed))}</p>
      <p class="code-row">
        <button type="button" class="button" data-province="all" @click=${() => this.#open(view, 'all')}>
          ${msg('Xem mọi xã, phường trong cả nước')}
        </button>
        ${
          rows.some(({is}) => is === 'failed')
            ? html`<button type="button" class="button" @click=${this.#retry}>${msg('Tải lại tỉnh còn thiếu')}</button>`
            : nothing
        }
      </p>
    </div>`;
  }

  #renderControls(
    {change}: NationView,
    {period, network}: Pick<NationChoices, 'period' | 'network'>,
  ): TemplateResult {
    const all = seriesOfAll(this.#provinces);
    const months = monthOptions(all);
    const networks = networkOptions(all, period);
    const orders = NATION_ORDERS.map((order) => [order, orderName(order)] as const);
    return html`<div class="controls" part="controls">
      ${choice(msg('Tháng'), months, {chosen: period, choose: (month) => change({period: month})})}
      ${choice(msg('Mạng'), networks, {chosen: network, choose: (one) => change({network: one})})}
      ${choice(msg('Sắp xếp theo'), orders, {
        chosen: this.#order,
        choose: (order) => {
          this.#order = order;
          this.#host.requestUpdate();
        },
      })}
    </div>`;
  }

  #progress(rows: readonly NationRow[], failed: string | undefined): string {
    if (failed) return msg(str`Chưa tải được: ${failed}. Hãy chọn lại sau ít phút.`);
    const count = formatCount(rows.filter(({is}) => is !== 'loading').length);
    const all = formatCount(rows.length);
    return rows.some(({is}) => is === 'loading')
      ? msg(str`Đã tải ${count} trong ${all} tỉnh, thành phố.`)
      : msg(str`Chọn một trong ${all} tỉnh, thành phố để xem từng xã, phường.`);
  }

  /** Each province's index is asked for once the provinces are looked at, all of them at once. */
  #ask({provinces}: NationView): void {
    const asked = provinces.map(({coverage}) => coverage).join(' ');
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.#provinces = provinces;
    for (const link of provinces) void this.#load(link, asked);
  }

  async #load(link: ProvinceFigures, asked: string): Promise<void> {
    const {code, name, coverage} = link;
    const loaded = await loadProvince({code, name, coverage});
    if (asked !== this.#asked) return;
    this.#provinces = this.#provinces.map((one) => (one.code === code ? loaded : one));
    this.#host.requestUpdate();
  }

  readonly #retry = (): void => {
    const failed = this.#provinces.filter((one) => one.failed);
    this.#provinces = this.#provinces.map((one) => (one.failed ? {...one, failed: false} : one));
    for (const link of failed) void this.#load(link, this.#asked);
    this.#host.requestUpdate();
  };

  /** What was pressed goes away with its view, so the focus goes on to what comes instead. */
  #open({choices, change}: NationView, province: string): void {
    this.#way = {from: choices.province, to: province};
    this.#failed = '';
    this.#change = change;
    change({province, district: ''});
  }

  /** What a person opened cannot be shown: they come back, and are told. */
  async #comeBack({from, to}: Way): Promise<void> {
    this.#way = undefined;
    // This update is over only once its hooks have run.
    await this.#host.updateComplete;
    this.#way = {from: to, to: from};
    this.#failed = to;
    this.#change({province: from});
  }

  /** Once what a person opened is there, the focus goes to its title, or back to the name they came from. */
  hostUpdated(): void {
    const {renderRoot} = this.#host;
    if (!this.#way) return;
    if (!renderRoot.querySelector('.widget')) {
      if (renderRoot.querySelector('.failure')) void this.#comeBack(this.#way);
      return;
    }
    if (this.#shown !== this.#way.to) return;
    const {from} = this.#way;
    const origin = from && renderRoot.querySelector<HTMLElement>(`[data-province="${from}"]`);
    (origin || renderRoot.querySelector<HTMLElement>('#nation-title'))?.focus();
    this.#way = undefined;
  }
}

function nameOf({provinces}: NationView, province: string): string | undefined {
  return province === 'all'
    ? msg('Mọi xã, phường trong cả nước')
    : provinces.find(({code}) => code === province)?.name;
}

function orderName(order: NationOrder): string {
  return {
    rated: msg('Tỷ lệ đủ mẫu (thấp trước)'),
    samples: msg('Số mẫu mỗi xã (ít trước)'),
    name: msg('Tên'),
  }[order];
}
