import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';

import {today} from '../../../shared/today.js';
import {checkField, errorText, type FormState, inputField, isInvalid} from '../field.js';

/** Whether the person measured and, if so, what the app showed. */
export function measurementFields(form: FormState): TemplateResult {
  return html`<div>
    ${checkField(form, ['measured', msg('Tôi đã đo và muốn gửi kết quả')])}
    ${form.value('measured') ? figures(form) : nothing}
  </div>`;
}

function figures(form: FormState): TemplateResult {
  return html`<p class="muted">${msg('Ghi như ứng dụng hiển thị, ví dụ 40,5.')}</p>
    <div class="fields">
      ${dayField(form, 'measurement/measuredOn')}
      ${inputField(form, ['measurement/download', msg('Tải xuống (Mbps)')], {required: true, keyboard: 'decimal'})}
      ${inputField(form, ['measurement/upload', msg('Tải lên (Mbps, không bắt buộc)')], {keyboard: 'decimal'})}
      ${inputField(form, ['measurement/ping', msg('Độ trễ (ms, không bắt buộc)')], {keyboard: 'decimal'})}
    </div>`;
}

function dayField(form: FormState, name: string): TemplateResult {
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
    ${errorText(form, name)}
  </div>`;
}
