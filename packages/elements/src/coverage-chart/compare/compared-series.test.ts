import {expect} from '@open-wc/testing';

import {seriesOf} from '../testing/chart-state-of.js';
import {comparedSeries, compareValue} from './compared-series.js';
import {comparableSeries} from './comparable-series.js';

const shown = seriesOf({period: '2026-10', network: 'mobile'});
const index = [
  shown,
  seriesOf({period: '2026-09'}),
  seriesOf({period: '2025-06'}),
  seriesOf({network: '5g'}),
  seriesOf({operator: 'VIETTEL'}),
  seriesOf({period: '2026-09', network: '5g'}),
  seriesOf({period: '2026-09', operator: 'VIETTEL'}),
];

describe('comparedSeries', () => {
  it('differs from the view in exactly one thing', () => {
    const offered = comparableSeries(index, shown).map((one) => compareValue(one, shown));
    expect(offered).to.deep.equal(['2026-09', '5g', 'VIETTEL']);
  });

  it('is all operators together beside one of them', () => {
    const [viettel] = index.filter(({period, operator}) => period === '2026-10' && operator);
    expect(comparedSeries(index, viettel!, 'all')).to.equal(shown);
    expect(comparedSeries(index, shown, 'all')).to.equal(undefined);
  });

  it('ignores what the index does not have and what is on show', () => {
    for (const compare of ['', '2026-10', '2026-08', 'mobile', 'fixed', 'VNPT', '__proto__']) {
      expect(comparedSeries(index, shown, compare), compare).to.equal(undefined);
    }
    expect(comparedSeries(index, shown, 'VIETTEL')?.operator).to.equal('VIETTEL');
  });

  it('compares no month from before July 2025 with one after it, when codes meant other places', () => {
    expect(comparedSeries(index, shown, '2025-06')).to.equal(undefined);
    const before = seriesOf({period: '2025-05'});
    expect(comparedSeries([...index, before], before, '2025-06')?.period).to.equal('2025-06');
    expect(comparedSeries([...index, before], before, '2026-09')).to.equal(undefined);
  });
});
