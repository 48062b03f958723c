import {monthOf} from './calendar-rules.js';
import type {Campaign} from './documents/campaign.js';
import type {Organizations} from './documents/organizations.js';
import type {Places} from './documents/places.js';
import type {CitizenReport, OrganizationReport, Report} from './documents/report.js';
import type {Issue} from './issue.js';
import {issuesOf} from './issues-of.js';

/** The files that a report is checked against. */
export interface CampaignFiles {
  readonly campaign: Campaign;
  readonly places?: Places | undefined;
  readonly organizations?: Organizations | undefined;
}

/**
 * What a report says that its campaign does not know: another campaign, a month outside the schedule or not yet
 * begun, an audience, group, task, commune or organisation that is not listed. Expects a report whose own rules
 * hold. A list whose file is absent has no entries.
 *
 * @param today Viet Nam's day, `YYYY-MM-DD`
 */
export function checkReportFits(report: Report, files: CampaignFiles, today: string): Issue[] {
  const {campaign} = files;
  const isAsked = has(campaign.report?.audiences, (audience) => audience === report.audience);
  return [
    ...unlisted(report.campaign === campaign.id, '/campaign'),
    ...unlisted(isAsked, '/audience'),
    ...periodIssues(report.period, campaign.schedule, today),
    ...(report.audience === 'organization'
      ? organizationIssues(report, files)
      : citizenIssues(report, files)),
  ];
}

function organizationIssues(report: OrganizationReport, {campaign, organizations}: CampaignFiles): Issue[] {
  return [
    ...unlisted(hasId(organizations?.organizations, report.organization), '/organization'),
    ...issuesOf(report.groups, ({id}, i) => unlisted(hasId(campaign.report?.groups, id), `/groups/${i}/id`)),
    ...issuesOf(report.tasks ?? [], ({id}, i) => unlisted(hasId(campaign.tasks, id), `/tasks/${i}/id`)),
  ];
}

function citizenIssues({communeCode}: CitizenReport, {places}: CampaignFiles): Issue[] {
  return unlisted(
    has(places?.communes, ({code}) => code === communeCode),
    '/communeCode',
  );
}

function periodIssues(period: string, {from, until}: Campaign['schedule'], today: string): Issue[] {
  const current = monthOf(today);
  const last = until !== undefined && until < current ? until : current;
  if (period <= last && (from === undefined || period >= from)) return [];
  // Before a campaign begins no month is allowed yet; then its own first and last are said.
  const expected =
    from !== undefined && from > last ? `${from} – ${until ?? '…'}` : `${from ?? '…'} – ${last}`;
  return [{pointer: '/period', code: 'outside-period', expected}];
}

function unlisted(known: boolean, pointer: string): Issue[] {
  return known ? [] : [{pointer, code: 'not-listed'}];
}

function hasId(list: readonly {readonly id: string}[] | undefined, id: string): boolean {
  return has(list, (entry) => entry.id === id);
}

function has<T>(list: readonly T[] | undefined, test: (entry: T) => boolean): boolean {
  for (const entry of list ?? []) if (test(entry)) return true;
  return false;
}
