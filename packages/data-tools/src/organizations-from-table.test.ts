import {describe, expect, it} from 'vitest';

import {organizationsFromTable} from './organizations-from-table.js';
import type {Table} from './table.js';

const HEADINGS = ['STT', 'Tên đơn vị', 'Loại', 'Mã xã', 'Cơ quan tổng hợp', 'Biên chế'];
const run = (table: Table) => organizationsFromTable(table, {sheet: 'don-vi.csv'});
const idsOf = (table: Table) => {
  const result = run(table);
  return result.ok ? result.value.document.organizations.map(({id}) => id) : result.issues;
};

describe('organizationsFromTable', () => {
  it('passes over a title and keeps headcounts out of the public file', () => {
    const result = run([
      ['UBND TỈNH MẪU', '', '', '', '', ''],
      ['DANH SÁCH ĐƠN VỊ', '', '', '', '', ''],
      HEADINGS,
      ['1', 'Sở mẫu', 'Sở', '', '', '120'],
      ['2', 'Trường  mẫu\nsố 1', 'trường học', '22366', 'so mau', ''],
    ]);
    expect(result).toMatchObject({
      ok: true,
      value: {
        document: {
          organizations: [
            {id: 'so-mau', name: 'Sở mẫu', kind: 'department'},
            {
              id: 'truong-mau-so-1',
              name: 'Trường mẫu số 1',
              kind: 'school',
              communeCode: '22366',
              reportsTo: 'so-mau',
            },
          ],
        },
        headcounts: new Map([['so-mau', 120]]),
      },
      warnings: [{message: {vi: expect.stringContaining('Đã tạo mã từ tên cho 2 đơn vị') as string}}],
    });
    expect(JSON.stringify(result.ok && result.value.document)).not.toContain('120');
  });

  it.each([
    ['Mã đơn vị', 'Đơn vị', 'Loại đơn vị', 'Số người'],
    ['MÃ', 'Tên cơ quan', 'loại hình', 'Tổng số người'],
    ['Mã định danh', 'Cơ quan,  đơn vị', 'LOẠI', 'Số biên chế'],
  ])('knows the headings %s, %s, %s, %s', (...headings) => {
    const result = run([headings, ['H37.12', 'Sở mẫu', 'Sở, ban, ngành', '7']]);
    expect(result).toMatchObject({
      ok: true,
      value: {document: {organizations: [{id: 'h37-12'}]}, headcounts: new Map([['h37-12', 7]])},
      warnings: [],
    });
  });

  it('makes the same keys in whatever order rows stand', () => {
    const rows = ['22366', '22390'].map((code) => ['', 'Trường Văn Lang', 'Trường', code, '', '']);
    const table = [...rows, ['', 'Trường Văn Thánh', 'Trường', '', '', '']];
    const expected = ['truong-van-lang-22366', 'truong-van-lang-22390', 'truong-van-thanh'];
    expect(idsOf([HEADINGS, ...table])).toEqual(expected);
    expect(idsOf([HEADINGS, ...[...table].reverse()])).toEqual([...expected].reverse());
  });

  it('cuts a long key between words and still tells two apart', () => {
    const name = `Trung tâm ${'dịch vụ hỗ trợ '.repeat(6)}`;
    const ids = idsOf([
      HEADINGS,
      ['', `${name} A`, 'Khác', '22366', '', ''],
      ['', `${name} B`, 'Khác', '22390', '', ''],
    ]) as string[];
    expect(ids.map((id) => id.slice(-6))).toEqual(['-22366', '-22390']);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(64);
  });

  it('names row, column and what to do of everything that is wrong, at once', () => {
    const result = run([
      ['Danh sách', '', '', '', '', ''],
      HEADINGS,
      ['1', '', 'Sở', '', '', ''],
      ['2', 'Sở A', 'Ủy ban', '', '', ''],
      ['3', 'Sở B', 'Sở', '2236', '', ''],
      ['4', 'Sở C', 'Sở', '', 'Sở không có', ''],
      ['5', 'Sở D', 'Sở', '', 'Sở D', ''],
      ['6', 'Sở E', 'Sở', '', '', '1.234'],
      ['7', 'Sở E\u200B', 'Sở', '', '', ''],
      ['8', '***', 'Sở', '', '', ''],
      ['9', 'Sở D', 'Sở', '', '', ''],
    ]);
    const places = result.ok ? [] : result.issues.map(({row, column}) => `${row} ${column}`);
    expect(places).toEqual([
      '3 Tên đơn vị',
      '4 Loại',
      '5 Mã xã',
      '6 Cơ quan tổng hợp',
      '7 Cơ quan tổng hợp',
      '8 Biên chế',
      '9 Tên đơn vị',
      '10 Tên đơn vị',
      '11 Tên đơn vị',
    ]);
  });

  it('refuses a key that two rows carry', () => {
    const table = [
      ['Mã', 'Tên đơn vị', 'Loại'],
      ['A.1', 'Sở A', 'Sở'],
      ['a-1', 'Sở B', 'Sở'],
    ];
    expect(run(table)).toMatchObject({ok: false, issues: [{row: 3, column: 'Mã'}]});
  });

  it('says of which row a column is missing', () => {
    const table = [
      ['Danh sách', ''],
      ['STT', 'Tên đơn vị'],
      ['1', 'Sở A'],
    ];
    expect(run(table)).toMatchObject({ok: false, issues: [{row: 2, column: 'Loại'}]});
  });
});
