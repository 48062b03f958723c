import type {CoverageSeries} from '@ispeed-widgets/contract/page';
import {expect} from '@open-wc/testing';

import {monthsOf, networksOf, pickSeries} from './pick-series.js';

function series(period: string, network: CoverageSeries['network'], operator?: string): CoverageSeries {
  return {
    period,
    network,
    ...(operator === undefined ? {} : {operator}),
    statistic: 'median',
    source: {name: 'Thử nghiệm'},
    totals: {communes: 1, rated: 0, samples: 0},
    rows: `${period}-${network}-${operator ?? 'all'}.json`,
  };
}

const all = [
  series('2026-09', 'fixed'),
  series('2026-10', 'mobile', 'VIETTEL'),
  series('2026-10', 'mobile'),
  series('2026-10', '5g'),
];

const rows = (period: string, network: string) => pickSeries(all, {period, network})?.rows;

describe('pickSeries', () => {
  it('takes the newest month when none or an unknown one is asked for', () => {
    expect(rows('', 'mobile')).to.equal('2026-10-mobile-all.json');
    expect(rows('banana', '5g')).to.equal('2026-10-5g-all.json');
  });

  it('takes another network where the month has not the one asked for', () => {
    expect(rows('2026-09', 'mobile')).to.equal('2026-09-fixed-all.json');
    expect(rows('2026-10', 'banana')).to.equal('2026-10-mobile-all.json');
  });

  it('takes an operator’s series only where there is none of all operators', () => {
    expect(pickSeries(all.slice(0, 2), {period: '2026-10', network: 'mobile'})?.operator).to.equal('VIETTEL');
  });

  it('has nothing to show for an empty index', () => {
    expect(pickSeries([], {period: '', network: 'mobile'})).to.equal(undefined);
  });

  it('offers only months and networks that the index has', () => {
    expect(monthsOf(all)).to.deep.equal(['2026-10', '2026-09']);
    expect(networksOf(all, '2026-10')).to.deep.equal(['mobile', '5g']);
  });
});
