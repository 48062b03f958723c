import {expect} from '@open-wc/testing';
import type {CoverageSeries} from '@ispeed-widgets/contract/page';

import {trendMonths} from './trend-months.js';

function series(period: string, changed: Partial<CoverageSeries> = {}): CoverageSeries {
  return {
    period,
    network: 'mobile',
    statistic: 'median',
    source: {name: 'Mẫu'},
    totals: {communes: 1, rated: 0, samples: 0},
    rows: `${period}.json`,
    ...changed,
  };
}

const shown = {period: '2026-03', network: 'mobile'} as const;

describe('trendMonths', () => {
  it('shows a month without figures as a gap, and none before the first', () => {
    const index = [series('2025-12'), series('2026-03'), series('2026-01')];
    expect(
      trendMonths(index, shown, {months: 12}).map((month) => [month.period, month.series?.rows]),
    ).to.deep.equal([
      ['2025-12', '2025-12.json'],
      ['2026-01', '2026-01.json'],
      ['2026-02', undefined],
      ['2026-03', '2026-03.json'],
    ]);
  });

  it('goes back no further than it may, and not beyond the month shown', () => {
    const index = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04'].map((period) => series(period));
    expect(trendMonths(index, shown, {months: 2}).map(({period}) => period)).to.deep.equal([
      '2026-02',
      '2026-03',
    ]);
  });

  it('mixes neither networks nor operators', () => {
    const index = [
      series('2026-03'),
      series('2026-02', {network: 'fixed'}),
      series('2026-01', {operator: 'VNPT'}),
    ];
    expect(trendMonths(index, shown, {months: 12}).map(({period}) => period)).to.deep.equal(['2026-03']);
  });
});
