import {expect} from '@open-wc/testing';

import {shortName} from './short-name.js';

describe('shortName', () => {
  it('shortens the type word and nothing else', () => {
    expect(
      ['Phường Nha Trang', 'Xã Xã Lân', 'Thị trấn Ninh Hoà', 'Đặc khu Trường Sa', 'Nha Trang'].map(shortName),
    ).to.deep.equal(['P. Nha Trang', 'X. Xã Lân', 'TT. Ninh Hoà', 'ĐK. Trường Sa', 'Nha Trang']);
  });
});
