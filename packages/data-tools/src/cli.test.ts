import {spawnSync} from 'node:child_process';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {afterEach, beforeEach, describe, expect, it} from 'vitest';

/** The command as it is installed: `npm run build:lib` makes what it runs. */
const CLI = fileURLToPath(new URL('../bin/ispeed-data.js', import.meta.url));
const ANNEX_1 =
  '\uFEFFMã xã;Xã/Phường;Tháng;Mạng;Số mẫu;Tải xuống (Mbps)\r\n22366;Phường Nha Trang;10/2026;Di động;320;90,7\r\n';
const ANNEX_2 =
  'Mã xã,Xã/Phường,Mã giới thiệu\n22366,Phường Nha Trang,MAU-1\n22390,Phường Tây Nha Trang,MAU-2\n';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ispeed-data-'))));
afterEach(() => rmSync(folder, {recursive: true}));

/** Runs `ispeed-data` as the shell would, in the test's own folder. */
function ispeedData(...args: string[]): {status: number | null; stdout: string; stderr: string} {
  return spawnSync(process.execPath, [CLI, ...args], {cwd: folder, encoding: 'utf8'});
}

function put(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

function makePlaces(): ReturnType<typeof ispeedData> {
  put('phu-luc-2.csv', ANNEX_2);
  return ispeedData(
    'places',
    'phu-luc-2.csv',
    '--structure',
    '2026-04',
    '--province',
    '56',
    '--out',
    'places.json',
  );
}

describe('ispeed-data', () => {
  it('makes files that its own check then finds right', () => {
    const places = makePlaces();
    expect(places).toMatchObject({status: 0});
    expect(places.stderr).toContain('Thiếu 63 trong 65');
    put('phu-luc-1.csv', ANNEX_1);
    const coverage = ispeedData(
      'coverage',
      'phu-luc-1.csv',
      '--places',
      'places.json',
      '--out',
      '.',
      '--sample',
    );
    expect(coverage).toMatchObject({status: 0, stderr: ''});
    const index: unknown = JSON.parse(readFileSync(join(folder, 'coverage.json'), 'utf8'));
    expect(index).toMatchObject({
      places: 'places.json',
      series: [{sample: true, statistic: 'median', source: {name: 'Số liệu minh họa'}, totals: {rated: 1}}],
    });
    const check = ispeedData('check', 'coverage.json');
    expect(check).toMatchObject({status: 0, stderr: ''});
    expect(check.stdout).toContain('đã xem 3 tệp');
  });

  it('writes nothing and lists all when one cell is refused', () => {
    makePlaces();
    put('phu-luc-1.csv', `${ANNEX_1}22390;Phường Tây Nha Trang;10/2026;Di động;1.23;12,x\r\n`);
    const {status, stderr} = ispeedData(
      'coverage',
      'phu-luc-1.csv',
      '--places',
      'places.json',
      '--out',
      'data',
    );
    expect(status).toBe(1);
    expect(stderr).toContain('phu-luc-1.csv, dòng 3, cột E “Số mẫu”: ');
    expect(stderr).toContain('phu-luc-1.csv, row 3, column F "Tải xuống (Mbps)": ');
    expect(existsSync(join(folder, 'data'))).toBe(false);
  });

  it('makes organizations.json of a list, without its headcounts', () => {
    put('don-vi.csv', 'Tên đơn vị;Loại;Biên chế\r\nSở mẫu;Sở;1257\r\n');
    const made = ispeedData('organizations', 'don-vi.csv', '--out', 'organizations.json', '--sample');
    expect(made).toMatchObject({status: 0});
    expect(made.stderr).toContain('Đã tạo mã từ tên cho 1 đơn vị (Sở mẫu → so-mau)');
    const text = readFileSync(join(folder, 'organizations.json'), 'utf8');
    expect(JSON.parse(text)).toEqual({
      contract: 'organizations/1',
      sample: true,
      organizations: [{id: 'so-mau', name: 'Sở mẫu', kind: 'department'}],
    });
    expect(ispeedData('check', 'organizations.json')).toMatchObject({status: 0});
    put('sai.csv', 'Tên đơn vị;Loại\r\nSở mẫu;Hội\r\n');
    const refused = ispeedData('organizations', 'sai.csv', '--out', 'sai.json');
    expect(refused).toMatchObject({status: 1});
    expect(refused.stderr).toContain('sai.csv, dòng 2, cột “Loại”: Không biết loại “Hội”.');
    expect(existsSync(join(folder, 'sai.json'))).toBe(false);
  });

  it('lets a month of VNNIC rows join, refuses to contradict it, exports it', () => {
    makePlaces();
    put('phu-luc-1.csv', ANNEX_1);
    put('vnnic.json', '[{"code": "22366", "value": 265, "download": 41.5}]');
    const vnnic = ['coverage', 'vnnic.json', '--vnnic', '--places', 'places.json', '--out', '.'];
    expect(ispeedData(...vnnic)).toMatchObject({status: 2, stdout: ''});
    ispeedData('coverage', 'phu-luc-1.csv', '--places', 'places.json', '--out', '.');
    expect(ispeedData(...vnnic, '--period', '2026-09', '--network', 'mobile')).toMatchObject({status: 0});
    const clash = ispeedData(...vnnic, '--period', '2026-10', '--network', 'mobile');
    expect(clash).toMatchObject({status: 1});
    expect(clash.stderr).toContain('Phường Nha Trang 22366: số mẫu 320 → 265, tải xuống 90,7 → 41,5');
    const index = JSON.parse(readFileSync(join(folder, 'coverage.json'), 'utf8')) as {
      series: {period: string}[];
    };
    expect(index.series.map(({period}) => period)).toEqual(['2026-09', '2026-10']);
    const out = ispeedData('export', 'coverage.json', '--out', 'bang.csv', '--period', '2026-09');
    expect(out).toMatchObject({status: 0, stderr: ''});
    expect(readFileSync(join(folder, 'bang.csv'), 'utf8')).toContain(
      '1,22366,Phường Nha Trang,09/2026,Di động,265,',
    );
    const none = ispeedData('export', 'coverage.json', '--out', 'rong.xlsx', '--period', '2020-01');
    expect(none).toMatchObject({status: 1});
    expect(existsSync(join(folder, 'rong.xlsx'))).toBe(false);
  });

  it('makes a campaign of a filled form, which its own check then finds right', () => {
    expect(ispeedData('campaign', '--template', '--out', 'phieu.txt')).toMatchObject({status: 0});
    const blank = ispeedData('campaign', 'phieu.txt', '--out', 'campaign.json');
    expect(blank).toMatchObject({status: 1, stdout: ''});
    expect(blank.stderr).toContain('Chưa điền mục “Cơ quan”.');
    const form = readFileSync(join(folder, 'phieu.txt'), 'utf8');
    put('phieu.txt', form.replace('Tên chiến dịch:', '$& Đo 2026').replace('Cơ quan:', '$& Sở mẫu'));
    expect(ispeedData('campaign', 'phieu.txt', '--out', 'campaign.json')).toMatchObject({status: 0});
    const check = ispeedData('check', '.');
    expect(check).toMatchObject({status: 0, stderr: ''});
    expect(check.stdout).toContain('campaign.json: đúng');
  });

  it('names file and JSON path of what check refuses', () => {
    put('rows.json', '{"contract": "coverage-rows/1", "rows": [{"code": "22366", "samples": -1}]}');
    put('broken.json', '{"contract": ');
    put('other.json', '{"contract": "coverage/9"}');
    const {status, stderr} = ispeedData('check', 'rows.json', 'broken.json', 'other.json', 'absent.json');
    expect(status).toBe(1);
    expect(stderr).toContain('rows.json /rows/0/samples: Phải từ 0 trở lên.');
    expect(stderr).toContain('broken.json: Không phải là JSON');
    expect(stderr).toContain('other.json /contract: Phải là một trong');
    expect(stderr).toContain('absent.json: Không đọc được tệp: không có tệp hay thư mục này.');
    expect(stderr).toContain('Có 4 chỗ cần sửa.');
  });

  it('follows links and refuses rows of communes that places lacks', () => {
    makePlaces();
    put('phu-luc-1.csv', ANNEX_1);
    ispeedData('coverage', 'phu-luc-1.csv', '--places', 'places.json', '--out', '.');
    put('places.json', readFileSync(join(folder, 'places.json'), 'utf8').replace('"22366"', '"22367"'));
    const {status, stderr} = ispeedData('check', 'coverage.json');
    expect(status).toBe(1);
    expect(stderr).toContain(`${join('coverage', '2026-10-mobile.json')} /rows/0/code: Xã 22366 không có`);
  });

  it.each([
    ['no command', []],
    ['a flag that is missing', ['coverage', 'x.csv']],
    [
      'a structure that does not exist',
      ['places', 'x', '--structure', '2020-01', '--province', '56', '--out', 'y'],
    ],
    [
      'a file that does not exist',
      ['places', 'x', '--structure', '2026-04', '--province', '56', '--out', 'y'],
    ],
    [
      'a day that does not exist',
      ['coverage', 'x', '--places', 'p', '--out', 'o', '--updated', '2026-02-30'],
    ],
  ])('exits with 2 for %s and writes nothing', (_, args) => {
    expect(ispeedData(...args)).toMatchObject({status: 2, stdout: ''});
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    [['coverage', '--help'], 'Tùy chọn / Options:'],
    [['coverage', '--help'], 'Chưa có places.json'],
    [['coverage', 'x.csv'], 'Thiếu tùy chọn --places / error:'],
    [['check'], 'Thiếu tên tệp (file) / error:'],
    [['coverag'], 'Không có lệnh “coverag” / error:'],
    [['check', 'x.json', '--orign', 'https://a.vn'], 'Không có tùy chọn --orign / error:'],
    [['check', 'x.json', '--timeout', 'lâu'], '--timeout không nhận “lâu”. / error:'],
  ])('speaks Vietnamese first: %j', (args, words) => {
    const {stdout, stderr} = ispeedData(...args);
    expect(stdout + stderr).toContain(words);
  });
});
