import {msg, str} from '@lit/localize';
import type {CitizenReport} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {formatDay} from '../../../shared/format.js';
import {formatFigure} from '../../../shared/format-figure.js';
import type {ReportData} from '../report-data.js';
import {networkLabel} from './network-label.js';

/** What a citizen's report says, line by line. */
export function citizenList(report: CitizenReport, {places}: ReportData): TemplateResult {
  const commune = places?.communes.find(({code}) => code === report.communeCode);
  const {referralCode, network, operator, installed, measurement} = report;
  return html`<ul>
    <li>${commune?.name ?? report.communeCode}${commune?.district ? `, ${commune.district}` : nothing}</li>
    <li>${networkLabel(network)}${operator ? ` – ${operator}` : nothing}</li>
    <li>${installed ? msg('Đã cài ứng dụng i-Speed') : msg('Chưa cài ứng dụng i-Speed')}</li>
    ${referralCode ? html`<li>${msg(str`Đã nhập mã giới thiệu ${referralCode}`)}</li>` : nothing}
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
