import {msg, str} from '@lit/localize';
import type {CitizenReport, OrganizationReport, Report} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {formatDay, formatFigure, formatMonth} from '../../shared/format.js';
import {textOf} from '../../shared/locale.js';
import {
  columnLabel,
  COLUMNS,
  type Counts,
  countsOfReport,
  countText,
  ratioText,
  sumCounts,
} from '../group-counts.js';
import {networkLabel} from '../network-label.js';
import type {ReportData} from '../report-data.js';

/** Whose report and of which month. */
export function reportName(report: Report, {organizations}: ReportData): string {
  const month = formatMonth(report.period);
  if (report.audience === 'citizen') return msg(str`Tháng ${month}`);
  const organization = organizations?.organizations.find(({id}) => id === report.organization);
  return msg(str`${organization?.name ?? report.organization}, tháng ${month}`);
}

/** What a report says, to be read once more. */
export function reportedView(report: Report, data: ReportData): TemplateResult {
  return report.audience === 'organization' ? countsTable(report, data) : citizenList(report, data);
}

function countsTable(report: OrganizationReport, {campaign, report: {groups}}: ReportData): TemplateResult {
  const countsOf = countsOfReport(report);
  const done = report.tasks?.filter((task) => task.done).length ?? 0;
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${msg('Nhóm')}</th>
          ${COLUMNS.map((column) => html`<th scope="col">${columnLabel(column)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${groups.map(({id, name}) => countsRow(textOf(name), countsOf(id)))}
        ${countsRow(msg('Tổng (không tính trùng)'), sumCounts(groups, countsOf))}
      </tbody>
    </table>
    ${
      campaign.tasks.length > 0
        ? html`<p>${msg(str`Việc đã thực hiện: ${done} trên ${campaign.tasks.length}.`)}</p>`
        : nothing
    }`;
}

function countsRow(name: string, counts: Counts): TemplateResult {
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${countText(counts.total)}</td>
    <td>${countText(counts.installed)} <small>${ratioText(counts.installed, counts)}</small></td>
    <td>${countText(counts.measured)} <small>${ratioText(counts.measured, counts)}</small></td>
  </tr>`;
}

function citizenList(report: CitizenReport, {places}: ReportData): TemplateResult {
  const commune = places?.communes.find(({code}) => code === report.communeCode);
  const {measurement} = report;
  return html`<ul>
    <li>${commune?.name ?? report.communeCode}</li>
    <li>${networkLabel(report.network)}${report.operator ? ` – ${report.operator}` : nothing}</li>
    <li>${report.installed ? msg('Đã cài ứng dụng') : msg('Chưa cài ứng dụng')}</li>
    ${measurement ? html`<li>${measurementText(measurement)}</li>` : nothing}
  </ul>`;
}

function measurementText({
  measuredOn,
  download,
  upload,
  ping,
}: NonNullable<CitizenReport['measurement']>): string {
  const parts = [msg(str`Đo ngày ${formatDay(measuredOn)}: tải xuống ${formatFigure(download)} Mbps`)];
  if (upload !== undefined) parts.push(msg(str`tải lên ${formatFigure(upload)} Mbps`));
  if (ping !== undefined) parts.push(msg(str`độ trễ ${formatFigure(ping)} ms`));
  return parts.join(', ');
}
