import type {Campaign} from '../documents/campaign.js';
import {findDuplicates} from '../duplicates.js';
import type {Issue} from '../issue.js';
import {issuesOf} from '../issues-of.js';

/** What the fields of a campaign must be to each other. */
export function campaignRules({schedule, targets, tasks, guide, report}: Campaign): Issue[] {
  const steps = guide?.steps ?? [];
  return [
    ...findDuplicates(targets, 'network', '/targets'),
    ...findDuplicates(tasks, 'id', '/tasks'),
    ...findDuplicates(steps, 'id', '/guide/steps'),
    ...findDuplicates(report?.groups ?? [], 'id', '/report/groups'),
    ...scheduleRules(schedule),
    // WCAG 1.1.1: an image that explains a step says the same in words.
    ...issuesOf(steps, ({image, alt}, index) =>
      image && !alt ? [{pointer: `/guide/steps/${index}/alt`, code: 'needs-alt'}] : [],
    ),
  ];
}

function scheduleRules({from, until, reportBefore, reportDay}: Campaign['schedule']): Issue[] {
  const issues: Issue[] = [];
  if (from && until && until < from) issues.push({pointer: '/schedule/until', code: 'until-before-from'});
  if (reportBefore && reportDay) {
    issues.push({pointer: '/schedule/reportDay', code: 'one-of-two', expected: 'reportBefore, reportDay'});
  }
  return issues;
}
