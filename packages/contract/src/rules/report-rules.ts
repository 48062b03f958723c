import type {CitizenReport, OrganizationReport, Report} from '../documents/report.js';
import {findDuplicates} from '../duplicates.js';
import type {Issue} from '../issue.js';
import {issuesOf} from '../issues-of.js';
import {MOST_REPORT_BYTES, reportBytes} from '../report-bytes.js';

/** measured ≤ installed ≤ total in every group; notes that a body has room for; a measurement of the month reported. */
export function reportRules(report: Report): Issue[] {
  return report.audience === 'citizen' ? citizenRules(report) : organizationRules(report);
}

function citizenRules({measurement, period}: CitizenReport): Issue[] {
  return measurement && !measurement.measuredOn.startsWith(period)
    ? [{pointer: '/measurement/measuredOn', code: 'outside-period', expected: period}]
    : [];
}

function organizationRules(report: OrganizationReport): Issue[] {
  const {groups, tasks} = report;
  return [
    ...findDuplicates(groups, 'id', '/groups'),
    ...findDuplicates(tasks ?? [], 'id', '/tasks'),
    ...issuesOf(groups, groupRules),
    ...sizeRules(report),
  ];
}

/** Only notes can make a report too large, so it is at the longest that a person is told how many characters to cut. */
function sizeRules(report: OrganizationReport): Issue[] {
  const over = reportBytes(report) - MOST_REPORT_BYTES;
  if (over <= 0) return [];
  const lengths = (report.tasks ?? []).map(({note = ''}) => note.length);
  const longest = lengths.indexOf(Math.max(...lengths));
  return [{pointer: `/tasks/${longest}/note`, code: 'too-large', expected: over}];
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
