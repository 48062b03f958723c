import type {CitizenReport, OrganizationReport, Report} from '@ispeed-widgets/contract/page';

import {language} from '../../shared/locale.js';
import {COLUMNS} from '../group-counts.js';
import {countField} from '../group-rows.js';
import type {DraftValues} from '../report-draft.js';

/** A report as a form holds it, to be mended. Consent is left out: a correction is agreed to anew. */
export function valuesOfReport(report: Report): DraftValues {
  return report.audience === 'organization' ? organizationValues(report) : citizenValues(report);
}

function organizationValues({organization, period, groups, tasks}: OrganizationReport): DraftValues {
  return [
    ['organization', organization],
    ['period', period],
    ...groups.flatMap((group) =>
      COLUMNS.map((column) => [countField(group.id, column), String(group[column])] as const),
    ),
    ...(tasks ?? []).flatMap(({id, done, note}) => [
      [`tasks/${id}/done`, done ? 'on' : ''] as const,
      [`tasks/${id}/note`, note ?? ''] as const,
    ]),
  ];
}

function citizenValues({communeCode, network, operator, installed, measurement}: CitizenReport): DraftValues {
  return [
    ['communeCode', communeCode],
    ['network', network],
    ['operator', operator ?? ''],
    ['installed', installed ? 'yes' : 'no'],
    ['measured', measurement ? 'on' : ''],
    ['measurement/measuredOn', measurement?.measuredOn ?? ''],
    ['measurement/download', figureText(measurement?.download)],
    ['measurement/upload', figureText(measurement?.upload)],
    ['measurement/ping', figureText(measurement?.ping)],
  ];
}

/** A figure as a person of this language types it. */
function figureText(figure: number | undefined): string {
  const text = figure === undefined ? '' : String(figure);
  return language() === 'vi' ? text.replace('.', ',') : text;
}
