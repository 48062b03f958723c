import {expect} from '@open-wc/testing';

import {Remembered} from './remembered.js';

describe('Remembered', () => {
  it('works again only for something else, and never returns what was for another', () => {
    let times = 0;
    const sums = new Remembered<number>();
    const sum = (one: number, other: number) =>
      sums.of([one, other], () => {
        times += 1;
        return one + other;
      });
    expect([sum(1, 2), sum(1, 2), sum(2, 2), sum(1, 2)]).to.deep.equal([3, 3, 4, 3]);
    expect(times).to.equal(3);
  });
});
