import {msg} from '@lit/localize';
import type {OrganizationReport} from '@ispeed-widgets/contract/page';

import {today} from '../../../shared/today.js';
import {readChoice} from '../choice/read-choice.js';
import type {FormState} from '../form-state.js';
import {ACCESS_CODE} from './access-code.js';
import {COLUMNS, countField} from './group-columns.js';
import {organizationItems} from './organization-items.js';
import {chosenPeriod} from '../period-choice.js';
import type {ReportData} from '../report-data.js';
import type {ReadOptions} from '../report-mode.js';
import {accessCodeFault} from './access-code-fault.js';
import {parseCount, type TypedCount} from './parse-count.js';

type Group = OrganizationReport['groups'][number];

/** Reads the form as an organisation's report. A group that is left blank altogether is left out. */
export function readOrganizationForm(
  form: FormState,
  data: ReportData,
  options: ReadOptions,
): OrganizationReport {
  const {id, note} = options;
  const {campaign, organizations} = data;
  const listed = organizations!.organizations;
  const organization = readChoice(form.value('organization'), {
    items: organizationItems(listed),
    empty: msg('Chọn đơn vị của bạn.'),
    note: (text) => note('organization', text),
  });
  const fault = accessCodeFault(form.value(ACCESS_CODE));
  if (fault) note(ACCESS_CODE, fault);
  return {
    contract: 'report/1',
    id,
    campaign: campaign.id,
    period: chosenPeriod(form.value('period'), campaign.schedule, today()),
    audience: 'organization',
    organization: organization ?? listed[0]!.id,
    groups: groupsOf(form, data, note),
    ...(campaign.tasks.length > 0 && {tasks: campaign.tasks.map((task) => taskOf(form, task.id))}),
  };
}

function groupsOf(form: FormState, {report: {groups}}: ReportData, note: ReadOptions['note']): Group[] {
  const filled = groups.filter(({id}) => COLUMNS.some((column) => form.value(countField(id, column)).trim()));
  if (filled.length > 0) return filled.map(({id}) => groupOf(form, id, note));
  const {id} = groups[0]!;
  note(countField(id, 'total'), msg('Ghi số liệu của ít nhất một nhóm.'));
  return [{id, total: 0, installed: 0, measured: 0}];
}

/** The counts of a group; all zero where one cannot be read, so that the others are not compared with nothing. */
function groupOf(form: FormState, id: string, note: ReadOptions['note']): Group {
  let group: Group = {id, total: 0, installed: 0, measured: 0};
  let isWhole = true;
  for (const column of COLUMNS) {
    const count = parseCount(form.value(countField(id, column)));
    if (typeof count === 'number') group = {...group, [column]: count};
    else {
      note(countField(id, column), countFault(count));
      isWhole = false;
    }
  }
  return isWhole ? group : {id, total: 0, installed: 0, measured: 0};
}

function countFault(typed: Exclude<TypedCount, number>): string {
  switch (typed) {
    case 'empty':
      return msg('Ghi một số; không có ai thì ghi 0.');
    case 'separated':
      return msg('Viết liền các chữ số, không dấu chấm, dấu phẩy hay dấu cách, ví dụ 1234.');
    case 'invalid':
      return msg('Chỉ ghi chữ số, ví dụ 40.');
  }
}

function taskOf(form: FormState, id: string): NonNullable<OrganizationReport['tasks']>[number] {
  const note = form.value(`tasks/${id}/note`).normalize('NFC').trim();
  return {id, done: form.value(`tasks/${id}/done`) === 'on', ...(note && {note})};
}
