import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {formatDay} from '../shared/format.js';
import {textOf} from '../shared/locale.js';
import type {ChartState} from './chart-state.js';

/** Who measured, the letter that carried the figures, and the day of the last change. */
export function sourceLine({data, shown}: ChartState): TemplateResult {
  const {name, url, licence, document: letter} = shown.series.source;
  const words = textOf(name);
  return html`<p class="note source" tabindex="-1">
    ${msg('Nguồn:')} ${url ? html`<a href=${url}>${words}</a>` : words}${letter ? `, ${letter}` : nothing}${
      licence ? ` (${licence})` : nothing
    }.
    ${msg(str`Cập nhật ngày ${formatDay(data.updated)}.`)}
  </p>`;
}
