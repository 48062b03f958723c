import {msg} from '@lit/localize';
import type {Figure} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import {today} from '../../../shared/today.js';
import {checkField, errorText, inputField, isInvalid} from '../field.js';
import type {FormState} from '../form-state.js';
import type {ReportData} from '../report-data.js';
import {confirmationOf, DAY, figureField, isConfirmed, slipQuestion} from './slip-question.js';

/** Whether the person measured and, if so, what the app showed. */
export function measurementFields(form: FormState, data: ReportData): TemplateResult {
  return html`<div>
    ${checkField(form, ['measured', msg('Tôi đã đo và muốn gửi kết quả')])}
    ${form.value('measured') ? figures(form, data) : nothing}
  </div>`;
}

function figures(form: FormState, data: ReportData): TemplateResult {
  const figure = (name: Figure, label: string, required = false) =>
    html`<div>
      ${inputField(form, [figureField(name), label], {required, keyboard: 'decimal'})}
      ${confirmation(form, data, figureField(name))}
    </div>`;
  return html`<p class="muted">${msg('Ghi như ứng dụng hiển thị, ví dụ 40,5.')}</p>
    <div class="fields">
      ${dayField(form, data)} ${figure('download', msg('Tải xuống (Mbps)'), true)}
      ${figure('upload', msg('Tải lên (Mbps, không bắt buộc)'))}
      ${figure('ping', msg('Độ trễ (ms, không bắt buộc)'))}
    </div>`;
}

/** The box that lets a likely slip through, once it was asked about. */
function confirmation(
  form: FormState,
  {campaign}: ReportData,
  field: string,
): TemplateResult | typeof nothing {
  const isAsked = form.error(field) !== undefined || isConfirmed(form, field);
  if (!isAsked || slipQuestion(form, field, campaign.schedule) === undefined) return nothing;
  const label = field === DAY ? msg('Đúng, tôi đã đo vào ngày này') : msg('Đúng như ứng dụng hiển thị');
  return checkField(form, [confirmationOf(field), label], form.value(field));
}

function dayField(form: FormState, data: ReportData): TemplateResult {
  const name = DAY;
  return html`<div>
    <label for=${name}>${msg('Ngày đo')}</label>
    <input
      class="input"
      type="date"
      id=${name}
      name=${name}
      max=${today()}
      required
      .value=${form.value(name)}
      aria-invalid=${isInvalid(form, name)}
      aria-describedby="${name}/error"
    />
    ${errorText(form, name)} ${confirmation(form, data, name)}
  </div>`;
}
