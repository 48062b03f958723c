import {msg} from '@lit/localize';
import type {OrganizationReport} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import type {ReportData} from '../report-data.js';
import {changeButton} from './change-button.js';
import {countedGroups, type CountedGroup} from './counted-groups.js';
import {columnLabels, COLUMNS, countField} from './group-columns.js';

/**
 * The counts of a report with their ratios and sums. Rows wrap where text is large and the phone small, all in the same
 * way; the roles say what the layout would take from them.
 *
 * @param change leads to a field of the form; without it nothing can be changed
 */
export function countsTable(
  report: OrganizationReport,
  data: ReportData,
  change?: (field: string) => void,
): TemplateResult {
  const labels = columnLabels();
  const {groups, sum} = countedGroups(report, data);
  return html`<table role="table">
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${msg('Nhóm')}</th>
        ${COLUMNS.map((column) => html`<th scope="col" role="columnheader">${labels[column]}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${groups.map((group) => row(group, change && (() => change(countField(group.id, 'total')))))} ${row(sum)}
    </tbody>
  </table>`;
}

function row({name, note, figures}: CountedGroup, change?: () => void): TemplateResult {
  const {total, installed, measured, installedRatio, measuredRatio} = figures;
  return html`<tr role="row">
    <th scope="row" role="rowheader">
      ${name} ${note ? html`<small>${note}</small>` : nothing} ${change ? changeButton(name, change) : nothing}
    </th>
    <td role="cell">${total}</td>
    <td role="cell">${installed} <small>${installedRatio}</small></td>
    <td role="cell">${measured} <small>${measuredRatio}</small></td>
  </tr>`;
}
