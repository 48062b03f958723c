import {expect} from '@open-wc/testing';

import {parseCount} from './parse-count.js';

describe('parseCount', () => {
  it('reads whole numbers and the spaces around them', () => {
    expect([' 40 ', '0', '007', '1234'].map(parseCount)).to.deep.equal([40, 0, 7, 1234]);
  });

  it('never guesses whether a sign parts thousands or a fraction', () => {
    const typed = ['1.234', '1,234', '12,5', '1 234', '1\u00a0234', '1.'];
    expect(typed.map(parseCount)).to.deep.equal(typed.map(() => 'separated'));
  });

  it('tells an empty field from one that holds no number', () => {
    expect(parseCount('  ')).to.equal('empty');
    expect(['-4', '4 người', 'bốn', '4e3', '٤'].map(parseCount)).to.deep.equal(Array(5).fill('invalid'));
  });
});
