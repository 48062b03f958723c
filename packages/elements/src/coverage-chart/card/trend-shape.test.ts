import {expect} from '@open-wc/testing';

import {trendShape} from './trend-shape.js';

describe('trendShape', () => {
  it('leaves a gap where there is no data, and never draws a bar of 0', () => {
    const {earlier, shown} = trendShape(
      [
        {period: '2026-01', samples: 150},
        {period: '2026-02'},
        {period: '2026-03', samples: 0},
        {period: '2026-04', failed: true},
        {period: '2026-05', samples: 300},
      ],
      undefined,
    );
    expect(earlier).to.equal('M1.5 100V50h7V100z');
    expect(shown).to.equal('M41.5 100V0h7V100z');
  });

  it('keeps the target line in the drawing, above small bars and below large ones', () => {
    const small = trendShape([{period: '2026-01', samples: 30}], 300);
    expect(small).to.include({target: 'M0 0H10', shown: 'M1.5 100V90h7V100z'});
    const large = trendShape([{period: '2026-01', samples: 600}], 300);
    expect(large).to.include({target: 'M0 50H10', shown: 'M1.5 100V0h7V100z'});
  });

  it('draws nothing of a commune that never had data', () => {
    expect(trendShape([{period: '2026-01'}], undefined)).to.deep.equal({
      width: 10,
      earlier: '',
      shown: '',
      target: '',
    });
  });
});
