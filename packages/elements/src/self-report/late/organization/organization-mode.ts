import {msg, str} from '@lit/localize';
import type {OrganizationReport} from '@ispeed-widgets/contract/page';
import {html, nothing, type TemplateResult} from 'lit';

import type {FormValues} from '../form-state.js';
import type {ReportData} from '../report-data.js';
import type {ReportMode} from '../report-mode.js';
import {annexContentOf} from './annex-content-of.js';
import {checkAnswers} from './check-answers.js';
import {countsTable} from './counts-table.js';
import {COLUMNS, countField} from './group-columns.js';
import {rememberTotals} from './last-totals.js';
import {organizationForm} from './organization-form.js';
import {organizationName} from './organization-name.js';
import {readOrganizationForm} from './read-organization-form.js';

/** An organisation's monthly report. */
export const organizationMode: ReportMode<OrganizationReport> = {
  renderForm: organizationForm,
  read: readOrganizationForm,
  render: reported,
  renderCheck: checkAnswers,
  delivered: rememberTotals,
  valuesOf,
  fieldOf,
  reporter: organizationName,
  async print(delivered, data) {
    const {printAnnex} = await import('../annex/print-annex.js');
    return printAnnex(annexContentOf(delivered, data));
  },
};

/** The counts, and how many of the tasks are done. */
function reported(report: OrganizationReport, data: ReportData): TemplateResult {
  const {tasks = []} = report;
  const done = tasks.filter((task) => task.done).length;
  return html`${countsTable(report, data)}
  ${tasks.length > 0 ? html`<p>${msg(str`Việc đã thực hiện: ${done} trên ${tasks.length}.`)}</p>` : nothing}`;
}

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
