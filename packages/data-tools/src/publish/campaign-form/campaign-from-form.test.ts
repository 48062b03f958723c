import {describe, expect, it} from 'vitest';

import {campaignFromForm} from './campaign-from-form.js';
import {formTemplate} from './form-field.js';

const OPTIONS = {file: 'phieu.txt', updated: '2026-11-20'};
const read = (text: string) => campaignFromForm(new TextEncoder().encode(text), OPTIONS);
const SHORT = 'Tên chiến dịch: Đo Internet 2026\nCơ quan: Sở mẫu\n';

/** The template with some of its lines filled in. */
function filled(values: Readonly<Record<string, string>>): string {
  let text = formTemplate();
  for (const [label, value] of Object.entries(values)) {
    const before = text;
    text = text.replace(new RegExp(`^${label}:.*$`, 'm'), `${label}: ${value}`);
    if (text === before) throw new Error(`The template has no "${label}"`);
  }
  return text;
}

function refusals(text: string): string[] {
  const result = read(text);
  return result.ok ? [] : result.issues.map(({row, message}) => `${row ?? '-'}: ${message.vi}`);
}

describe('a filled form', () => {
  it('says what must be filled in, and nothing else, while it is blank', () => {
    expect(refusals(formTemplate())).toEqual([
      '-: Chưa điền mục “Tên chiến dịch”.',
      '-: Chưa điền mục “Cơ quan”.',
    ]);
  });

  it('becomes a campaign that invents no link', () => {
    const result = read(SHORT);
    expect(result).toEqual({
      ok: true,
      warnings: [],
      value: {
        contract: 'campaign/1',
        id: 'do-internet-2026',
        updated: '2026-11-20',
        title: 'Đo Internet 2026',
        agency: {name: 'Sở mẫu'},
        documents: [],
        app: {name: 'i-Speed by VNNIC', maker: 'Trung tâm Internet Việt Nam (VNNIC)', links: {}},
        schedule: {every: 'month'},
        targets: [],
        tasks: [],
      },
    });
  });

  it('takes everything that a campaign may say', () => {
    const text = filled({
      'Tên chiến dịch': 'Chiến dịch mẫu: đo 2026',
      'Cơ quan': 'Sở mẫu',
      'Văn bản': '12/SKHCN-BCVT | 5/10/2026 | về việc đo Internet',
      'Tháng bắt đầu': '10/2026',
      'Báo cáo hằng tháng chậm nhất ngày': '10',
      'Nhiệm vụ': 'Vận động cài đặt i-Speed',
      'Đo không tốn dữ liệu di động': 'Có',
      'Nơi nhận báo cáo': '/api/v1/reports',
      'Người báo cáo': 'đơn vị, người dân',
      Nhóm: 'Cán bộ, công chức',
      'Nhóm đã tính trong nhóm khác': 'Đoàn viên',
      'Đơn vị kiểm soát dữ liệu': 'Sở mẫu',
      'Mục đích': 'Biết nơi thiếu mẫu',
      'Số ngày lưu': '365',
      'Liên hệ về dữ liệu': 'Gửi văn bản tới Sở mẫu',
      'Phiên bản thông báo': '2026-01',
      'Số liệu minh họa': 'có',
    });
    expect(read(text)).toMatchObject({
      ok: true,
      value: {
        sample: true,
        title: 'Chiến dịch mẫu: đo 2026',
        documents: [{number: '12/SKHCN-BCVT', date: '2026-10-05', title: 'về việc đo Internet'}],
        schedule: {from: '2026-10', reportDay: 10},
        targets: [{network: 'mobile', samples: 300}],
        tasks: [{id: 'van-dong-cai-dat-i-speed'}],
        app: {freeData: true},
        places: 'places.json',
        report: {
          audiences: ['organization', 'citizen'],
          groups: [
            {name: 'Cán bộ, công chức', inTotal: true},
            {name: 'Đoàn viên', inTotal: false},
          ],
          privacy: {retentionDays: 365},
        },
      },
    });
  });

  it('reads labels without accents, Windows line ends and a mark', () => {
    expect(read('\uFEFFTEN CHIEN DICH: A\r\nco quan: B\r\n')).toMatchObject({ok: true, value: {id: 'a'}});
  });
});

describe('a line that cannot be taken', () => {
  it.each([
    ['Cơ quan khác: x', '3: Không có mục “Cơ quan khác”'],
    ['Sở mẫu', '3: Thiếu dấu hai chấm'],
    ['Cơ quan: Sở khác', '3: Mục “Cơ quan” đã có ở dòng 2'],
    ['Tháng bắt đầu: 13/2026', '3: “13/2026” không phải là tháng'],
    ['Văn bản: 1/A | 31/02/2026', '3: “31/02/2026” không phải là ngày'],
    ['Số mẫu mạng di động: 1.000', '3: “1.000” không phải là số nguyên'],
    ['Liên kết Android: javascript:alert(1)', '3: '],
    ['Mã chiến dịch: Có Dấu', '3: '],
    ['Nơi nhận báo cáo: /api', '-: Chưa điền mục “Người báo cáo”'],
  ])('is named: %s', (line, expected) => {
    expect(refusals(`${SHORT}${line}\n`)[0]).toContain(expected);
  });

  it('is named together with all others', () => {
    expect(refusals('Cơ quan: A\nsai\nTháng kết thúc: x\n')).toHaveLength(3);
  });
});
