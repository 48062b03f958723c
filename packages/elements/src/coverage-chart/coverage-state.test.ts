import type {Target} from '@ispeed-widgets/contract/page';
import {expect} from '@open-wc/testing';

import {coverageState} from './coverage-state.js';

const target: Target = {network: 'mobile', samples: 300};

describe('coverageState', () => {
  it('calls the target itself enough and one sample less only near', () => {
    expect(coverageState(300, target)).to.deep.equal({is: 'enough', missing: 0, rated: true});
    expect(coverageState(299, target)).to.deep.equal({is: 'near', missing: 1, rated: false});
  });

  it('is near from four fifths of the target unless the file says otherwise', () => {
    expect(coverageState(240, target).is).to.equal('near');
    expect(coverageState(239, target).is).to.equal('lacking');
    expect(coverageState(200, {...target, nearFrom: 200}).is).to.equal('near');
  });

  it('rates from the threshold of the file, which may lie below the target', () => {
    expect(coverageState(30, {...target, ratedFrom: 30})).to.deep.equal({
      is: 'lacking',
      missing: 270,
      rated: true,
    });
    expect(coverageState(29, {...target, ratedFrom: 30}).rated).to.equal(false);
  });

  it('takes 0 samples for no data and never for a rating', () => {
    expect(coverageState(0, target)).to.deep.equal({is: 'none', missing: 300, rated: false});
    expect(coverageState(0, undefined)).to.deep.equal({is: 'none', missing: 0, rated: false});
  });

  it('judges nothing where no target is known', () => {
    expect(coverageState(12, undefined)).to.deep.equal({is: 'unknown', missing: 0, rated: true});
  });
});
