import {expect} from '@open-wc/testing';

import {mergeFigures} from '../commune-figures.js';
import type {SortOrder} from './sort-orders.js';
import {sortCommunes} from './sort-communes.js';

const communes = mergeFigures(
  [
    {code: '00001', name: 'Xã Đông'},
    {code: '00002', name: 'Phường An'},
    {code: '00003', name: 'Thị trấn Ba'},
    {code: '00004', name: 'Xã An'},
  ],
  [
    {code: '00001', samples: 400},
    {code: '00002', samples: 10},
    {code: '00003', samples: 200},
    {code: '00004', samples: 10},
  ],
);

const order = (by: SortOrder, home?: string) =>
  sortCommunes(communes, by, {
    home: home ?? '',
    figure: ({samples}) => (samples > 100 ? samples : undefined),
  }).map(({code}) => Number(code));

describe('sortCommunes', () => {
  it('puts first what misses most, equal ones by name and then by code', () => {
    expect(order('missing')).to.deep.equal([2, 4, 3, 1]);
  });

  it('puts first what has most samples', () => {
    expect(order('samples')).to.deep.equal([1, 3, 2, 4]);
  });

  it('orders names without type word, đ among d', () => {
    expect(order('name')).to.deep.equal([2, 4, 3, 1]);
  });

  it("keeps the page's own commune on top in every order", () => {
    for (const by of ['missing', 'samples', 'name'] as const) expect(order(by, '00003')[0]).to.equal(3);
  });

  it('leaves the list it was given as it was', () => {
    order('samples');
    expect(communes.map(({code}) => code)).to.deep.equal(['00001', '00002', '00003', '00004']);
  });
});
