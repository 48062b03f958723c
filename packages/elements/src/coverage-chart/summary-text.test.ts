import type {CoverageSeries, Target} from '@ispeed-widgets/contract/page';
import {expect} from '@open-wc/testing';

import {mergeFigures} from './commune-figures.js';
import {summaryText} from './summary-text.js';

const series: CoverageSeries = {
  period: '2026-10',
  network: 'mobile',
  statistic: 'median',
  source: {name: 'Thử nghiệm'},
  totals: {communes: 3, rated: 0, samples: 0},
  rows: 'rows.json',
};
const target: Target = {network: 'mobile', samples: 300};

function summary(
  samples: number[],
  over: {target?: Target | undefined; series?: Partial<CoverageSeries>} = {target},
) {
  const communes = samples.map((_, index) => ({code: `0000${index}`, name: `Xã ${index}`}));
  const rows = samples.map((count, index) => ({code: `0000${index}`, samples: count}));
  return summaryText({...series, ...over.series}, mergeFigures(communes, rows), over.target);
}

describe('summaryText', () => {
  it('counts the communes with enough samples, and the samples that are missing', () => {
    expect(summary([300, 299, 1])).to.equal(
      'Tháng 10/2026, mạng di động: 1 trong 3 xã, phường đủ 300 mẫu; còn thiếu 300 mẫu.',
    );
  });

  it('lets no surplus of one commune make up for what another lacks', () => {
    expect(summary([900, 0, 0])).to.contain('còn thiếu 600 mẫu.');
  });

  it('says it shortly when all have enough', () => {
    expect(summary([300, 301])).to.equal('Tháng 10/2026, mạng di động: cả 2 xã, phường đủ 300 mẫu.');
  });

  it('judges nothing without a target', () => {
    expect(summary([7, 0], {})).to.equal('Tháng 10/2026, mạng di động: 1 trong 2 xã, phường có số liệu.');
  });

  it('names the operator of a series that is of one only', () => {
    expect(summary([1], {series: {operator: 'VIETTEL', network: 'fixed'}})).to.contain(
      'mạng cố định (VIETTEL):',
    );
  });
});
