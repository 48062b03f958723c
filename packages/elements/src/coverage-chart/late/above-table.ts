import {html, nothing, type TemplateResult} from 'lit';

import type {ChartState} from '../chart-state.js';
import {foundText} from './found-text.js';

/** How many communes are in view and, where a person compares, what they have more or less together. */
export function aboveTable(state: ChartState): TemplateResult {
  const {comparison, found} = state;
  return html`${foundText(state)}
  ${comparison ? html`<span class="compared">${comparison.summary(found)}</span>` : nothing}`;
}
