import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {formatCount} from '../../shared/format.js';
import {offeredControls} from '../control-places.js';
import type {ControlsState} from '../chart-state.js';
import {compareChoice} from '../compare/compare-choice.js';
import {coverageState} from '../coverage-state.js';
import {METRICS, metricName} from '../metric.js';
import {choice} from './choice.js';
import {monthOptions, networkOptions} from './series-options.js';
import {STATE_FILTERS, stateName} from './state-filters.js';

type Options<V extends string> = readonly (readonly [value: V, words: string])[];

/** Native controls, each only where there is something to choose: `controlPlaces` keeps their places. */
export function chartControls(state: ControlsState): TemplateResult {
  const {data, series, choices, change} = state;
  const {period, network, metric, query} = choices;
  const [operator, target, district, compare] = offeredControls(data, series);
  const months = monthOptions(data.series);
  const networks = networkOptions(data.series, period);
  const metrics = METRICS.map((one) => [one, metricName(one)] as const);
  const onInput = ({currentTarget}: Event) => change({query: (currentTarget as HTMLInputElement).value});
  return html`${choice(msg('Tháng'), months, {chosen: period, choose: (one) => change({period: one})})}
    ${choice(msg('Mạng'), networks, {chosen: network, choose: (one) => change({network: one})})}
    ${choice(msg('Chỉ số'), metrics, {chosen: metric, choose: (one) => change({metric: one})})}
    ${operator ? operatorChoice(state) : nothing} ${target ? stateChoice(state) : nothing}
    ${district ? districtChoice(state) : nothing} ${compare ? compareChoice(state) : nothing}
    <label
      >${msg('Tìm xã, phường')}
      <input type="search" autocomplete="off" .value=${query} @input=${onInput} />
    </label>`;
}

/** All together only where the index has them so. */
function operatorChoice({data, choices, change}: ControlsState): TemplateResult {
  const {period, network, operator} = choices;
  const operators = data.series
    .filter((one) => one.period === period && one.network === network)
    .map((one) => one.operator ?? '');
  const options: Options<string> = [...new Set(operators)]
    .sort()
    .map((name) => [name, name || msg('Tất cả')] as const);
  return choice(msg('Nhà mạng'), options, {chosen: operator, choose: (one) => change({operator: one})});
}

/** With counts over the whole place: how many there are is what a person wants to know first. */
function stateChoice({shown, target, choices, change}: ControlsState): TemplateResult {
  const states = shown?.communes.map(({samples}) => coverageState(samples, target).is) ?? [];
  const options = STATE_FILTERS.map((one) => {
    const count = one ? states.filter((is) => is === one).length : states.length;
    return [one, `${stateName(one)} (${formatCount(count)})`] as const;
  });
  return choice(msg('Trạng thái'), options, {chosen: choices.state, choose: (one) => change({state: one})});
}

function districtChoice({data, choices, change}: ControlsState): TemplateResult {
  const districts = [...new Set(data.communes.map(({district}) => district ?? ''))].filter(Boolean);
  const options: Options<string> = [
    ['', msg('Tất cả')],
    ...districts.map((name): readonly [string, string] => [name, name]),
  ];
  // In a file of the whole nation each commune says its province where others say their district.
  const isNation = data.provinces?.some(({name}) => districts.includes(name));
  return choice(isNation ? msg('Tỉnh, thành phố') : msg('Huyện, thị xã'), options, {
    chosen: choices.district,
    choose: (district) => change({district}),
  });
}
