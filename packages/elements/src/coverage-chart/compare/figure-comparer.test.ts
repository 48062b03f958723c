import {expect} from '@open-wc/testing';
import type {CoverageRow, CoverageSeries, Target} from '@ispeed-widgets/contract/page';

import {chartStateOf, seriesOf} from '../testing/chart-state-of.js';
import {figureTable} from '../downloads/figure-table.js';
import {figuresAsCsv} from '../downloads/figures-as-csv.js';
import {type Compared, FigureComparer} from './figure-comparer.js';
import type {Comparison} from './comparison.js';

const target: Target = {network: 'mobile', samples: 300, ratedFrom: 30};
const rows = [
  {code: '00001', samples: 400, download: 55.4},
  {code: '00002', samples: 250, download: 30.02},
  {code: '00003', samples: 90},
  {code: '00004', samples: 0},
];
const others: CoverageRow[] = [
  {code: '00001', samples: 240, download: 50.1},
  {code: '00002', samples: 1300, download: 30.05},
  {code: '00003', samples: 90},
];

interface Made {
  readonly metric?: 'samples' | 'download';
  readonly other?: Partial<CoverageSeries>;
  readonly file?: {readonly rows?: CoverageRow[]; readonly sample?: boolean};
  readonly targets?: readonly Target[];
}

function comparisonOf({metric = 'samples', other, file, targets = [target]}: Made = {}) {
  const made = chartStateOf({rows, target, metric});
  const state = {...made, data: {...made.data, targets}};
  const series = seriesOf({period: '2026-09', ...other});
  const difference: Compared['difference'] = other?.network
    ? 'network'
    : other?.operator
      ? 'operator'
      : 'period';
  const comparer = new FigureComparer({contract: 'coverage-rows/1', rows: others, ...file});
  const names = {name: 'bên kia', shownName: 'bên này', heading: 'So với bên kia'};
  const comparison = comparer.compare({state, series, difference, ...names});
  return {state, comparison};
}

const summaryOf = (comparison: Comparison, codes: readonly string[], state = chartStateOf({rows, target})) =>
  comparison.summary(state.found.filter(({code}) => codes.includes(code)));
const ALL = rows.map(({code}) => code);

describe('FigureComparer', () => {
  it('sums up the communes in view, and no others', () => {
    const {comparison} = comparisonOf();
    expect(summaryOf(comparison, ALL)).to.equal(
      'So với bên kia: giảm 890 mẫu; thêm 1 xã, phường đủ mẫu, 1 không còn đủ; 1 xã, phường không có số liệu ở một hoặc cả hai bên.',
    );
    expect(summaryOf(comparison, ['00001'])).to.equal(
      'So với bên kia: tăng 160 mẫu; thêm 1 xã, phường đủ mẫu.',
    );
    expect(summaryOf(comparison, ['00003'])).to.equal(
      'So với bên kia: tổng số mẫu bằng nhau; số xã, phường đủ mẫu không đổi.',
    );
  });

  it('says of a later month that it has more, not that it fell', () => {
    const {comparison} = comparisonOf({other: {period: '2026-11'}});
    expect(summaryOf(comparison, ALL)).to.contain('ít hơn 890 mẫu; đủ mẫu: bên này 1, bên kia 1 xã, phường');
  });

  it('holds networks against their own targets, and a network without one against none', () => {
    const fixed: Target = {network: 'fixed', samples: 200};
    const {comparison} = comparisonOf({
      other: {network: 'fixed', period: '2026-10'},
      targets: [target, fixed],
    });
    expect(summaryOf(comparison, ALL)).to.contain(
      'đủ mẫu: bên này 1, bên kia 2 xã, phường (theo chỉ tiêu của từng mạng)',
    );
    const without = comparisonOf({other: {network: '5g', period: '2026-10'}}).comparison;
    expect(summaryOf(without, ALL)).to.not.contain('đủ mẫu');
  });

  it('warns that operators do not add up, and judges none by the target of all', () => {
    const {comparison} = comparisonOf({other: {operator: 'VNPT', period: '2026-10'}});
    expect(summaryOf(comparison, ALL))
      .to.contain('số mẫu của các nhà mạng cộng lại có thể khác tổng chung')
      .and.not.contain('đủ mẫu');
  });

  it('counts speeds by direction, to the tenth that shows, and adds none up', () => {
    const {comparison} = comparisonOf({metric: 'download'});
    expect(summaryOf(comparison, ALL)).to.equal(
      'So với bên kia: tăng ở 1, giảm ở 0, không đổi ở 1 xã, phường; 2 xã, phường chưa đủ mẫu hoặc không có số liệu để so sánh.',
    );
  });

  it('says why median and mean are not compared', () => {
    const {comparison, state} = comparisonOf({metric: 'download', other: {statistic: 'mean'}});
    expect(summaryOf(comparison, ALL)).to.equal(
      'So với bên kia: không so sánh được: một bên là trung vị, một bên là trung bình.',
    );
    expect(state.found.map((commune) => comparison.difference(commune))).to.deep.equal([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('says that only the other figures are invented', () => {
    const {comparison} = comparisonOf({file: {sample: true}});
    expect(summaryOf(comparison, ALL)).to.contain('Số liệu đem so là số liệu minh họa.');
    expect(comparison.about[0]).to.contain('Số liệu đem so là số liệu minh họa.');
  });

  it('forgets what it subtracted once another metric is in view', () => {
    const {comparison, state} = comparisonOf();
    const [first] = state.found;
    expect(comparison.difference(first!)).to.equal(160);
    const comparer = new FigureComparer({contract: 'coverage-rows/1', rows: others});
    const compared = {
      series: comparison.series,
      heading: '',
      name: '',
      shownName: '',
      difference: 'period',
    } as const;
    const of = (metric: 'samples' | 'download') =>
      comparer
        .compare({...compared, state: {...state, choices: {...state.choices, metric}}})
        .difference(first!);
    expect([of('samples'), of('download'), of('samples')]).to.deep.equal([160, 5.3, 160]);
  });

  it('goes into files with its source, as words that no spreadsheet runs as a formula', () => {
    const {comparison, state} = comparisonOf();
    const csv = figuresAsCsv(figureTable({...state, comparison}, state.found));
    expect(csv).to.contain('So sánh với: Tháng 9/2026, mạng di động. Nguồn: Nguồn thử nghiệm, Phụ lục I.');
    const lines = csv.trimEnd().split('\r\n').slice(-5);
    expect(lines[0]).to.match(/"Số mẫu, bên kia","Số mẫu: so với bên kia"$/);
    expect(lines[1]).to.match(/,240,"tăng 160 mẫu, trước đó 240"$/);
    expect(lines[2]).to.match(/,1300,"giảm 1.050 mẫu, trước đó 1.300"$/);
    expect(lines[3]).to.match(/,90,"không đổi, trước đó 90"$/);
    expect(lines[4]).to.match(/,,"không có số liệu"$/);
  });
});
