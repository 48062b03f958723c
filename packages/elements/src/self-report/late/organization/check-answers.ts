import {msg, str} from '@lit/localize';
import type {OrganizationReport} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {formatMonth} from '../../../shared/format.js';
import {textOf} from '../../../shared/locale.js';
import {correctionNotice} from '../correction-notice.js';
import type {ReportData} from '../report-data.js';
import type {CheckOptions} from '../report-mode.js';
import {ACCESS_CODE} from './access-code.js';
import {changeButton} from './change-button.js';
import {countsTable} from './counts-table.js';
import {organizationName} from './organization-name.js';
import {reportWarnings} from './report-warnings.js';

/** All that is to be sent, each with a way back to its field: GOV.UK's "check answers". Nothing is sent before. */
export function checkAnswers(
  report: OrganizationReport,
  data: ReportData,
  {heading, corrected, outbox, status, change, send}: CheckOptions,
): TemplateResult {
  const name = organizationName(report, data);
  const month = msg(str`Tháng ${formatMonth(report.period)}`);
  return html`<div class="body" part="check">
    <h2 id=${heading} tabindex="-1">${msg('Kiểm tra trước khi gửi')}</h2>
    ${outbox} ${corrected ? correctionNotice(`${name}, ${month}`, corrected) : nothing}
    ${warnings(reportWarnings(report, data))}
    <dl class="answers">
      ${answer([msg('Đơn vị'), name], () => change('organization'))}
      ${answer([msg('Mã truy cập'), msg('đã nhập, không được lưu lại')], () => change(ACCESS_CODE))}
      ${answer([msg('Tháng báo cáo'), month], () => change('period'))}
    </dl>
    <div>
      <h3>${msg('Số lượng theo nhóm')}</h3>
      ${countsTable(report, data, change)}
    </div>
    ${taskAnswers(report, data, change)}
    <p class="row">
      <button type="button" class="button primary" part="submit" @click=${send}>${msg('Gửi báo cáo')}</button>
      <button type="button" class="button" @click=${() => change('title')}>${msg('Quay lại')}</button>
      <span role="status">${status}</span>
    </p>
  </div>`;
}

function warnings(texts: readonly string[]): TemplateResult | typeof nothing {
  if (texts.length === 0) return nothing;
  return html`<div class="notice">
    <h3>${msg('Hãy xem lại; nếu đúng thì cứ gửi')}</h3>
    <ul>
      ${texts.map((text) => html`<li>${text}</li>`)}
    </ul>
  </div>`;
}

function answer([label, text]: readonly [string, string], change: () => void): TemplateResult {
  return html`<div>
    <dt>${label}</dt>
    <dd>${text}</dd>
    <dd>${changeButton(label, change)}</dd>
  </div>`;
}

function taskAnswers(
  {tasks = []}: OrganizationReport,
  {campaign}: ReportData,
  change: (field: string) => void,
): TemplateResult | typeof nothing {
  if (tasks.length === 0) return nothing;
  return html`<div>
    <h3>${msg('Việc đã thực hiện theo văn bản')}</h3>
    <dl class="answers">
      ${tasks.map(({id, done, note}) => {
        const title = textOf(campaign.tasks.find((task) => task.id === id)!.title);
        return html`<div>
          <dt>${title}</dt>
          <dd><b>${done ? msg('Đã thực hiện') : msg('Chưa thực hiện')}</b> ${note ? `– ${note}` : nothing}</dd>
          <dd>${changeButton(title, () => change(`tasks/${id}/done`))}</dd>
        </div>`;
      })}
    </dl>
  </div>`;
}
