import {msg} from '@lit/localize';
import type {OrganizationReport} from '@ispeed-widgets/contract/page';

import {today} from '../../shared/today.js';
import type {FormState} from '../field.js';
import {ACCESS_CODE} from '../field-label.js';
import {type Column, COLUMNS} from '../group-counts.js';
import {countField} from '../group-rows.js';
import {parseCount, type TypedCount} from '../parse-count.js';
import {chosenPeriod} from '../period-choice.js';
import type {ReportData} from '../report-data.js';
import {accessCodeFault} from './access-code-fault.js';
import type {MakeOptions} from './make-options.js';

type Group = OrganizationReport['groups'][number];

/** Reads the form as an organisation's report. A group that is left blank altogether is left out. */
export function organizationReport(form: FormState, data: ReportData, make: MakeOptions): OrganizationReport {
  const {campaign, organizations} = data;
  const organization = form.value('organization');
  if (organization === '') make.note('organization', msg('Chọn đơn vị của bạn.'));
  const fault = accessCodeFault(form.value(ACCESS_CODE));
  if (fault) make.note(ACCESS_CODE, fault);
  return {
    contract: 'report/1',
    id: make.id,
    campaign: campaign.id,
    period: chosenPeriod(form.value('period'), campaign.schedule, today()),
    audience: 'organization',
    organization: organization || organizations!.organizations[0]!.id,
    groups: groupsOf(form, data, make),
    ...(campaign.tasks.length > 0 && {tasks: campaign.tasks.map(({id}) => taskOf(form, id))}),
  };
}

function groupsOf(form: FormState, {report}: ReportData, {note}: MakeOptions): Group[] {
  const filled = report.groups.filter(({id}) =>
    COLUMNS.some((column) => form.value(countField(id, column)).trim()),
  );
  if (filled.length > 0) return filled.map(({id}) => groupOf(form, id, note));
  const {id} = report.groups[0]!;
  note(countField(id, 'total'), msg('Ghi số liệu của ít nhất một nhóm.'));
  return [{id, total: 0, installed: 0, measured: 0}];
}

/** The counts of a group; all zero where one cannot be read, so that the others are not compared with nothing. */
function groupOf(form: FormState, id: string, note: MakeOptions['note']): Group {
  const counts: Partial<Record<Column, number>> = {};
  for (const column of COLUMNS) {
    const field = countField(id, column);
    const count = parseCount(form.value(field));
    if (typeof count === 'number') counts[column] = count;
    else note(field, countFault(count));
  }
  const {total, installed, measured} = counts;
  const isWhole = total !== undefined && installed !== undefined && measured !== undefined;
  return isWhole ? {id, total, installed, measured} : {id, total: 0, installed: 0, measured: 0};
}

function countFault(typed: Exclude<TypedCount, number>): string {
  switch (typed) {
    case 'empty':
      return msg('Ghi một số; không có ai thì ghi 0.');
    case 'separated':
      return msg('Viết liền các chữ số, không dùng dấu chấm, dấu phẩy hay dấu cách, ví dụ 1234.');
    case 'invalid':
      return msg('Chỉ ghi chữ số, ví dụ 40.');
  }
}

function taskOf(form: FormState, id: string): {id: string; done: boolean; note?: string} {
  const note = form.value(`tasks/${id}/note`).normalize('NFC').trim();
  return {id, done: form.value(`tasks/${id}/done`) === 'on', ...(note && {note})};
}
