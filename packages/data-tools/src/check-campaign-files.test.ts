import type {Coverage, CoverageRows, Organizations} from '@ispeed-widgets/contract';
import {describe, expect, it} from 'vitest';

import {checkCampaignFiles} from './check-campaign-files.js';
import {loadStructure} from './node/load-structure.js';
import type {PublishedFiles} from './published-files.js';
import {placesOf} from './structure.js';

const URL = 'coverage/2026-10-mobile.json';
const ROWS: CoverageRows = {contract: 'coverage-rows/1', rows: [{code: '22366', samples: 320}]};
const COVERAGE: Coverage = {
  contract: 'coverage/1',
  updated: '2026-11-20',
  structure: '2026-04',
  province: {code: '56', name: 'Tỉnh Khánh Hoà'},
  places: 'places.json',
  series: [
    {
      period: '2026-10',
      network: 'mobile',
      statistic: 'median',
      source: {name: 'VNNIC'},
      totals: {communes: 65, rated: 1, samples: 320},
      rows: URL,
    },
  ],
};
const ORGANIZATIONS: Organizations = {
  contract: 'organizations/1',
  organizations: [{id: 'ubnd-22366', name: 'UBND phường Nha Trang', kind: 'commune', communeCode: '22366'}],
};

interface Changes {
  coverage?: Partial<Coverage>;
  rows?: Partial<CoverageRows>;
  organizations?: Organizations;
}

function issuesOf({coverage, rows, organizations = ORGANIZATIONS}: Changes = {}) {
  const files: PublishedFiles = {
    places: {file: 'places.json', value: placesOf(loadStructure('2026-04')!, {province: '56'})!},
    organizations: {file: 'organizations.json', value: organizations},
    coverage: {file: 'coverage.json', value: {...COVERAGE, ...coverage}},
    rows: new Map([[URL, {file: URL, value: {...ROWS, ...rows}}]]),
  };
  return checkCampaignFiles(files).map(({file, pointer}) => `${file} ${pointer}`);
}

describe('checkCampaignFiles', () => {
  it('finds nothing in files that fit, nor where files are absent', () => {
    expect(issuesOf()).toEqual([]);
    expect(checkCampaignFiles({})).toEqual([]);
  });

  it.each<[string, Changes, string[]]>([
    ['another structure', {coverage: {structure: '2024-11'}}, ['coverage.json /structure']],
    [
      'another province',
      {coverage: {province: {code: '52', name: 'Tỉnh Gia Lai'}}},
      ['coverage.json /province/code'],
    ],
    ['a commune of elsewhere', {rows: {rows: [{code: '00004', samples: 320}]}}, [`${URL} /rows/0/code`]],
    [
      'a total that does not add up',
      {rows: {rows: [{code: '22366', samples: 3}]}},
      ['coverage.json /series/0/totals/samples'],
    ],
    ['invented figures under an honest index', {rows: {sample: true}}, ['coverage.json /series/0/sample']],
    [
      'an organisation in a commune of elsewhere',
      {
        organizations: {
          ...ORGANIZATIONS,
          organizations: [{...ORGANIZATIONS.organizations[0]!, communeCode: '00004'}],
        },
      },
      ['organizations.json /organizations/0/communeCode'],
    ],
  ])('names %s', (_, changes, expected) => {
    expect(issuesOf(changes)).toEqual(expected);
  });

  it('follows the provinces of a nation, and names what is wrong by file and place', () => {
    const places = {file: '56/places.json', value: placesOf(loadStructure('2026-04')!, {province: '56'})!};
    const nation: Coverage = {
      ...COVERAGE,
      province: undefined,
      provinces: [
        {code: '56', name: 'Tỉnh Khánh Hoà', coverage: '56/coverage.json'},
        {code: '52', name: 'Tỉnh Gia Lai', coverage: '52/coverage.json'},
        {code: '01', name: 'Thành phố Hà Nội', coverage: 'coverage.json'},
      ],
      series: [],
    };
    const own = (file: string, change: Partial<Coverage> = {}): PublishedFiles => ({
      places,
      coverage: {file, value: {...COVERAGE, ...change}},
      rows: new Map([[URL, {file: `56/${URL}`, value: {...ROWS, rows: [{code: '22366', samples: 3}]}}]]),
    });
    const coverage = {file: 'coverage.json', value: nation};
    const provinces = new Map([
      [0, own('56/coverage.json')],
      [1, own('52/coverage.json', {structure: '2024-11', series: []})],
      [2, {coverage}],
    ]);
    expect(checkCampaignFiles({coverage, provinces}).map(({file, pointer}) => `${file} ${pointer}`)).toEqual([
      '56/coverage.json /series/0/totals/samples',
      'coverage.json /provinces/1/code',
      '52/coverage.json /structure',
      '52/coverage.json /structure',
      'coverage.json /provinces/2/coverage',
    ]);
  });
});
