import type {Target} from '@ispeed-widgets/contract/page';
import {expect} from '@open-wc/testing';

import {chartStateOf} from '../testing/chart-state-of.js';
import {speedsOf} from './speeds.js';

const rows = [
  {code: '10001', name: 'Xã A', samples: 29, download: 90, ping: 5},
  {code: '10002', name: 'Phường B', samples: 400, download: 55.4, ping: 30},
  {code: '10003', name: 'Xã C', samples: 300, download: 80.1},
  {code: '10004', name: 'Xã D', samples: 30, download: 12, ping: 20},
];
const targetOf = (statistic: 'median' | 'mean'): Target => ({
  network: 'mobile',
  samples: 300,
  ratedFrom: 30,
  download: {mbps: 40, statistic, technology: '4G', source: 'QĐ 36/QĐ-TTg'},
});

describe('speedsOf', () => {
  it('draws speeds only of communes that are rated, fastest first', () => {
    const {bars, notes} = speedsOf(chartStateOf({rows, target: targetOf('median')}), 'download');
    expect(bars.map(({label}) => label)).to.deep.equal(['Xã C', 'Phường B', 'Xã D']);
    expect(notes[1]).to.equal('1 xã, phường chưa đủ mẫu để đánh giá hoặc không có số liệu nên không vẽ.');
  });

  it('ranks ping lowest first and leaves out who has no figure', () => {
    const {bars, title} = speedsOf(chartStateOf({rows, target: targetOf('median')}), 'ping');
    expect(bars.map(({value}) => value)).to.deep.equal([20, 30]);
    expect(title).to.equal('Ping (trung vị, ms) của 2 xã, phường được đánh giá');
  });

  it('says which statistic and unit a speed is', () => {
    const state = chartStateOf({rows, series: {statistic: 'mean'}, target: targetOf('mean')});
    expect(speedsOf(state, 'upload').title).to.contain('Tải lên (trung bình, Mbps)');
  });

  it('draws the target of the same statistic and says what it is', () => {
    const {target, notes} = speedsOf(chartStateOf({rows, target: targetOf('median')}), 'download');
    expect(target).to.deep.equal({value: 40, label: 'mục tiêu 40'});
    expect(notes[0]).to.equal(
      'Đường đứt nét là mục tiêu 40 Mbps tải xuống trung vị của 4G, theo QĐ 36/QĐ-TTg.',
    );
  });

  it('draws no target of another statistic than the figures, and says why', () => {
    const {target, notes} = speedsOf(chartStateOf({rows, target: targetOf('mean')}), 'download');
    expect(target).to.equal(undefined);
    expect(notes[0]).to.equal(
      'Không vẽ mục tiêu 40 Mbps tải xuống trung bình của 4G, theo QĐ 36/QĐ-TTg: số liệu của tháng là trung vị, không so được.',
    );
  });

  it('holds no other figure against the download target', () => {
    const {target, notes} = speedsOf(chartStateOf({rows, target: targetOf('median')}), 'upload');
    expect(target).to.equal(undefined);
    expect(notes.join()).to.not.contain('40');
  });
});
