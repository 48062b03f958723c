import {msg, str} from '@lit/localize';
import {html, type TemplateResult} from 'lit';

import {formatMonth} from '../../../shared/format.js';
import {today} from '../../../shared/today.js';
import {choiceField, inputField, option, selectField} from '../field.js';
import type {FormState} from '../form-state.js';
import {chosenPeriod, periodHelp, periodsOf} from '../period-choice.js';
import type {ReportData} from '../report-data.js';
import {ACCESS_CODE} from './access-code.js';
import {carryOver} from './carry-over.js';
import {groupRows} from './group-rows.js';
import {organizationItems} from './organization-items.js';
import {taskList} from './task-list.js';

/** The monthly report of an organisation: who, which month, how many people, what else was done. */
export function organizationForm(form: FormState, data: ReportData): TemplateResult {
  const {campaign, organizations, report} = data;
  const listed = organizations!.organizations;
  return html`<div class="fields">
      ${choiceField(form, ['organization', msg('Đơn vị')], {
        source: listed,
        items: () => organizationItems(listed),
        required: true,
      })}
      ${inputField(form, [ACCESS_CODE, msg('Mã truy cập')], {
        required: true,
        capitals: true,
        help: msg('Mã 16 ký tự do cơ quan tổng hợp cấp.'),
      })}
      ${periodField(form, data)}
    </div>
    <div>
      <h3>${msg('Số lượng theo nhóm')}</h3>
      <p class="muted">${msg('Viết liền các chữ số. Nhóm nào không có thì để trống.')}</p>
      ${carryOver(form, data)} ${groupRows(form, report.groups)}
    </div>
    ${taskList(form, campaign.tasks)}`;
}

function periodField(form: FormState, {campaign: {schedule}}: ReportData): TemplateResult {
  const day = today();
  const chosen = chosenPeriod(form.value('period'), schedule, day);
  return selectField(form, ['period', msg('Tháng báo cáo')], {
    help: periodHelp(chosen, schedule, day),
    options: periodsOf(schedule, day).map((period) =>
      option(chosen, [period, msg(str`Tháng ${formatMonth(period)}`)]),
    ),
  });
}
