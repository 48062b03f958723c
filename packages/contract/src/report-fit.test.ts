import {describe, expect, it} from 'vitest';

import type {Report} from './documents/report.js';
import {type CampaignFiles, checkReportFits} from './report-fit.js';
import {
  campaign,
  citizenReport,
  organizationReport,
  organizations,
  places,
} from './testing/small-campaign.js';

const FILES: CampaignFiles = {campaign, places, organizations};
const TODAY = '2026-11-22';

const issuesOf = (report: Report, files = FILES) =>
  checkReportFits(report, files, TODAY).map(({pointer, code}) => `${pointer} ${code}`);

describe('a report and its campaign', () => {
  it('fit together when everything is listed', () => {
    expect(issuesOf(organizationReport)).toEqual([]);
    expect(issuesOf(citizenReport)).toEqual([]);
  });

  it.each<[string, Partial<typeof organizationReport>, string]>([
    ['another campaign', {campaign: 'khac'}, '/campaign not-listed'],
    ['an unknown organisation', {organization: 'la'}, '/organization not-listed'],
    [
      'an unknown group',
      {groups: [...organizationReport.groups, {id: 'la', total: 1, installed: 1, measured: 1}]},
      '/groups/1/id not-listed',
    ],
    ['an unknown task', {tasks: [{id: 'la', done: true}]}, '/tasks/0/id not-listed'],
    ['a month before the campaign', {period: '2026-07'}, '/period outside-period'],
    ['a month not yet begun', {period: '2026-12'}, '/period outside-period'],
  ])("refuses an organisation's report with %s", (_, change, expected) => {
    expect(issuesOf({...organizationReport, ...change})).toEqual([expected]);
  });

  it("refuses a citizen's report from an unknown commune", () => {
    expect(issuesOf({...citizenReport, communeCode: '02367'})).toEqual(['/communeCode not-listed']);
  });

  it('refuses an audience that the campaign does not ask', () => {
    const report = {...campaign.report!, audiences: ['organization' as const]};
    expect(issuesOf(citizenReport, {...FILES, campaign: {...campaign, report}})).toEqual([
      '/audience not-listed',
    ]);
  });

  it('refuses every report where the campaign takes none', () => {
    const silent = {...campaign, report: undefined};
    expect(issuesOf(organizationReport, {...FILES, campaign: silent})).toContain('/audience not-listed');
  });

  it('knows no organisation and no commune without their files', () => {
    expect(issuesOf(organizationReport, {campaign})).toEqual(['/organization not-listed']);
    expect(issuesOf(citizenReport, {campaign})).toEqual(['/communeCode not-listed']);
  });

  it('takes the running month, and none after the last of the campaign', () => {
    const ended = {...campaign, schedule: {...campaign.schedule, until: '2026-09'}};
    expect(issuesOf({...organizationReport, period: '2026-11'})).toEqual([]);
    expect(issuesOf(organizationReport, {...FILES, campaign: ended})).toEqual(['/period outside-period']);
  });

  it('names the months allowed, also before the campaign begins', () => {
    const expectedOn = (today: string) =>
      checkReportFits({...organizationReport, period: '2026-01'}, FILES, today)[0]?.expected;
    expect(expectedOn(TODAY)).toBe('2026-08 – 2026-11');
    expect(expectedOn('2026-05-01')).toBe('2026-08 – …');
  });
});
