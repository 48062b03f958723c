import type {CoverageRow, CoverageRows, CoverageSeries} from '@ispeed-widgets/contract';
import {describe, expect, it} from 'vitest';

import type {CoverageFiles} from '../coverage-files.js';
import {joinCoverage} from './join-coverage.js';

const SERIES: CoverageSeries = {
  period: '2026-09',
  network: 'mobile',
  statistic: 'median',
  source: {name: 'Nguồn mẫu'},
  totals: {communes: 2, rated: 1, samples: 350},
  rows: 'coverage/2026-09-mobile.json',
};
const ROWS: CoverageRow[] = [
  {code: '22366', samples: 320, download: 90.7},
  {code: '22390', samples: 30},
];

function files(change: Partial<CoverageSeries> = {}, rows: CoverageRow[] = ROWS): CoverageFiles {
  const series = {...SERIES, ...change};
  series.rows = `coverage/${series.period}-${series.network}.json`;
  const document: CoverageRows = {contract: 'coverage-rows/1', rows};
  return {
    index: {
      contract: 'coverage/1',
      updated: '2026-10-05',
      structure: '2026-04',
      province: {code: '56', name: 'Tỉnh Khánh Hòa'},
      places: 'places.json',
      series: [series],
    },
    rows: new Map([[series.rows, document]]),
  };
}

function joined(...args: Parameters<typeof joinCoverage>) {
  const result = joinCoverage(...args);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result;
}
function refused(...args: Parameters<typeof joinCoverage>): string[] {
  const result = joinCoverage(...args);
  return result.ok ? [] : result.issues.map(({message}) => message.vi);
}

describe('a new month', () => {
  it('joins in order and leaves the others as they were', () => {
    const before = files({period: '2026-10'});
    const {value} = joined(before, files({period: '2026-09', network: '5g'}));
    expect(value.index.series.map(({rows}) => rows)).toEqual([
      'coverage/2026-09-5g.json',
      'coverage/2026-10-mobile.json',
    ]);
    expect([...value.fresh]).toEqual(['coverage/2026-09-5g.json']);
    expect(value.index.series[1]).toEqual(before.index.series[0]);
    expect(value).toMatchObject({superseded: [], isChanged: true});
  });

  it('never takes the name of rows that another series has', () => {
    const {value} = joined(files(), files({statistic: 'mean'}, [{code: '22366', samples: 1}]));
    expect(value.index.series.map(({statistic, rows}) => [statistic, rows])).toEqual([
      ['mean', 'coverage/2026-09-mobile-2.json'],
      ['median', 'coverage/2026-09-mobile.json'],
    ]);
    expect(value.rows.get('coverage/2026-09-mobile.json')?.rows).toEqual(ROWS);
  });

  it('keeps the later day of the last change', () => {
    const late = files({period: '2026-10'});
    const {value} = joined({...late, index: {...late.index, updated: '2026-11-09'}}, files());
    expect(value.index.updated).toBe('2026-11-09');
  });
});

describe('a month that is there', () => {
  it('changes nothing with the same figures, absent or 0 samples alike', () => {
    const before = files();
    const {value, warnings} = joined(before, files({}, [...ROWS, {code: '22363', samples: 0}].reverse()));
    expect(value.isChanged).toBe(false);
    expect(value.index).toBe(before.index);
    expect(warnings[0]?.message.vi).toContain('Đã có tháng 09/2026, di động với đúng các số này');
  });

  it('refuses other figures and names commune and figure', () => {
    const other = files({}, [{code: '22366', samples: 321, download: 90.7}]);
    const communes = [{code: '22366', name: 'Phường Nha Trang'}];
    expect(refused(files(), other, {communes})).toEqual([
      'Đã công bố tháng 09/2026, di động với số khác: Phường Nha Trang 22366: số mẫu 320 → 321; 22390: số mẫu 30 → không có. Nếu bảng mới mới đúng, thêm --replace.',
    ]);
  });

  it('refuses invented figures in the place of real ones', () => {
    expect(refused(files(), files({sample: true}))[0]).toContain('bản cũ ghi là số liệu thật');
  });

  it('refuses what it cannot compare', () => {
    const before = {...files(), rows: new Map<string, CoverageRows>()};
    expect(refused(before, files())[0]).toContain('không đọc được coverage/2026-09-mobile.json');
  });

  it('counts communes beyond the first ten', () => {
    const rows = Array.from({length: 13}, (_, i) => ({code: String(10_000 + i), samples: 1}));
    expect(refused(files({}, rows), files())[0]).toContain('và 5 xã khác');
  });

  it('is replaced when told, under a new name', () => {
    const {value} = joined(files(), files({}, [{code: '22366', samples: 400}]), {replace: true});
    expect(value.index.series.map(({rows}) => rows)).toEqual(['coverage/2026-09-mobile-2.json']);
    expect(value.superseded).toEqual(['coverage/2026-09-mobile.json']);
    expect([...value.fresh]).toEqual(['coverage/2026-09-mobile-2.json']);
  });

  it('keeps source and letter unless told', () => {
    const other = files({source: {name: 'Nguồn mẫu', document: '1/SKHCN'}});
    const kept = joined(files(), other);
    expect(kept.value.isChanged).toBe(false);
    expect(kept.warnings[0]?.message.vi).toContain('--replace');
    const {value} = joined(files(), other, {replace: true});
    expect(value.index.series[0]?.source.document).toBe('1/SKHCN');
    expect([...value.fresh]).toEqual([]);
  });
});

it.each([
  ['structure', {structure: '2024-11'}, '2026-04'],
  ['province', {province: {code: '52', name: 'Tỉnh Gia Lai'}}, 'Tỉnh Gia Lai (52)'],
])('refuses another %s even when told to replace', (_, change, named) => {
  const other = files({period: '2026-10'});
  const [message] = refused(files(), {...other, index: {...other.index, ...change}}, {replace: true});
  expect(message).toContain(named);
});
