import {expect} from '@open-wc/testing';

import {mergeFigures} from '../commune-figures.js';
import {filterCommunes} from './filter-communes.js';

const communes = mergeFigures(
  [
    {code: '00001', name: 'Xã Bắc Ninh Hoà'},
    {code: '00002', name: 'Phường Đông Ninh Hoà'},
    {code: '00003', name: 'Xã Vĩnh Ngọc', district: 'Thành phố Nha Trang'},
  ],
  [],
);

const found = (query: string) =>
  filterCommunes(communes, {query, state: '', district: ''}, undefined).map(({code}) => Number(code));

describe('filterCommunes', () => {
  it('finds a name typed without accents, with them, or with the tone elsewhere', () => {
    for (const query of ['dong ninh hoa', 'Đông Ninh Hoà', 'ĐÔNG NINH HÒA'])
      expect(found(query)).to.deep.equal([2]);
  });

  it('finds words in any order and by their beginnings', () => {
    expect(found('hoa bac')).to.deep.equal([1]);
  });

  it('finds the communes of a district', () => {
    expect(found('nha trang')).to.deep.equal([3]);
  });

  it('shows all for an empty search and none for what is not there', () => {
    expect(found('  ')).to.deep.equal([1, 2, 3]);
    expect(found('đà lạt')).to.deep.equal([]);
  });
});
