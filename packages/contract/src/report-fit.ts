import {monthOf} from './calendar-rules.js';
import type {Campaign} from './documents/campaign.js';
import type {Organizations} from './documents/organizations.js';
import type {Places} from './documents/places.js';
import type {Report} from './documents/report.js';
import type {Issue} from './issue.js';

/** The files that a report is checked against. */
export interface CampaignFiles {
  readonly campaign: Campaign;
  readonly places?: Places | undefined;
  readonly organizations?: Organizations | undefined;
}

/**
 * What a report says that its campaign does not know: another campaign, a month outside the schedule or not yet
 * begun, an audience, group, task, commune or organisation that is not listed. Expects a report whose own rules
 * hold.
 *
 * @param today Viet Nam's day, `YYYY-MM-DD`
 */
export function checkReportFits(report: Report, files: CampaignFiles, today: string): Issue[] {
  const {campaign} = files;
  const unlisted = (known: boolean, pointer: string): Issue[] => (known ? [] : [{pointer, code: 'not-listed'}]);
  return [
    ...unlisted(report.campaign === campaign.id, '/campaign'),
    ...unlisted(campaign.report?.audiences.includes(report.audience) ?? false, '/audience'),
    ...periodIssues(report.period, campaign.schedule, today),
    ...(report.audience === 'organization'
      ? [
          ...unlisted(hasId(files.organizations?.organizations, report.organization), '/organization'),
          ...report.groups.flatMap(({id}, i) => unlisted(hasId(campaign.report?.groups, id), `/groups/${i}/id`)),
          ...(report.tasks ?? []).flatMap(({id}, i) => unlisted(hasId(campaign.tasks, id), `/tasks/${i}/id`)),
        ]
      : unlisted(
          files.places?.communes.some(({code}) => code === report.communeCode) ?? false,
          '/communeCode',
        )),
  ];
}

function periodIssues(period: string, {from, until}: Campaign['schedule'], today: string): Issue[] {
  const current = monthOf(today);
  const last = until !== undefined && until < current ? until : current;
  const inside = period <= last && (from === undefined || period >= from);
  return inside ? [] : [{pointer: '/period', code: 'outside-period', expected: `${from ?? '…'} – ${last}`}];
}

function hasId(list: readonly {readonly id: string}[] | undefined, id: string): boolean {
  return list?.some((entry) => entry.id === id) ?? false;
}
