import {describe, expect, it} from 'vitest';

import type {Coverage, CoverageSeries} from '../documents/coverage.js';
import type {Issue} from '../issue.js';
import {
  campaign,
  citizenReport,
  organizationReport,
  organizations,
  places,
} from '../testing/small-campaign.js';
import {campaignRules} from './campaign-rules.js';
import {coverageRowsRules, coverageRules} from './coverage-rules.js';
import {organizationsRules} from './organizations-rules.js';
import {placesRules} from './places-rules.js';
import {reportRules} from './report-rules.js';

const named = (issues: Issue[]) => issues.map(({pointer, code}) => `${pointer} ${code}`);

const SERIES: CoverageSeries = {
  period: '2026-10',
  network: 'mobile',
  statistic: 'median',
  source: {name: 'Số liệu mẫu'},
  totals: {communes: 65, rated: 65, samples: 0},
  rows: 'mobile-2026-10.json',
};

const INDEX: Coverage = {
  contract: 'coverage/1',
  updated: '2026-11-01',
  structure: '2026-04',
  province: {code: '56', name: 'Tỉnh mẫu'},
  places: 'places.json',
  series: [SERIES],
};

describe('a report', () => {
  const ofCounts = (total: number, installed: number, measured: number) =>
    named(reportRules({...organizationReport, groups: [{id: 'can-bo', total, installed, measured}]}));

  it('may have measured everywhere it installed, and installed everywhere', () => {
    expect(ofCounts(5, 5, 5)).toEqual([]);
    expect(ofCounts(0, 0, 0)).toEqual([]);
  });

  it('refuses one more than there are, at the figure that is too big', () => {
    expect(ofCounts(5, 6, 6)).toEqual(['/groups/0/installed installed-over-total']);
    expect(ofCounts(5, 5, 6)).toEqual(['/groups/0/measured measured-over-installed']);
    expect(ofCounts(5, 6, 7)).toHaveLength(2);
  });

  it('refuses a group or a task named twice', () => {
    const {groups, tasks} = organizationReport;
    const twice = {...organizationReport, groups: [...groups, ...groups], tasks: [...tasks!, ...tasks!]};
    expect(named(reportRules(twice))).toEqual(['/groups/1/id duplicate', '/tasks/1/id duplicate']);
  });

  it('takes a measurement of any day of its month, and of no other', () => {
    const measuredOn = (day: string) =>
      named(reportRules({...citizenReport, measurement: {measuredOn: day, download: 1}}));
    expect(measuredOn('2026-10-01')).toEqual([]);
    expect(measuredOn('2026-10-31')).toEqual([]);
    expect(measuredOn('2026-09-30')).toEqual(['/measurement/measuredOn outside-period']);
    expect(measuredOn('2026-11-01')).toEqual(['/measurement/measuredOn outside-period']);
  });
});

describe('a campaign', () => {
  const ofSchedule = (schedule: Omit<typeof campaign.schedule, 'every'>) =>
    named(campaignRules({...campaign, schedule: {every: 'month', ...schedule}}));

  it('may begin and end in the same month, and not end before it begins', () => {
    expect(ofSchedule({from: '2026-10', until: '2026-10'})).toEqual([]);
    expect(ofSchedule({from: '2026-10', until: '2026-09'})).toEqual(['/schedule/until until-before-from']);
  });

  it('has one kind of deadline or none', () => {
    expect(ofSchedule({reportDay: 10})).toEqual([]);
    expect(ofSchedule({reportBefore: '2026-12-10'})).toEqual([]);
    expect(ofSchedule({reportDay: 10, reportBefore: '2026-12-10'})).toEqual([
      '/schedule/reportDay one-of-two',
    ]);
  });

  it('has one target a network, and keys that name one thing', () => {
    const {targets, tasks, report} = campaign;
    const twice = {
      ...campaign,
      targets: [...targets, ...targets],
      tasks: [...tasks, ...tasks],
      report: {...report!, groups: [...report!.groups, ...report!.groups]},
    };
    expect(named(campaignRules(twice))).toEqual([
      '/targets/1/network duplicate',
      '/tasks/1/id duplicate',
      '/report/groups/1/id duplicate',
    ]);
  });
});

describe('a coverage index', () => {
  it('may hold both statistics, several operators, networks and months', () => {
    const series: CoverageSeries[] = [
      SERIES,
      {...SERIES, statistic: 'mean'},
      {...SERIES, operator: 'VNPT'},
      {...SERIES, network: 'fixed'},
      {...SERIES, period: '2026-09'},
    ];
    expect(coverageRules({...INDEX, series})).toEqual([]);
  });

  it('refuses the same series twice', () => {
    expect(named(coverageRules({...INDEX, series: [SERIES, {...SERIES, rows: 'b.json'}]}))).toEqual([
      '/series/1 duplicate',
    ]);
  });

  it('refuses more rated communes than communes', () => {
    const series = [{...SERIES, totals: {communes: 65, rated: 66, samples: 0}}];
    expect(coverageRules({...INDEX, series})).toEqual([
      {pointer: '/series/0/totals/rated', code: 'too-big', expected: 65},
    ]);
  });

  it('is of one province or of the nation', () => {
    const provinces = [{code: '56', name: 'Tỉnh mẫu', coverage: '56/coverage.json'}];
    expect(named(coverageRules({...INDEX, provinces}))).toEqual(['/province one-of-two']);
    expect(named(coverageRules({...INDEX, province: undefined}))).toEqual(['/province one-of-two']);
    expect(coverageRules({...INDEX, province: undefined, provinces})).toEqual([]);
    expect(
      named(coverageRules({...INDEX, province: undefined, provinces: [...provinces, ...provinces]})),
    ).toEqual(['/provinces/1/code duplicate']);
  });
});

describe('a list', () => {
  it('of communes or rows names a commune once', () => {
    const [commune] = places.communes;
    expect(named(placesRules({...places, communes: [commune!, commune!]}))).toEqual([
      '/communes/1/code duplicate',
    ]);
    const rows = [1, 2].map((samples) => ({code: '02366', samples}));
    expect(named(coverageRowsRules({contract: 'coverage-rows/1', rows}))).toEqual(['/rows/1/code duplicate']);
  });

  it('of organisations knows whoever compiles, and nobody compiles for themselves', () => {
    const [school] = organizations.organizations;
    const ofReportsTo = (reportsTo: string) =>
      named(
        organizationsRules({
          ...organizations,
          organizations: [school!, {id: 'so', name: 'Sở mẫu', kind: 'department', reportsTo}],
        }),
      );
    expect(ofReportsTo('truong-mau')).toEqual([]);
    expect(ofReportsTo('so')).toEqual(['/organizations/1/reportsTo not-listed']);
    expect(ofReportsTo('khac')).toEqual(['/organizations/1/reportsTo not-listed']);
  });
});
