import {msg} from '@lit/localize';
import type {CoverageSeries} from '@ispeed-widgets/contract/page';
import {html, type TemplateResult} from 'lit';

import {formatMonth} from '../shared/format.js';
import {choice} from './choice.js';
import {type Metric, METRICS, metricName} from './metric.js';
import {networkName} from './network-name.js';
import {monthsOf, networksOf} from './pick-series.js';
import {SORT_ORDERS, type SortOrder} from './sort-communes.js';

/** What a person may change about the chart. */
export interface Choices {
  readonly period: string;
  readonly network: CoverageSeries['network'];
  readonly metric: Metric;
  readonly sort: SortOrder;
  readonly query: string;
}

/** Native controls; months and networks only as far as there are figures for them. */
export function chartControls(
  series: readonly CoverageSeries[],
  {period, network, metric, sort, query}: Choices,
  change: (changed: Partial<Choices>) => void,
): TemplateResult {
  const months = monthsOf(series).map((month) => [month, formatMonth(month)] as const);
  const networks = networksOf(series, period).map((one) => [one, capital(networkName(one))] as const);
  const metrics = METRICS.map((one) => [one, metricName(one)] as const);
  const sorts = SORT_ORDERS.map((one) => [one, sortName(one)] as const);
  const onInput = ({currentTarget}: Event) => change({query: (currentTarget as HTMLInputElement).value});
  return html`<div class="controls" part="controls">
    ${choice(msg('Tháng'), months, {chosen: period, choose: (one) => change({period: one})})}
    ${choice(msg('Mạng'), networks, {chosen: network, choose: (one) => change({network: one})})}
    ${choice(msg('Chỉ số'), metrics, {chosen: metric, choose: (one) => change({metric: one})})}
    ${choice(msg('Sắp xếp theo'), sorts, {chosen: sort, choose: (one) => change({sort: one})})}
    <label class="search"
      >${msg('Tìm xã, phường')}
      <input type="search" autocomplete="off" .value=${query} @input=${onInput} />
    </label>
  </div>`;
}

function sortName(order: SortOrder): string {
  return {missing: msg('Còn thiếu'), samples: msg('Số mẫu'), name: msg('Tên')}[order];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
