import type {Report} from '../documents/report.js';
import {findDuplicates} from '../duplicates.js';
import type {Issue} from '../issue.js';

/** measured ≤ installed ≤ total in every group; a measurement lies in the month reported. */
export function reportRules(report: Report): Issue[] {
  if (report.audience === 'citizen') {
    return report.measurement && !report.measurement.measuredOn.startsWith(report.period)
      ? [{pointer: '/measurement/measuredOn', code: 'outside-period', expected: report.period}]
      : [];
  }
  return [
    ...findDuplicates(report.groups, 'id', '/groups'),
    ...findDuplicates(report.tasks ?? [], 'id', '/tasks'),
    ...report.groups.flatMap(({total, installed, measured}, index): Issue[] => [
      ...(installed > total
        ? [{pointer: `/groups/${index}/installed`, code: 'installed-over-total' as const, expected: total}]
        : []),
      ...(measured > installed
        ? [{pointer: `/groups/${index}/measured`, code: 'measured-over-installed' as const, expected: installed}]
        : []),
    ]),
  ];
}
