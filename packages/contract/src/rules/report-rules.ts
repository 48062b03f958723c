import type {CitizenReport, OrganizationReport, Report} from '../documents/report.js';
import {findDuplicates} from '../duplicates.js';
import type {Issue} from '../issue.js';
import {issuesOf} from '../issues-of.js';

/** measured ≤ installed ≤ total in every group; a measurement lies in the month reported. */
export function reportRules(report: Report): Issue[] {
  return report.audience === 'citizen' ? citizenRules(report) : organizationRules(report);
}

function citizenRules({measurement, period}: CitizenReport): Issue[] {
  return measurement && !measurement.measuredOn.startsWith(period)
    ? [{pointer: '/measurement/measuredOn', code: 'outside-period', expected: period}]
    : [];
}

function organizationRules({groups, tasks}: OrganizationReport): Issue[] {
  return [
    ...findDuplicates(groups, 'id', '/groups'),
    ...findDuplicates(tasks ?? [], 'id', '/tasks'),
    ...issuesOf(groups, groupRules),
  ];
}

function groupRules(
  {total, installed, measured}: OrganizationReport['groups'][number],
  index: number,
): Issue[] {
  const issues: Issue[] = [];
  if (installed > total) {
    issues.push({pointer: `/groups/${index}/installed`, code: 'installed-over-total', expected: total});
  }
  if (measured > installed) {
    issues.push({pointer: `/groups/${index}/measured`, code: 'measured-over-installed', expected: installed});
  }
  return issues;
}
