import {expect} from '@open-wc/testing';

import {type CommuneFigures, mergeFigures} from '../commune-figures.js';
import {rankOf} from './rank-of.js';

function communesWith(...samples: readonly number[]): CommuneFigures[] {
  const codes = samples.map((_, index) => String(10_000 + index));
  return mergeFigures(
    codes.map((code) => ({code, name: `Xã ${code}`})),
    codes.map((code, index) => ({code, samples: samples[index]!})),
  );
}

describe('rankOf', () => {
  const communes = communesWith(90, 300, 120, 120, 0, 20);

  it('counts the communes with more samples', () => {
    expect(rankOf('10001', communes)).to.deep.equal({place: 1, of: 5, tied: 0});
    expect(rankOf('10005', communes)).to.deep.equal({place: 5, of: 5, tied: 0});
  });

  it('gives a shared place to ties and leaves out the next', () => {
    expect(rankOf('10002', communes)).to.deep.equal({place: 2, of: 5, tied: 1});
    expect(rankOf('10003', communes)).to.deep.equal({place: 2, of: 5, tied: 1});
    expect(rankOf('10000', communes)).to.deep.equal({place: 4, of: 5, tied: 0});
  });

  it('does not call a commune without data the last', () => {
    expect(rankOf('10004', communes)).to.equal(undefined);
    expect(rankOf('99999', communes)).to.equal(undefined);
  });
});
