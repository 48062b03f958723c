import type {OrganizationReport} from '@ispeed-widgets/contract/page';

import {COLUMNS, countField} from './organization/group-columns.js';
import type {FormValues, ReportMode} from './report-mode.js';
import {countsTable} from './counts-table.js';
import {readOrganizationForm} from './read-organization-form.js';

/** An organisation's monthly report. */
export const organizationMode: ReportMode<OrganizationReport> = {
  read: readOrganizationForm,
  render: countsTable,
  valuesOf,
  fieldOf,
  reporter({organization}, {organizations}) {
    return organizations?.organizations.find(({id}) => id === organization)?.name ?? organization;
  },
};

function valuesOf({organization, period, groups, tasks = []}: OrganizationReport): FormValues {
  return [
    ['organization', organization],
    ['period', period],
    ...groups.flatMap((group) =>
      COLUMNS.map((column) => [countField(group.id, column), `${group[column]}`] as const),
    ),
    ...tasks.flatMap(({id, done, note = ''}) => [
      [`tasks/${id}/done`, done ? 'on' : ''] as const,
      [`tasks/${id}/note`, note] as const,
    ]),
  ];
}

function fieldOf(
  [list = '', index, part]: readonly string[],
  {groups, tasks = []}: OrganizationReport,
): string {
  if (list !== 'groups' && list !== 'tasks') return list === 'organization' || list === 'period' ? list : '';
  const {id} = (list === 'groups' ? groups : tasks)[Number(index ?? 0)] ?? {};
  const known = part === undefined || part === 'id' ? undefined : part;
  return id === undefined ? '' : `${list}/${id}/${known ?? (list === 'groups' ? 'total' : 'done')}`;
}
