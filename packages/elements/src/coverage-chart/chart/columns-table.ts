import {msg} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {formatCount, formatMonth} from '../../shared/format.js';
import type {Columns} from './drawing.js';

/** The figures of a drawing of months, newest first: a month without them says so in words. */
export function columnsTable({title, months, panels}: Columns): TemplateResult {
  const layers = panels.flatMap((panel) => panel.layers);
  const figure = (value: number | undefined) => (value === undefined ? '–' : formatCount(value));
  const rows = months.map(
    (month, index) =>
      html`<tr>
        <th scope="row">${formatMonth(month)}</th>
        ${layers.map(({values}) => html`<td>${figure(values[index])}</td>`)}
      </tr>`,
  );
  return html`<table class="months">
    <caption class="unseen">
      ${title}
    </caption>
    <thead>
      <tr>
        <th scope="col">${msg('Tháng')}</th>
        ${layers.map(({name}) => html`<th scope="col">${name}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.reverse()}
    </tbody>
  </table>`;
}
