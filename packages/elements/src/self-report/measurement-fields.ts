import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {today} from '../shared/today.js';
import {checkField, described, errorText, type FormState, isInvalid, textField} from './field.js';
import {fieldLabel} from './field-label.js';
import type {ReportData} from './report-data.js';

const DAY = 'measurement/measuredOn';

/** Whether the person measured and, if so, what the app showed. */
export function measurementFields(form: FormState, {campaign}: ReportData): TemplateResult {
  const figure = (name: string, optional: boolean) =>
    textField(form, name, {label: fieldLabel(name, campaign), keyboard: 'decimal', optional});
  return html`<div class="field">
    ${checkField(form, 'measured', msg('Tôi đã đo và muốn gửi kết quả'))}
    ${
      form.value('measured') === 'on'
        ? html`<p class="muted">${msg('Ghi như ứng dụng hiển thị, ví dụ 40,5.')}</p>
          <div class="figures">
            ${dayField(form, fieldLabel(DAY, campaign))} ${figure('measurement/download', false)}
            ${figure('measurement/upload', true)} ${figure('measurement/ping', true)}
          </div>`
        : nothing
    }
  </div>`;
}

function dayField(form: FormState, label: string): TemplateResult {
  return html`<div class="field">
    <label for=${DAY}>${label}</label>
    <input
      class="input"
      type="date"
      id=${DAY}
      name=${DAY}
      max=${today()}
      required
      .value=${form.value(DAY)}
      aria-invalid=${isInvalid(form, DAY)}
      aria-describedby=${described(form, DAY)}
    />
    ${errorText(form, DAY)}
  </div>`;
}
