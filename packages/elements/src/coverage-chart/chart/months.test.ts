import {expect} from '@open-wc/testing';

import {chartStateOf, seriesOf} from '../testing/chart-state-of.js';
import {seriesByMonth} from './series-by-month.js';
import {statesOf} from './states-by-month.js';
import {trendOf} from './trend.js';

const month = (period: string, samples: number, other: Partial<ReturnType<typeof seriesOf>> = {}) =>
  seriesOf({period, rows: `${period}.json`, totals: {communes: 3, rated: 1, samples}, ...other});
const index = [
  month('2025-12', 10),
  month('2026-02', 30),
  month('2026-02', 99, {network: 'fixed'}),
  month('2026-02', 98, {operator: 'VIETTEL'}),
  month('2026-03', 40, {sample: true}),
];
const rows = [
  {code: '10001', samples: 10},
  {code: '10002', samples: 20},
  {code: '10003', samples: 0},
];
const target = {network: 'mobile', samples: 20, nearFrom: 15} as const;

describe('seriesByMonth', () => {
  it('leaves a gap for a month without figures, across the new year', () => {
    expect(
      seriesByMonth(index, month('2026-03', 0), 24).map(({period, series}) => [
        period,
        series?.totals.samples,
      ]),
    ).to.deep.equal([
      ['2025-12', 10],
      ['2026-01', undefined],
      ['2026-02', 30],
      ['2026-03', 40],
    ]);
  });

  it('keeps to one operator, and to the newest months', () => {
    expect(
      seriesByMonth(index, month('2026-02', 0, {operator: 'VIETTEL'}), 24).map(({period}) => period),
    ).to.deep.equal(['2026-02']);
    expect(seriesByMonth(index, month('2026-02', 0), 2).map(({period}) => period)).to.deep.equal([
      '2026-02',
      '2026-03',
    ]);
  });
});

describe('trendOf', () => {
  it('takes totals of the index, a gap where a month has none', () => {
    const {panels, notes, about} = trendOf(chartStateOf({rows, index, found: ['10001']}));
    expect(panels.map(({layers}) => layers[0]?.values)).to.deep.equal([
      [10, undefined, 30, 40],
      [1, undefined, 1, 1],
    ]);
    expect(about).to.equal('Từ tháng 12/2025 đến tháng 3/2026, mạng di động');
    expect(notes).to.deep.equal([
      'Số xã, phường được đánh giá là theo nguồn công bố số liệu.',
      'Của tất cả 3 xã, phường, không theo tìm kiếm và bộ lọc của bảng.',
      'Tháng để trống là tháng không có số liệu.',
      'Số liệu minh họa',
    ]);
  });

  it('says which of two targets counts, where the campaign has one of its own', () => {
    const state = chartStateOf({rows, index, target});
    expect(trendOf(state).notes[0]).to.contain('theo nguồn công bố').and.to.contain('chỉ tiêu 20 mẫu');
    expect(statesOf(state, target, () => []).notes[0]).to.equal(
      'Đủ là từ 20 mẫu trong tháng, theo chỉ tiêu của chiến dịch.',
    );
  });
});

describe('statesOf', () => {
  const rowsOf = (url: string) =>
    ({
      '2025-12.json': [{code: '10001', samples: 20}],
      '2026-02.json': [
        {code: '10001', samples: 16},
        {code: '10002', samples: 3},
        {code: '10003', samples: 0},
      ],
    })[url];

  it('counts the communes in view by state, and a month not loaded as a gap', () => {
    const {panels, notes} = statesOf(chartStateOf({rows, index}), target, rowsOf);
    expect(panels[0]?.layers.map(({name, values}) => [name, ...values])).to.deep.equal([
      ['Đủ mẫu', 1, undefined, 0, undefined],
      ['Gần đủ', 0, undefined, 1, undefined],
      ['Thiếu', 0, undefined, 1, undefined],
      ['Không có số liệu', 2, undefined, 1, undefined],
    ]);
    expect(notes[1]).to.equal('Tháng để trống là tháng không có hoặc không tải được số liệu.');
  });

  it("follows the table's filter and says of how many", () => {
    const {panels, title} = statesOf(chartStateOf({rows, index, found: ['10001']}), target, rowsOf);
    expect(panels[0]?.layers[3]?.values).to.deep.equal([0, undefined, 0, undefined]);
    expect(title).to.equal('Trạng thái theo tháng của 1 trong 3 xã, phường');
  });
});
