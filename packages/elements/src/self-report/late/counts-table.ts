import {msg, str} from '@lit/localize';
import type {OrganizationReport} from '@ispeed-widgets/contract/page';
import {html, type TemplateResult} from 'lit';

import {textOf} from '../../shared/locale.js';
import {columnLabels, COLUMNS} from './organization/group-columns.js';
import type {ReportData} from './report-data.js';
import {type Counts, figuresOf, sumCounts} from './group-counts.js';

/** The counts of a report with their ratios and sums, and how many of the tasks are done. */
export function countsTable(sent: OrganizationReport, {report}: ReportData): TemplateResult {
  const countsOf = (id: string): Counts => sent.groups.find((group) => group.id === id) ?? {};
  const reported = report.groups.filter(({id}) => sent.groups.some((group) => group.id === id));
  const labels = columnLabels();
  const {tasks = []} = sent;
  const done = tasks.filter((task) => task.done).length;
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${msg('Nhóm')}</th>
          ${COLUMNS.map((column) => html`<th scope="col">${labels[column]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${reported.map(({id, name}) => row(textOf(name), countsOf(id)))}
        ${row(`${msg('Tổng')} (${msg('không tính trùng')})`, sumCounts(reported, countsOf))}
      </tbody>
    </table>
    ${tasks.length > 0 ? html`<p>${msg(str`Việc đã thực hiện: ${done} trên ${tasks.length}.`)}</p>` : ''}`;
}

function row(name: string, counts: Counts): TemplateResult {
  const {total, installed, measured, installedRatio, measuredRatio} = figuresOf(counts);
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${total}</td>
    <td>${installed} <small>${installedRatio}</small></td>
    <td>${measured} <small>${measuredRatio}</small></td>
  </tr>`;
}
