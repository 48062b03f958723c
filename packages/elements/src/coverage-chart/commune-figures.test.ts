import {expect} from '@open-wc/testing';

import {mergeFigures} from './commune-figures.js';

const communes = [
  {code: '22366', name: 'Phường Nha Trang'},
  {code: '22736', name: 'Đặc khu Trường Sa'},
  {code: '22390', name: 'Xã Vĩnh Ngọc', district: 'Thành phố Nha Trang'},
];

describe('mergeFigures', () => {
  it('keeps every commune, with 0 samples where no row came', () => {
    const merged = mergeFigures(communes, [{code: '22366', samples: 12, download: 40.5}]);
    expect(merged.map(({code, samples, download}) => [code, samples, download])).to.deep.equal([
      ['22366', 12, 40.5],
      ['22736', 0, undefined],
      ['22390', 0, undefined],
    ]);
  });

  it('leaves out rows of communes that the place does not have', () => {
    expect(mergeFigures(communes, [{code: '99999', samples: 5}]).some(({samples}) => samples === 5)).to.equal(
      false,
    );
  });

  it('is searched by name and district, and ordered without the type word', () => {
    const [, island, village] = mergeFigures(communes, []);
    expect(island?.sorted).to.equal('truong sa');
    expect(village?.searched).to.equal('xa vinh ngoc thanh pho nha trang');
  });
});
