import {buffer} from 'node:stream/consumers';

import {read, utils, type WorkBook} from '@e965/xlsx';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {importOrganizations} from '../../access/import-organizations.js';
import {ADMIN_TOKEN, type OpenCollector, openCollector, post} from '../../fixtures/open-collector.js';
import {CAMPAIGN, ORGANIZATIONS, PERIOD} from '../../fixtures/sample-campaign.js';
import {schoolReport} from '../../fixtures/sample-report.js';
import {STORE_KINDS} from '../../fixtures/store-places.js';
import {monthExport} from '../month-export.js';

const LETTERS = [{number: '3761/MAU', date: '2024-11-15'}, {number: '12143/MAU'}];

describe.each(STORE_KINDS)('the annex on %s', (kind) => {
  let collector: OpenCollector;

  beforeEach(async () => {
    collector = await openCollector({kind});
  });
  afterEach(() => collector.store.close());

  async function workbook(campaign = CAMPAIGN): Promise<WorkBook> {
    const files = {campaign, organizations: ORGANIZATIONS};
    const {body} = await monthExport('xlsx', {db: collector.store.db, files, period: PERIOD});
    return read(await buffer(body), {cellNF: true});
  }

  /** The cells of a sheet, row by row, as a reader that is not ours finds them. */
  function rowsOf(book: WorkBook, sheet: string): unknown[][] {
    return utils.sheet_to_json(book.Sheets[sheet]!, {header: 1, defval: ''});
  }

  it('says whose it is, what it is, which letters it answers, and that it is a sample', async () => {
    const book = await workbook({...CAMPAIGN, documents: LETTERS});
    expect(book.SheetNames).toEqual(['Tổng hợp', 'Theo nhóm', 'Nhiệm vụ', 'Chưa báo cáo']);
    const lines = rowsOf(book, 'Tổng hợp').map(([first]) => first);
    expect(lines.slice(0, 6)).toEqual([
      'Cơ quan mẫu',
      'PHỤ LỤC',
      'Tổng hợp kết quả cài đặt và sử dụng ứng dụng i-Speed tháng 10/2026',
      '(Kèm theo Công văn số ……/…… ngày … tháng … năm ……)',
      '(Thực hiện văn bản số: 3761/MAU ngày 15/11/2024; 12143/MAU)',
      'BẢNG MẪU: có số liệu hoặc danh sách minh họa, không dùng để báo cáo.',
    ]);
    expect(lines).toContain('NGƯỜI LẬP BIỂU');
    expect(rowsOf(book, 'Tổng hợp').flat()).toContain('THỦ TRƯỞNG ĐƠN VỊ');
  });

  it('counts each organisation once, in numbers, and adds up those that reported', async () => {
    const [school] = ORGANIZATIONS.organizations;
    await importOrganizations(collector.store, CAMPAIGN.id, [{...school!, headcount: 1250}]);
    const tasks = [{id: 'dang-tin', done: true}];
    const {code} = (await (await post(collector, schoolReport({tasks}))).json()) as {code: string};
    const rows = rowsOf(await workbook(), 'Tổng hợp');
    const table = rows.slice(rows.findIndex(([first]) => first === 'STT') + 1);
    const name = '=HYPERLINK("https://example.invalid","x")';
    const none = ['', '', '', '', '', '', ''];
    expect(table.slice(0, 5)).toEqual([
      [1, 'Trường mẫu A', 'Trường', '', 1250, 1200, 690, 0.575, 400, 0.333, 1, '2026-11-05 09:00:00', code],
      [2, 'Trường mẫu B, cơ sở "2"', 'Trường', '', ...none, 'Chưa báo cáo', ''],
      [3, name, 'Khác', '', ...none, 'Chưa báo cáo', ''],
      ['', 'Cộng', '', '', 1250, 1200, 690, 0.575, 400, 0.333, '', '', ''],
      ['Số đơn vị đã báo cáo: 1/3.', ...Array<string>(12).fill('')],
    ]);
  });

  it('formats ratios as percentages, 100 % only for everyone', async () => {
    const groups = [
      {id: 'nhan-vien', total: 10_000, installed: 9_999, measured: 1},
      {id: 'sinh-vien', total: 7, installed: 7, measured: 0},
    ];
    await post(collector, schoolReport({groups}));
    const cells = Object.values((await workbook()).Sheets['Theo nhóm']!) as {z?: string; w?: string}[];
    const ratios = cells.filter(({z}) => z === '0.0%').map(({w}) => w);
    expect(ratios.slice(0, 4)).toEqual(['99.9%', '0.1%', '100.0%', '0.0%']);
  });

  it('lists groups with their sums, tasks with their notes, and who is missing', async () => {
    const tasks = [{id: 'dang-tin', done: false, note: 'Sẽ đăng\ntrong tuần'}];
    await post(collector, schoolReport({tasks}));
    const book = await workbook();
    const groups = rowsOf(book, 'Theo nhóm').slice(6);
    expect(groups[2]).toEqual([3, 'Trường mẫu A', 'Đoàn viên', 'Không', 900, 450, 0.5, 240, 0.267]);
    expect(groups.at(-1)).toEqual(['', 'Cộng', 'Tổng (không tính trùng)', '', 1200, 690, 0.575, 400, 0.333]);
    expect(rowsOf(book, 'Nhiệm vụ').slice(6)).toEqual([
      [1, 'Trường mẫu A', 'Đăng tin trên cổng thông tin', 'Chưa thực hiện', 'Sẽ đăng\ntrong tuần'],
      ['', 'Số đơn vị đã thực hiện', 'Đăng tin trên cổng thông tin', 0, ''],
    ]);
    const missing = rowsOf(book, 'Chưa báo cáo').slice(6);
    expect(missing.map(([, name]) => name)).toEqual([
      'Trường mẫu B, cơ sở "2"',
      '=HYPERLINK("https://example.invalid","x")',
      '',
    ]);
    expect(missing.at(-1)?.[0]).toBe('Có 2 đơn vị chưa báo cáo.');
  });

  it('leaves the sheet of tasks out where the letter orders none', async () => {
    const book = await workbook({...CAMPAIGN, tasks: []});
    expect(book.SheetNames).toEqual(['Tổng hợp', 'Theo nhóm', 'Chưa báo cáo']);
    expect(rowsOf(book, 'Tổng hợp')[5]).toHaveLength(12);
  });

  it('is a file to save, for the department alone', async () => {
    const ask = (headers: HeadersInit) =>
      collector.app.request(`/api/v1/export.xlsx?campaign=${CAMPAIGN.id}&period=${PERIOD}`, {headers});
    const response = await ask({Authorization: `Bearer ${ADMIN_TOKEN}`});
    expect(response.headers.get('Content-Type')).toMatch(/spreadsheetml\.sheet$/);
    expect(response.headers.get('Content-Disposition')).toBe(
      'attachment; filename="bao-cao-mau-2026-2026-10.xlsx"',
    );
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(read(await response.arrayBuffer()).SheetNames).toContain('Tổng hợp');
    expect((await ask({})).status).toBe(401);
  });
});
