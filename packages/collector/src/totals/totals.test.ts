import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {type Department, openDepartment} from '../admin/fixtures/open-department.js';
import type {MonthOf} from '../export/month-of.js';
import {STORE_KINDS} from '../fixtures/store-places.js';
import {citizensByCommune} from './citizens-by-commune.js';
import {countFlagged, flaggedReports, setVerdict} from './flagged-reports.js';
import {groupTotals} from './group-totals.js';
import {byMissing, shortfall} from './missing-first.js';
import {type OrganizationMonth, organizationMonths} from './organization-months.js';
import {progressOf} from './progress.js';
import {reportedPeriods, reportVersions} from './report-versions.js';
import {summarize, summarizeBy} from './summary.js';
import {tasksDone} from './tasks-done.js';

describe.each(STORE_KINDS)('the totals of a month on %s', (kind) => {
  let department: Department;
  let month: MonthOf;
  let organizations: OrganizationMonth[];

  beforeAll(async () => {
    department = await openDepartment(kind);
    month = {files: department.files, period: '2026-10'};
    organizations = await organizationMonths(department.store.db, month);
  });
  afterAll(() => department.store.close());

  it('count the newest report of each, nobody twice, and who has left the list', () => {
    const rows = organizations.map(({id, isListed, report}) => [
      id,
      isListed,
      report && [report.total, report.installed, report.measured, report.versions],
    ]);
    expect(rows).toEqual([
      // 25 members of the youth union are staff too.
      ['so-a', true, [40, 38, 30, 2]],
      ['truong-b', true, [20, 10, 5, 1]],
      ['truong-c', true, undefined],
      ['xa-d', true, undefined],
      ['cu', false, [4, 2, 1, 1]],
    ]);
  });

  it('hold what is counted against the headcounts of those that have one', () => {
    expect(summarize(organizations)).toEqual({
      organizations: 5,
      reported: 3,
      total: 64,
      installed: 50,
      measured: 36,
      expected: {organizations: 3, people: 74, counted: 60},
    });
  });

  it('put first who has not reported, then who left most people out', () => {
    expect([...organizations].sort(byMissing).map(({id}) => id)).toEqual([
      'xa-d',
      'truong-c',
      'truong-b',
      'cu',
      'so-a',
    ]);
    expect(organizations.map(shortfall)).toEqual([0, 4, 0, 10, 0]);
  });

  it('add up by kind, superior and commune', () => {
    const short = (key: (organization: OrganizationMonth) => string) =>
      [...summarizeBy(organizations, key)].map(([name, sum]) => [
        name,
        sum.reported,
        sum.organizations,
        sum.total,
      ]);
    expect(short((organization) => organization.kind)).toEqual([
      ['department', 1, 1, 40],
      ['school', 1, 2, 20],
      ['commune', 0, 1, 0],
      ['other', 1, 1, 4],
    ]);
    expect(short(({reportsTo}) => reportsTo ?? '')).toEqual([
      ['', 2, 3, 44],
      ['so-a', 1, 2, 20],
    ]);
    expect(short(({communeCode}) => communeCode ?? '')).toContainEqual(['22366', 1, 2, 20]);
  });

  it('add up by group, those that do not count into the total too', async () => {
    const groups = await groupTotals(department.store.db, month);
    expect([...groups].sort()).toEqual([
      ['doan-vien', {organizations: 1, total: 25, installed: 25, measured: 25}],
      ['nhan-vien', {organizations: 3, total: 49, installed: 45, measured: 36}],
      ['sinh-vien', {organizations: 1, total: 15, installed: 5, measured: 0}],
    ]);
  });

  it('count a task for who says it is done', async () => {
    expect([...(await tasksDone(department.store.db, month))]).toEqual([['dang-tin', 1]]);
  });

  it('follow the month to its deadline by the first report of each', () => {
    const days = progressOf(organizations, {period: '2026-10', lastDay: '2026-11-10', today: '2026-11-05'});
    expect(days.map(({day, added, reported}) => `${day} +${added} =${reported}`)).toEqual([
      '2026-11-01 +0 =0',
      '2026-11-02 +1 =1',
      '2026-11-03 +1 =2',
      '2026-11-04 +0 =2',
      '2026-11-05 +1 =3',
    ]);
  });

  it('keep every correction and every month', async () => {
    const {db} = department.store;
    const versions = await reportVersions(db, month, {organization: 'so-a'});
    expect(versions.map(({report}) => report.groups[0]!.total)).toEqual([40, 30]);
    expect(await reportedPeriods(db, {campaign: 'mau-2026', organization: 'so-a'})).toEqual([
      {period: '2026-10', versions: 2},
      {period: '2026-09', versions: 1},
    ]);
  });

  it('leave out a citizen’s report that the officer set aside, until that is taken back', async () => {
    const {db} = department.store;
    const citizens = async () => Object.fromEntries(await citizensByCommune(db, month));
    expect(await citizens()).toEqual({'22366': 4, '22390': 1});
    expect(await countFlagged(db, month)).toEqual({waiting: 2, kept: 0, 'set-aside': 0});
    const waiting = await flaggedReports(db, month, {state: 'waiting', limit: 10, offset: 0});
    expect(waiting.map(({flags}) => flags)).toEqual([['unusual'], ['honeypot']]);
    const {seq} = waiting[0]!;
    expect(await setVerdict(db, month, {seq, state: 'set-aside'})).toBe(true);
    expect(await citizens()).toEqual({'22366': 3, '22390': 1});
    expect(await countFlagged(db, month)).toEqual({waiting: 1, kept: 0, 'set-aside': 1});
    await setVerdict(db, month, {seq, state: 'kept'});
    expect(await citizens()).toEqual({'22366': 4, '22390': 1});
    await setVerdict(db, month, {seq, state: 'waiting'});
    expect(await countFlagged(db, month)).toEqual({waiting: 2, kept: 0, 'set-aside': 0});
  });

  it('take no verdict on an organisation, an odd report of another month, or none', async () => {
    const {db} = department.store;
    const [newest] = await reportVersions(db, month, {organization: 'so-a'});
    const [odd] = await flaggedReports(db, month, {state: 'waiting', limit: 1, offset: 0});
    const september = {...month, period: '2026-09'};
    expect(await setVerdict(db, month, {seq: newest!.seq, state: 'set-aside'})).toBe(false);
    expect(await setVerdict(db, september, {seq: odd!.seq, state: 'set-aside'})).toBe(false);
    expect(await setVerdict(db, month, {seq: 999_999, state: 'set-aside'})).toBe(false);
  });
});
