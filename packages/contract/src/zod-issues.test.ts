import {describe, expect, it} from 'vitest';
import type * as z from 'zod';

import {at} from './issue.js';
import {campaignSchema, placesSchema, reportSchema} from './schemas.js';
import {campaign, citizenReport, organizationReport, places} from './testing/small-campaign.js';
import {checkDocument} from './zod-issues.js';

const issuesOf = (schema: z.ZodType, value: unknown) => {
  const checked = checkDocument(schema, value);
  return checked.ok ? [] : checked.issues;
};

describe('a JSON Pointer', () => {
  it('escapes tilde and slash so that it can be undone', () => {
    expect(at(at('', 'a/b'), '~1')).toBe('/a~1b/~01');
    expect(at('/rows', 0)).toBe('/rows/0');
    expect(at('', '')).toBe('/');
  });

  it('escapes the unknown fields of a report', () => {
    const report = {...organizationReport, 'a/b~c': 1};
    expect(issuesOf(reportSchema, report)).toEqual([{pointer: '/a~1b~0c', code: 'unknown-field'}]);
  });
});

describe("zod's issues in the contract's terms", () => {
  it('are none for the small campaign and its files', () => {
    expect(checkDocument(campaignSchema, campaign)).toEqual({ok: true, value: campaign});
    expect(checkDocument(placesSchema, places)).toEqual({ok: true, value: places});
    expect(checkDocument(reportSchema, citizenReport)).toEqual({ok: true, value: citizenReport});
  });

  it('point into nested lists', () => {
    const [commune] = places.communes;
    const value = {...places, communes: [commune, {...commune, code: 22366}]};
    expect(issuesOf(placesSchema, value)).toEqual([
      {pointer: '/communes/1/code', code: 'type', expected: 'string'},
    ]);
  });

  it('name another version of the contract', () => {
    const issues = [{pointer: '/contract', code: 'contract', expected: 'places/1'}];
    expect(issuesOf(placesSchema, {...places, contract: 'places/2'})).toEqual(issues);
  });

  it('look into text per language', () => {
    const title = {vi: 'Chiến\u200b dịch', en: 7};
    expect(issuesOf(campaignSchema, {...campaign, title})).toEqual([
      {pointer: '/title/vi', code: 'invisible', expected: 6},
      {pointer: '/title/en', code: 'type', expected: 'string'},
    ]);
    expect(issuesOf(campaignSchema, {...campaign, title: null})).toEqual([
      {pointer: '/title', code: 'type', expected: 'string'},
    ]);
  });

  it('list the audiences when a report names none of them', () => {
    const choice = {pointer: '/audience', code: 'choice', expected: 'organization, citizen'};
    expect(issuesOf(reportSchema, {...citizenReport, audience: 'all'})).toEqual([choice]);
    expect(issuesOf(reportSchema, {...citizenReport, audience: undefined})).toEqual([
      {pointer: '/audience', code: 'required'},
    ]);
  });

  it.each([
    ['/groups/0/installed', 'installed-over-total', {total: 12, installed: 13, measured: 7}, 12],
    ['/groups/0/measured', 'measured-over-installed', {total: 12, installed: 6, measured: 7}, 6],
    ['/groups/0/total', 'too-small', {total: -1, installed: 0, measured: 0}, 0],
    ['/groups/0/total', 'type', {total: 1.5, installed: 0, measured: 0}, 'integer'],
    ['/groups/0/total', 'too-big', {total: 1e7, installed: 0, measured: 0}, 1_000_000],
  ])('say at %s: %s', (pointer, code, counts, expected) => {
    const report = {...organizationReport, groups: [{id: 'can-bo', ...counts}]};
    expect(issuesOf(reportSchema, report)[0]).toEqual({pointer, code, expected});
  });

  it('keep the reason of a rule about an absent field', () => {
    const step = {id: 'tai', platform: 'any', title: 'Tải', text: 'Tải ứng dụng', image: 'buoc-1.png'};
    expect(issuesOf(campaignSchema, {...campaign, guide: {steps: [step]}})).toEqual([
      {pointer: '/guide/steps/0/alt', code: 'needs-alt'},
    ]);
  });

  it('say the type of what is no document at all', () => {
    for (const value of [null, undefined, [], 'x', 7]) {
      expect(issuesOf(reportSchema, value)).toEqual([{pointer: '', code: 'type', expected: 'object'}]);
    }
  });
});
