import {expect} from '@open-wc/testing';

import {dailyNeed} from './daily-need.js';

describe('dailyNeed', () => {
  it('spreads what is missing over the days left, today included', () => {
    expect(dailyNeed(120, {period: '2026-11', today: '2026-11-22'})).to.deep.equal({days: 9, samples: 14});
    expect(dailyNeed(120, {period: '2026-11', today: '2026-11-30'})).to.deep.equal({days: 1, samples: 120});
    expect(dailyNeed(1, {period: '2028-02', today: '2028-02-01'})).to.deep.equal({days: 29, samples: 1});
    expect(dailyNeed(310, {period: '2026-12', today: '2026-12-01'})).to.deep.equal({days: 31, samples: 10});
  });

  it('asks nothing of a month that is over', () => {
    expect(dailyNeed(120, {period: '2026-10', today: '2026-11-01'})).to.equal(undefined);
    expect(dailyNeed(120, {period: '2026-12', today: '2026-11-30'})).to.equal(undefined);
  });

  it('asks nothing where nothing is missing', () => {
    expect(dailyNeed(0, {period: '2026-11', today: '2026-11-22'})).to.equal(undefined);
  });
});
