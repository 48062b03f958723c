import {msg} from '@lit/localize';
import type {CoverageSeries} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import type {ControlsState} from '../chart-state.js';
import {comparableSeries} from './comparable-series.js';
import {compareValue, differenceOf} from './compared-series.js';
import {isSamePlace} from './is-same-place.js';
import {seriesName} from './series-name.js';

/**
 * What to compare with: another month (newest first), network or operator, in groups where there are several kinds. Where
 * a person looks for a month of other places, it says why there is none.
 */
export function compareChoice({data, series, choices, change}: ControlsState): TemplateResult {
  const all = data.series;
  const offered = comparableSeries(all, series).sort((a, b) =>
    a.period < b.period ? 1 : a.period > b.period ? -1 : 0,
  );
  const groups = [msg('Tháng'), msg('Mạng'), msg('Nhà mạng')]
    .map((label, at) => ({label, those: offered.filter((one) => KINDS[at] === differenceOf(one, series))}))
    .filter(({those}) => those[0]);
  const option = (one: CoverageSeries) => {
    const name = seriesName(one, series);
    const value = compareValue(one, series);
    return html`<option value=${value} .selected=${value === choices.compare}>
      ${name.charAt(0).toUpperCase() + name.slice(1)}
    </option>`;
  };
  const choose = ({currentTarget}: Event) => change({compare: (currentTarget as HTMLSelectElement).value});
  return html`<label
    >${msg('So với')}
    <select @change=${choose}>
      <option value="">${msg('Không')}</option>
      ${groups.map(({label, those}) =>
        groups[1] ? html`<optgroup label=${label}>${those.map(option)}</optgroup>` : those.map(option),
      )}
      ${
        all.every(({period}) => isSamePlace(period, series.period))
          ? nothing
          : html`<option disabled>${msg('Tháng theo địa giới khác: không so sánh được')}</option>`
      }
    </select>
  </label>`;
}

const KINDS = ['period', 'network', 'operator'];
