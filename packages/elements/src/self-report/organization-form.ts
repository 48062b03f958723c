import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {formatMonth} from '../shared/format.js';
import {textOf} from '../shared/locale.js';
import {today} from '../shared/today.js';
import {described, errorText, type FormState, isInvalid, selectField} from './field.js';
import {ACCESS_CODE, fieldLabel} from './field-label.js';
import {groupRows} from './group-rows.js';
import {organizationOptions} from './organization-options.js';
import {chosenPeriod, periodHelp, periodsOf} from './period-choice.js';
import type {ReportData} from './report-data.js';
import {taskList} from './task-list.js';

/** The monthly report of an organisation: who, which month, how many people, what else was done. */
export function organizationForm(form: FormState, data: ReportData): TemplateResult {
  const {campaign, organizations} = data;
  return html`<div class="fields">
      ${selectField(form, 'organization', {
        label: fieldLabel('organization', campaign),
        options: organizationOptions(form, organizations?.organizations ?? []),
      })}
      ${accessCodeField(form, data)} ${periodField(form, data)}
    </div>
    <div class="section">
      <h3>${msg('Số lượng theo nhóm')}</h3>
      <p class="muted">${msg('Ghi số người, viết liền các chữ số. Nhóm nào đơn vị không có thì để trống.')}</p>
      ${groupRows(form, campaign)}
    </div>
    ${taskList(form, campaign)}
    <p class="muted">
      ${msg(str`Báo cáo chỉ gồm số lượng, không có thông tin cá nhân. Nơi nhận: ${textOf(data.report.privacy.controller)}.`)}
    </p>`;
}

/** The code lives in memory only: without a name it enters no draft. */
function accessCodeField(form: FormState, {campaign}: ReportData): TemplateResult {
  return html`<div class="field">
    <label for=${ACCESS_CODE}>${fieldLabel(ACCESS_CODE, campaign)}</label>
    <input
      class="input"
      id=${ACCESS_CODE}
      autocomplete="off"
      autocapitalize="characters"
      spellcheck="false"
      required
      .value=${form.value(ACCESS_CODE)}
      aria-invalid=${isInvalid(form, ACCESS_CODE)}
      aria-describedby=${described(form, ACCESS_CODE, ACCESS_CODE)}
    />
    <p class="help muted" id="${ACCESS_CODE}/help">${msg('Mã 16 ký tự do cơ quan tổng hợp cấp.')}</p>
    ${errorText(form, ACCESS_CODE)}
  </div>`;
}

function periodField(form: FormState, {campaign: {schedule}, campaign}: ReportData): TemplateResult {
  const day = today();
  const chosen = chosenPeriod(form.value('period'), schedule, day);
  return selectField(form, 'period', {
    label: fieldLabel('period', campaign),
    help: periodHelp(chosen, schedule, day),
    options: periodsOf(schedule, day).map(
      (period) =>
        html`<option value=${period} .selected=${period === chosen}>${msg(str`Tháng ${formatMonth(period)}`)}</option>`,
    ),
  });
}
