import type {Places} from '@ispeed-widgets/contract';
import {describe, expect, it} from 'vitest';

import {coverageFromVnnic, type VnnicOptions} from './coverage-from-vnnic.js';

const PLACES: Places = {
  contract: 'places/1',
  structure: '2026-04',
  province: {code: '56', name: 'Tỉnh Khánh Hòa'},
  communes: [
    {code: '22366', name: 'Phường Nha Trang'},
    {code: '22390', name: 'Phường Tây Nha Trang'},
    {code: '00304', name: 'Xã mẫu'},
  ],
};
const OPTIONS: VnnicOptions = {
  file: 'vnnic.json',
  places: PLACES,
  placesUrl: 'places.json',
  source: {name: 'Nguồn mẫu'},
  statistic: 'median',
  updated: '2026-11-05',
  target: 300,
  period: '2026-10',
  network: 'mobile',
};
const ROWS = [
  {code: '22390', value: 265, download: 41.5, upload: 37.11, ping: 22.0, jitter: 6.14},
  {code: '22366', value: 300, download: 90.125, upload: 0, ping: 0, jitter: 0},
  {code: '00304', value: 0, download: 0, upload: 0, ping: 0, jitter: 0},
];
const CSV = `\uFEFFcode,value,download,upload,ping,jitter\r\n22390,265,41.5,37.11,22.0,6.14\r\n22366,300,90.12,0,,0\r\n`;

function rowsRead(input: string, options: Partial<VnnicOptions> = {}) {
  const result = coverageFromVnnic(input, {...OPTIONS, ...options});
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return [...result.value.rows.values()][0]!.rows;
}
function refusals(input: unknown, options: Partial<VnnicOptions> = {}): (string | undefined)[][] {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const result = coverageFromVnnic(text, {...OPTIONS, ...options});
  return result.ok ? [] : result.issues.map(({row, column, message}) => [String(row), column, message.vi]);
}

describe("VNNIC's rows", () => {
  const expected = [
    {code: '22366', samples: 300, download: 90.125},
    {code: '22390', samples: 265, download: 41.5, upload: 37.11, ping: 22, jitter: 6.14},
  ];

  it('become a series in the order of the places, 0 being no data', () => {
    expect(rowsRead(JSON.stringify(ROWS))).toEqual(expected);
    expect(rowsRead(JSON.stringify({status: 'ok', data: ROWS}))).toEqual(expected);
    expect(rowsRead(JSON.stringify(ROWS[0]))).toEqual([expected[1]]);
  });

  it('are read from CSV with the same columns', () => {
    expect(rowsRead(CSV)).toEqual([{...expected[0], download: 90.12}, expected[1]]);
  });

  it('say month, network, operator and totals, and that value is undocumented', () => {
    const result = coverageFromVnnic(JSON.stringify(ROWS), {...OPTIONS, operator: 'CMC Telecom'});
    expect(result).toMatchObject({
      ok: true,
      value: {
        index: {
          series: [
            {
              period: '2026-10',
              network: 'mobile',
              operator: 'CMC Telecom',
              totals: {communes: 3, rated: 1, samples: 565},
              rows: 'coverage/2026-10-mobile-cmc-telecom.json',
            },
          ],
        },
      },
      warnings: [
        {row: 2, column: 'upload'},
        {row: 2, column: 'ping'},
        {row: 2, column: 'jitter'},
        {column: 'value'},
      ],
    });
  });
});

describe('0 beside samples', () => {
  it('is said with its rows, left blank, and not told of rows without samples', () => {
    const csv =
      'code,value,download,upload,ping,jitter\n22390,265,0,3,22.0,0.0\n22366,300,9,3,7,0\n00304,0,0,0,0,0\n';
    const result = coverageFromVnnic(csv, OPTIONS);
    const said = result.ok ? result.warnings.map(({row, column, message}) => [row, column, message.vi]) : [];
    expect(said.slice(0, -1)).toEqual([
      [2, 'download', expect.stringContaining('1 dòng có số mẫu (dòng 2)')],
      [2, 'jitter', expect.stringContaining('2 dòng có số mẫu (dòng 2, 3)')],
    ]);
    expect(rowsRead(csv)).toEqual([
      {code: '22366', samples: 300, download: 9, upload: 3, ping: 7},
      {code: '22390', samples: 265, upload: 3, ping: 22},
    ]);
  });

  it('is an error the other way round: a speed or a time of no samples', () => {
    for (const field of ['download', 'upload', 'ping', 'jitter'])
      expect(refusals([{code: '22366', value: 0, [field]: 4}])[0]?.slice(0, 2)).toEqual(['1', 'value']);
  });
});

describe('refused', () => {
  it('are codes of provinces, strange codes and lost zeros, each by its row', () => {
    const rows = ['56', '99999', 304].map((code) => ({code, value: 1}));
    const found = refusals(rows);
    expect(found.map(([row, column]) => [row, column])).toEqual(['1', '2', '3'].map((row) => [row, 'code']));
    expect(found.map(([, , words]) => words)).toEqual([
      expect.stringContaining('“56” là mã tỉnh'),
      expect.stringContaining('Không có xã nào mang mã “99999”'),
      expect.stringContaining('bỏ số 0'),
    ]);
  });

  it.each([
    ['1.234', '“1.234” có thể là 1234 hoặc 1,234'],
    ['41,5', 'không phải là số'],
    ['-3', 'không phải là số'],
    ['100001', 'lớn hơn mức có thể'],
    [true, 'không phải là số'],
  ])('is a download of %j', (download, words) => {
    expect(refusals([{code: '22366', value: 1, download}])[0]).toEqual([
      '1',
      'download',
      expect.stringContaining(words),
    ]);
  });

  it('are a fraction of samples, results without samples, a commune twice', () => {
    const found = refusals([
      {code: '22366', value: 1.5},
      {code: '22390', value: 0, download: 4},
      {code: '22390', value: 5},
    ]);
    expect(found.map(([row, column]) => `${row} ${column}`)).toEqual(['1 value', '2 value', '3 code']);
  });

  it.each([['{"a": 1}'], ['[1, 2]'], ['[{"code": "22366"}]'], ['{'], ['xã,mẫu\n1,2\n']])(
    'is a file without its rows: %j',
    (text) => expect(refusals(text)[0]?.[2]).toContain('Không phải các dòng của VNNIC'),
  );

  it.each([['[]'], ['code,value\n']])('is a file with none: %j', (text) =>
    expect(refusals(text)[0]?.[2]).toContain('không có dòng nào'),
  );

  it('is a month that is not over when the figures are said to be of', () => {
    expect(refusals(ROWS, {period: '2026-12'})[0]?.[2]).toContain('sau ngày cập nhật');
  });
});
