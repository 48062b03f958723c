import {type CellObject, read, type WorkBook} from '@e965/xlsx';
import type {Coverage, CoverageRows, Places} from '@ispeed-widgets/contract';
import {describe, expect, it} from 'vitest';

import {coverageFromWorkbook} from '../coverage-from-workbook.js';
import {readWorkbook} from '../workbook/read-workbook.js';
import {coverageCsv} from './coverage-csv.js';
import {type CoverageTable, coverageTable} from './coverage-table.js';
import {coverageXlsx} from './coverage-xlsx.js';

const INDEX: Coverage = {
  contract: 'coverage/1',
  updated: '2026-11-05',
  structure: '2026-04',
  province: {code: '56', name: 'Tỉnh Khánh Hòa'},
  places: 'places.json',
  series: [
    {
      period: '2026-10',
      network: 'mobile',
      statistic: 'median',
      source: {name: {vi: 'Nguồn mẫu', en: 'Sample source'}, document: '12/SKHCN-BCVT'},
      sample: true,
      totals: {communes: 3, rated: 1, samples: 320},
      rows: 'coverage/2026-10-mobile.json',
    },
  ],
};
const ROWS: CoverageRows = {
  contract: 'coverage-rows/1',
  rows: [
    {code: '22366', samples: 320, download: 1234.5, ping: 22},
    {code: '22390', samples: 0},
  ],
};
const PLACES: Places = {
  contract: 'places/1',
  structure: '2026-04',
  province: {code: '56', name: 'Tỉnh Khánh Hòa'},
  communes: [
    {code: '22366', name: 'Phường Nha Trang'},
    {code: '22390', name: 'Phường Tây Nha Trang'},
    {code: '00304', name: '=1+1'},
  ],
};
const table = (index = INDEX): CoverageTable =>
  coverageTable({index, series: index.series[0]!, rows: ROWS, places: PLACES});

const cellsOf = ({Sheets, SheetNames}: WorkBook, at = 0) =>
  Sheets[SheetNames[at]!] as Record<string, CellObject>;

describe('figures for people', () => {
  it('say month, place, source, letter, statistic and that they are invented', () => {
    expect(table().head).toEqual([
      'Kết quả đo Internet di động, tháng 10/2026, Tỉnh Khánh Hòa',
      'SỐ LIỆU MINH HỌA, KHÔNG PHẢI KẾT QUẢ ĐO',
      'Nguồn: Nguồn mẫu',
      'Văn bản: 12/SKHCN-BCVT',
      'Tốc độ là số trung vị. Cập nhật ngày 05/11/2026. Đơn vị hành chính theo mốc 04/2026.',
      'Tổng số mẫu 320; đủ mẫu 1 trong 3 xã, phường. Ô trống là không có số liệu.',
    ]);
  });

  it('show a commune without data as blank, never as 0 Mbps', () => {
    expect(table().rows.map((row) => row.slice(5))).toEqual([
      [320, 1234.5, undefined, 22, undefined],
      [0, undefined, undefined, undefined, undefined],
      [undefined, undefined, undefined, undefined, undefined],
    ]);
  });
});

describe('CSV', () => {
  it('has a mark, fractions that no locale misreads, and no formula', () => {
    const text = coverageCsv([table()]);
    expect(text.startsWith('\uFEFF"Kết quả đo')).toBe(true);
    expect(text).toContain(
      'STT,Mã xã,"Xã, phường",Tháng,Mạng,Số mẫu,Tải xuống (Mbps),Tải lên (Mbps),Ping (ms),Jitter (ms)\r\n' +
        '1,22366,Phường Nha Trang,10/2026,Di động,320,"1234,5\u00A0",,22,\r\n' +
        '2,22390,Phường Tây Nha Trang,10/2026,Di động,0,,,,\r\n' +
        "3,00304\u00A0,'=1+1,10/2026,Di động,,,,,\r\n",
    );
  });

  it('keeps all columns where months differ in theirs', () => {
    const [series] = INDEX.series;
    const ofOne = {...INDEX, series: [{...series!, operator: 'VNPT'}]};
    const lines = coverageCsv([table(), table(ofOne)]).split('\r\n');
    expect(lines).toContain('1,22366,Phường Nha Trang,10/2026,Di động,,320,"1234,5\u00A0",,22,');
    expect(lines).toContain('1,22366,Phường Nha Trang,10/2026,Di động,VNPT,320,"1234,5\u00A0",,22,');
  });
});

describe('XLSX', () => {
  it('holds texts as texts and figures as figures', async () => {
    const book = read(await coverageXlsx([table(), table()]), {type: 'array', cellFormula: true});
    expect(book.SheetNames).toEqual(['10-2026 Di động', '10-2026 Di động (2)']);
    const cells = cellsOf(book, 1);
    expect(cells['B9']).toMatchObject({t: 's', v: '22366'});
    expect(cells['F9']).toMatchObject({t: 'n', v: 320});
    expect(cells['G9']).toMatchObject({t: 'n', v: 1234.5});
    expect(cells['C11']).toMatchObject({t: 's', v: '=1+1'});
    expect(cells['C11']).not.toHaveProperty('f');
    expect(cells['F11']?.v).toBeUndefined();
  });

  it('keeps a text that the format would read as an escape', async () => {
    const odd = {...table(), rows: [[1, '22366', '_x003D_1+1']]};
    const cells = cellsOf(read(await coverageXlsx([odd]), {type: 'array'}));
    expect(cells['C9']).toMatchObject({t: 's', v: '_x003D_1+1'});
  });
});

it('comes back the same through the import, whichever file it was', async () => {
  const rows: CoverageRows = {
    contract: 'coverage-rows/1',
    rows: [
      {code: '00304', samples: 1234, download: 90.7, ping: 6},
      {code: '22366', samples: 320, download: 1234.5, upload: 37.11, ping: 22, jitter: 6.1},
    ],
  };
  const communes = [{code: '00304', name: 'Xã Mẫu'}, ...PLACES.communes.slice(0, 2)];
  const places = {...PLACES, communes};
  const out = coverageTable({index: INDEX, series: INDEX.series[0]!, rows, places});
  const files = {
    'bang.csv': new TextEncoder().encode(coverageCsv([out])),
    'bang.xlsx': await coverageXlsx([out]),
  };
  for (const [file, bytes] of Object.entries(files)) {
    const workbook = readWorkbook(bytes, {file});
    if (!workbook.ok) throw new Error(JSON.stringify(workbook.issues));
    const source = {name: 'Nguồn mẫu'};
    const facts = {places, placesUrl: 'places.json', source, updated: '2026-11-05', target: 300};
    const result = coverageFromWorkbook(workbook.value, facts);
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    expect([...result.value.files.rows.values()]).toEqual([rows]);
  }
});
