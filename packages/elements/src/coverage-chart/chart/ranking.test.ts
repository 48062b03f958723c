import {expect} from '@open-wc/testing';

import {chartStateOf} from '../testing/chart-state-of.js';
import {rankingOf} from './ranking.js';

const target = {network: 'mobile', samples: 300} as const;
const rows = [
  {code: '10001', name: 'Xã A', samples: 90},
  {code: '10002', name: 'Phường B', samples: 400},
  {code: '10003', name: 'Xã C', samples: 0},
];

describe('rankingOf', () => {
  it('ranks most samples first, with the line to reach', () => {
    const {title, bars, target: line} = rankingOf(chartStateOf({rows, target}));
    expect(bars.map(({label, value}) => `${label} ${value}`)).to.deep.equal(['Phường B 400', 'Xã A 90']);
    expect(line).to.deep.equal({value: 300, label: 'cần 300'});
    expect(title).to.equal('Xếp hạng 2 xã, phường theo số mẫu');
  });

  it('counts who has no samples instead of drawing a zero', () => {
    expect(rankingOf(chartStateOf({rows})).notes).to.deep.equal([
      '1 xã, phường không có số liệu nên không vẽ.',
    ]);
  });

  it("follows the table's filter and marks the page's own commune", () => {
    const {bars} = rankingOf(chartStateOf({rows, found: ['10001', '10003'], home: '10001'}));
    expect(bars).to.deep.equal([{label: 'Xã A', value: 90, marked: true}]);
  });

  it('never draws more than sixty-five bars, and says so', () => {
    const many = Array.from({length: 139}, (_, index) => ({code: String(20000 + index), samples: index + 1}));
    const {bars, title} = rankingOf(chartStateOf({rows: many}));
    expect(bars).to.have.length(65);
    expect(bars[0]?.value).to.equal(139);
    expect(title).to.equal('65 xã, phường nhiều mẫu nhất trong 139 nơi có số liệu');
  });
});
