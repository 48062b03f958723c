import {expect} from '@open-wc/testing';
import type {CoverageSeries} from '@ispeed-widgets/contract/page';

import {nationRows, nationTotals} from './nation-rows.js';
import type {ProvinceFigures} from './province-figures.js';

function series(period: string, rated: number, samples: number): CoverageSeries {
  return {
    period,
    network: 'mobile',
    statistic: 'median',
    source: {name: 'Mẫu'},
    totals: {communes: 10, rated, samples},
    rows: 'rows.json',
  };
}

const link = (code: string, name: string) => ({code, name, coverage: `https://a.example/${code}.json`});
const PROVINCES: readonly ProvinceFigures[] = [
  {...link('01', 'Thành phố Hà Nội'), series: [series('2026-10', 5, 900), series('2026-09', 1, 1)]},
  {...link('04', 'Cao Bằng'), series: [series('2026-09', 9, 9_999)]},
  {...link('08', 'Tuyên Quang'), series: [series('2026-10', 2, 1_500)]},
  {...link('11', 'Tỉnh Điện Biên'), failed: true},
  link('12', 'Lai Châu'),
];
const OCTOBER = {period: '2026-10', network: 'mobile'} as const;

describe('nationRows', () => {
  it('goes by name, and never shows another month in the place of one that a province lacks', () => {
    const rows = nationRows(PROVINCES, OCTOBER, 'name');
    expect(rows.map(({code, is, totals}) => [code, is, totals?.samples])).to.deep.equal([
      ['04', 'ready', undefined],
      ['11', 'failed', undefined],
      ['01', 'ready', 900],
      ['12', 'loading', undefined],
      ['08', 'ready', 1_500],
    ]);
  });

  it('puts those in need first and those without figures last', () => {
    const order = (by: 'rated' | 'samples') => nationRows(PROVINCES, OCTOBER, by).map(({code}) => code);
    expect(order('rated')).to.deep.equal(['08', '01', '04', '11', '12']);
    expect(order('samples')).to.deep.equal(['01', '08', '04', '11', '12']);
  });

  it('sums only the provinces that have figures, and says how many', () => {
    expect(nationTotals(nationRows(PROVINCES, OCTOBER, 'name'))).to.deep.equal({
      provinces: 2,
      communes: 20,
      rated: 7,
      samples: 2_400,
    });
  });
});
