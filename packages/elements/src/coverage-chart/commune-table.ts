import {msg, str} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {formatCount} from '../shared/format.js';
import type {ChartState} from './chart-state.js';
import {communeRow} from './commune-row.js';
import type {LateParts} from './late/late-parts.js';
import {MOST_PLAIN_ROWS} from './most-plain-rows.js';
import {seriesText} from './summary-text.js';

/**
 * A month commune by commune. Its parts are laid out as blocks, so that a row takes two lines on a phone and none far
 * below is laid out; the roles say that it is a table all the same.
 *
 * @param parts what comes late: headings that sort, and rows in a window where they are many
 */
export function communeTable(state: ChartState, parts: LateParts | undefined): TemplateResult {
  const {shown, target, found, columns} = state;
  const samples = target ? msg(str`Số mẫu (cần ${formatCount(target.samples)})`) : msg('Số mẫu');
  const heading = (name: string, words: string) =>
    html`<th role="columnheader" scope="col" class=${name} aria-sort=${parts?.sorted(state, name) ?? nothing}>
      ${parts?.heading(state, name, words) ?? words}
    </th>`;
  return html`<table part="table" role="table">
    <caption class="unseen">
      ${msg('Số mẫu đo theo xã, phường')}. ${seriesText(shown.series)}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heading('name', msg('Xã, phường'))} ${heading('missing', samples)}
        ${columns.map(({name, words}) => heading(name, words))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${(found.length > MOST_PLAIN_ROWS && parts?.rows(state, communeRow)) || found.map((commune) => communeRow(state, commune))}
    </tbody>
  </table>`;
}
