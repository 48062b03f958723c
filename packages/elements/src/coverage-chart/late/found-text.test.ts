import {expect} from '@open-wc/testing';

import {isStale} from './found-text.js';

describe('isStale', () => {
  it('warns from the day on which two whole months have passed', () => {
    expect(isStale('2026-08', '2026-10-31')).to.equal(false);
    expect(isStale('2026-08', '2026-11-01')).to.equal(true);
  });

  it('counts months across the turn of a year', () => {
    expect(isStale('2025-12', '2026-02-28')).to.equal(false);
    expect(isStale('2025-11', '2026-02-01')).to.equal(true);
  });
});
