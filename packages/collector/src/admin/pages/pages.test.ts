import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {REPORTS_PATH} from '../../create-collector.js';
import {schoolReport} from '../../fixtures/sample-report.js';
import {STORE_KINDS} from '../../fixtures/store-places.js';
import {type Department, HOSTILE_NAME, HOSTILE_NOTE, openDepartment} from '../fixtures/open-department.js';

const MONTH = '/admin/mau-2026/2026-10';

const REFERENCES: Record<string, string> = {
  '&quot;': '"',
  '&#39;': "'",
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

/** What a page says, without markup and with plain spaces. */
function textOf(page: string): string {
  const body = page.slice(page.indexOf('<main')).replace(/<[^>]*>/g, ' ');
  return body
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/&[^;]*;/g, (reference) => REFERENCES[reference] ?? reference);
}

describe.each(STORE_KINDS)('the department’s pages on %s', (kind) => {
  let department: Department;
  const page = (path = '') => department.officer.page(MONTH + path);
  const text = async (path = '') => textOf(await page(path));
  /** The rows of the first table, their cells divided by bars. */
  const rows = async (path: string) =>
    [...(await page(path)).matchAll(/<tr role="row"><th scope="row".*?<\/tr>/gs)].map(([row]) =>
      textOf(`<main>${row.replace(/<t[hd][^>]*>/g, '| ')}`).trim(),
    );

  beforeAll(async () => {
    department = await openDepartment(kind);
  });
  afterAll(() => department.store.close());

  it('open with the month that is due, and switch campaign and month', async () => {
    const {officer} = department;
    expect((await officer.get('/admin')).headers.get('Location')).toBe(MONTH);
    const switched = await officer.get('/admin?campaign=mau-2026&period=2026-09');
    expect(switched.headers.get('Location')).toBe('/admin/mau-2026/2026-09');
    expect(
      (await officer.get('/admin?campaign=khac&period=%2F%2Fevil.example')).headers.get('Location'),
    ).toBe('/admin/mau-2026/%2F%2Fevil.example');
    expect((await officer.get('/admin/khac/2026-10')).status).toBe(404);
    expect((await officer.get('/admin/mau-2026/2026-13')).status).toBe(404);
    const missing = await officer.get('/admin/khong-co');
    expect([missing.status, missing.headers.get('Content-Type')]).toEqual([404, 'text/html; charset=UTF-8']);
    expect((await officer.get('/admin/')).headers.get('Location')).toBe('/admin');
  });

  it('say at a glance how far the month is', async () => {
    const overview = await text();
    expect(overview).toContain('Hạn nộp báo cáo: ngày 10/11/2026, còn 5 ngày');
    expect(overview).toContain('3 trên 5 đơn vị đã báo cáo');
    expect(overview).toContain('60 trên 74 người dự kiến (81,1 %)');
    expect(overview).toContain('Chưa có số dự kiến của 2 đơn vị');
    expect(overview).toContain('Đã cài đặt 50 78,1 %');
    expect(overview).toContain('Đã đo 36 56,3 %');
    expect(overview).toContain('chỉ cộng các nhóm Cán bộ, nhân viên; Sinh viên');
    expect(overview).toContain('Đăng tin trên cổng thông tin 1 trên 5 20,0 %');
    expect(overview).toContain('Báo cáo của người dân 5 2 báo cáo cần xem');
    expect(overview).toContain('05/11/2026 1 3 2');
  });

  it('list every organisation, what is missing first', async () => {
    const found = await rows('/organizations');
    expect(found.map((row) => row.split('|')[1]!.trim())).toEqual([
      `${HOSTILE_NAME} UBND cấp xã, Xã Hai`,
      'Trường Đệm C Trường, Phường Một',
      'Trường Mẫu B Trường, Phường Một',
      'Đơn vị cũ Khác',
      'Sở Mẫu A Sở, ban, ngành',
    ]);
    expect(found[2]).toContain(
      '| Đã báo cáo Thiếu 4 người | 20 | 24 | 10 | 50,0 % | 5 | 25,0 % | 09:00 05/11/2026',
    );
    expect(found[3]).toContain('Không còn trong danh sách');
  });

  it.each([
    ['q=truong+dem', ['Trường Đệm C']],
    ['q=TRUONG', ['Trường Đệm C', 'Trường Mẫu B']],
    ['state=missing', [HOSTILE_NAME, 'Trường Đệm C']],
    ['state=short', ['Trường Mẫu B']],
    ['state=late', []],
    ['kind=school&state=reported', ['Trường Mẫu B']],
    ['parent=so-a', ['Trường Đệm C', 'Trường Mẫu B']],
    ['commune=22390', [HOSTILE_NAME]],
    ['sort=name', ['Đơn vị cũ', 'Sở Mẫu A', 'Trường Đệm C', 'Trường Mẫu B', HOSTILE_NAME]],
    ['sort=-total', ['Sở Mẫu A', 'Trường Mẫu B', 'Đơn vị cũ', 'Trường Đệm C', HOSTILE_NAME]],
    ['sort=__proto__&page=9', [HOSTILE_NAME, 'Trường Đệm C', 'Trường Mẫu B', 'Đơn vị cũ', 'Sở Mẫu A']],
  ])('find organisations by %s', async (query, expected) => {
    const found = await rows(`/organizations?${query}`);
    const names = [HOSTILE_NAME, 'Trường Đệm C', 'Trường Mẫu B', 'Đơn vị cũ', 'Sở Mẫu A'];
    expect(found.map((row) => names.find((name) => row.includes(name)))).toEqual(expected);
  });

  it('take the month apart by kind, superior, commune and group', async () => {
    expect(await rows('/breakdown')).toContain(
      '| Trường | 1 trên 2 | 20 | 20 trên 24 | 10 | 50,0 % | 5 | 25,0 %',
    );
    expect(await rows('/breakdown?by=parent')).toContain(
      '| Sở Mẫu A | 1 trên 2 | 20 | 20 trên 24 | 10 | 50,0 % | 5 | 25,0 %',
    );
    expect(await rows('/breakdown?by=commune')).toContain(
      '| Phường Một | 1 trên 2 | 20 | 20 trên 24 | 10 | 50,0 % | 5 | 25,0 % | 4',
    );
    const groups = await rows('/breakdown?by=group');
    expect(groups).toContain('| Đoàn viên | Không | 1 | 25 | 25 | 100,0 % | 25 | 100,0 %');
    expect(groups.at(-1)).toBe('| Tổng (không tính trùng) | | 3 | 64 | 50 | 78,1 % | 36 | 56,3 %');
  });

  it('show one organisation with its corrections, tasks, notes and months', async () => {
    const shown = await text('/organizations/so-a');
    expect(shown).toContain('Cán bộ, nhân viên Có 40 38 95,0 % 30 75,0 %');
    expect(shown).toContain('Cán bộ, nhân viên: tổng số 30 → 40');
    expect(shown).toContain('Đoàn viên: thêm tổng số 25, đã cài đặt 25, đã đo 25');
    expect(shown).toContain('không nêu → đã thực hiện');
    expect(shown).toContain('Lần gửi đầu tiên');
    expect(shown).toContain('10/2026 (2 lần gửi) 09/2026');
    expect(await text('/organizations/cu')).toContain('Không còn trong danh sách');
    // It left the list before September, in which it did not report.
    expect(textOf(await department.officer.page('/admin/mau-2026/2026-09/organizations/cu'))).toContain(
      'Đơn vị chưa báo cáo',
    );
    for (const id of ['khong-co', '%00', 'Ả', '..%2F', 'a'.repeat(65)])
      expect((await department.officer.get(`${MONTH}/organizations/${id}`)).status).toBe(404);
  });

  it('run nothing that an organisation wrote', async () => {
    const pages = await Promise.all(
      [
        '',
        '/organizations',
        '/organizations/so-a',
        '/organizations/xa-d',
        '/organizations?q=%22%3E%3Cscript%3E',
      ].map(page),
    );
    for (const one of pages) expect(one).not.toMatch(/<img|<script|style=|javascript:|\son\w+=["']/i);
    expect(pages[1]).toContain('Xã &lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Cộng sự');
    expect(pages[2]).toContain('&lt;/td&gt;&lt;script&gt;alert(2)&lt;/script&gt;');
    expect(HOSTILE_NOTE).toContain('<script>');
    const headers = (await department.officer.get(MONTH)).headers;
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
    );
    expect(headers.get('Cache-Control')).toBe('no-store');
  });

  it('explain odd reports in words, and take a verdict and its undoing', async () => {
    const {officer} = department;
    const before = await text('/flagged');
    expect(before).toContain('Chưa xem (2)');
    expect(before).toContain('Số đo khác thường: có thể nhầm đơn vị hoặc dấu phẩy (tải xuống)');
    expect(before).toContain('Tải xuống 41.500 Mbps');
    expect(before).toContain('Một ô mà người không nhìn thấy đã được điền');
    const [, seq] = /flagged\/(\d+)"/.exec(await page('/flagged'))!;
    const form = await officer.formToken();
    await officer.post(`${MONTH}/flagged/${seq}`, {form, verdict: 'set-aside', from: 'waiting'});
    expect(await text()).toContain('Báo cáo của người dân 4 Không tính 1 báo cáo 1 báo cáo cần xem');
    expect(await text('/flagged?state=set-aside')).toContain('41.500 Mbps');
    await officer.post(`${MONTH}/flagged/${seq}`, {form, verdict: 'waiting', from: 'set-aside'});
    expect(await text('/flagged')).toContain('Chưa xem (2)');
    expect((await officer.post(`${MONTH}/flagged/${seq}`, {form, verdict: 'xoa'})).status).toBe(400);
    for (const none of ['khong-co', '999999999', '99999999999999'])
      expect((await officer.post(`${MONTH}/flagged/${none}`, {form, verdict: 'kept'})).status).toBe(404);
  });

  it('give an organisation a new code, shown once; the old one stops', async () => {
    const {officer, app, codes, store} = department;
    const path = `${MONTH}/organizations/truong-b/new-code`;
    expect(await text('/organizations/truong-b/new-code')).toContain('Mã đang dùng ngừng có hiệu lực ngay');
    const answer = await officer.post(path, {form: await officer.formToken()});
    const code = /<p class="code">([2-9A-Z-]{19})<\/p>/.exec(await answer.text())![1]!;
    const send = async (shown: string) => {
      const headers = {'Content-Type': 'application/json', Authorization: `Bearer ${shown}`};
      const body = JSON.stringify(schoolReport({organization: 'truong-b', period: '2026-08'}));
      return (await app.request(REPORTS_PATH, {method: 'POST', headers, body})).status;
    };
    expect(await send(codes.get('truong-b')!)).toBe(403);
    expect(await send(code)).toBe(201);
    const kept = JSON.stringify(await store.db.selectFrom('organizations').selectAll().execute());
    expect(kept + department.lines.join()).not.toContain(code);
    expect(department.lines.join()).toContain('"event":"access-code-renewed"');
  });

  it('hand out the month as a spreadsheet and as CSV', async () => {
    const {officer} = department;
    const query = 'campaign=mau-2026&period=2026-10';
    const csv = await officer.get(`/admin/export.csv?${query}`);
    expect(await csv.text()).toContain('Sở Mẫu A');
    const xlsx = await officer.get(`/admin/export.xlsx?${query}`);
    expect(xlsx.headers.get('Content-Disposition')).toContain('bao-cao-mau-2026-2026-10.xlsx');
    expect(
      Buffer.from(await xlsx.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect((await officer.get('/admin/export.csv?campaign=khac')).status).toBe(404);
  });
});
