import {expect} from '@open-wc/testing';

import {parseFigure} from './parse-figure.js';

describe('parseFigure', () => {
  it('takes a decimal comma and a decimal point alike', () => {
    expect(['40,5', '40.5', ' 87,42 ', '12'].map(parseFigure)).to.deep.equal([40.5, 40.5, 87.42, 12]);
  });

  it('refuses what may be thousands or a fraction', () => {
    const typed = ['1.234', '1,234', '12.345', '1.234,5', '1,234.5', '1 234'];
    expect(typed.map(parseFigure)).to.deep.equal(typed.map(() => 'unclear'));
  });

  it('takes three decimals where they can be no thousands', () => {
    expect(['0,125', '0.125', '1234,567'].map(parseFigure)).to.deep.equal([0.125, 0.125, 1234.567]);
  });

  it('tells an empty field from one that holds no figure', () => {
    expect(parseFigure(' ')).to.equal('empty');
    expect(['40 Mbps', '-3', '1e3', 'nhanh'].map(parseFigure)).to.deep.equal(Array(4).fill('invalid'));
  });
});
