import {expect} from '@open-wc/testing';

import {formatCount, formatDay, formatMonth} from './format.js';
import {formatFigure, formatRatio} from './format-figure.js';
import {setLanguage} from './locale.js';

describe('format', () => {
  afterEach(() => setLanguage('vi'));

  it('writes Vietnamese numbers as Intl does', () => {
    const intl = new Intl.NumberFormat('vi-VN', {maximumFractionDigits: 1});
    for (const figure of [0, 7, 999, 1000, 1234567, 40.5, 1234.56, 0.04, 99.95]) {
      expect(formatFigure(figure), String(figure)).to.equal(intl.format(figure));
    }
  });

  it('writes English numbers as Intl does', async () => {
    await setLanguage('en');
    const intl = new Intl.NumberFormat('en-US', {maximumFractionDigits: 1});
    for (const figure of [0, 999, 1000, 1234567, 40.5, 1234.56]) {
      expect(formatFigure(figure)).to.equal(intl.format(figure));
    }
    expect(formatCount(12345)).to.equal('12,345');
  });

  it('writes a ratio only of something', () => {
    expect(formatRatio(38, 40)).to.equal('95\u00a0%');
    expect(formatRatio(1, 3)).to.equal('33,3\u00a0%');
    expect(formatRatio(0, 0)).to.equal('');
    expect(formatRatio(9_999, 10_000)).to.equal('99,9\u00a0%');
    expect(formatRatio(1, 10_000)).to.equal('0,1\u00a0%');
  });

  it('writes days and months in the order of the language', async () => {
    expect(formatDay('2026-11-03')).to.equal('03/11/2026');
    expect(formatMonth('2026-03')).to.equal('3/2026');
    await setLanguage('en');
    expect(formatDay('2026-11-03')).to.equal('3 Nov 2026');
    expect(formatMonth('2026-03')).to.equal('Mar 2026');
  });
});
