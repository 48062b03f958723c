import type {CoverageSeries, Target} from '@ispeed-widgets/contract/page';
import {expect} from '@open-wc/testing';

import {mergeFigures} from '../commune-figures.js';
import type {Metric} from '../metric.js';
import {rankingOf} from './ranking.js';
import {shortName} from './short-name.js';

const series: CoverageSeries = {
  period: '2026-10',
  network: 'mobile',
  statistic: 'median',
  source: {name: 'Thử nghiệm'},
  totals: {communes: 1, rated: 1, samples: 400},
  rows: 'rows.json',
};
const communes = mergeFigures(
  [{code: '22366', name: 'Phường Nha Trang'}],
  [{code: '22366', samples: 400, download: 55.4}],
);

function ranking(metric: Metric, statistic: 'median' | 'mean') {
  const target: Target = {
    network: 'mobile',
    samples: 300,
    download: {mbps: 40, statistic, source: 'Thử nghiệm'},
  };
  return rankingOf({series, communes, sample: true}, {metric, target, home: '22366'});
}

describe('rankingOf', () => {
  it('draws the line to reach in samples', () => {
    expect(ranking('samples', 'mean').target).to.deep.equal({value: 300, label: 'cần 300'});
  });

  it('draws no speed target that is of another statistic than the figures', () => {
    expect(ranking('download', 'median').target?.value).to.equal(40);
    expect(ranking('download', 'mean').target).to.equal(undefined);
  });

  it('says in the title which statistic and unit a speed is', () => {
    expect(ranking('download', 'mean').title).to.equal('1 xã, phường tải xuống nhanh nhất (trung vị, Mbps)');
  });

  it("marks the page's own commune", () => {
    expect(ranking('samples', 'mean').bars).to.deep.equal([
      {label: 'Phường Nha Trang', value: 400, home: true},
    ]);
  });
});

describe('shortName', () => {
  it('shortens the type word and nothing else', () => {
    expect(
      ['Phường Nha Trang', 'Xã Xã Lân', 'Thị trấn Ninh Hoà', 'Đặc khu Trường Sa', 'Nha Trang'].map(shortName),
    ).to.deep.equal(['P. Nha Trang', 'X. Xã Lân', 'TT. Ninh Hoà', 'ĐK. Trường Sa', 'Nha Trang']);
  });
});
