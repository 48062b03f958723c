import {expect} from '@open-wc/testing';

import {detectPlatform} from './platform.js';

const on = (userAgent: string, maxTouchPoints = 0) =>
  detectPlatform({userAgent, maxTouchPoints} as Navigator);

describe('detectPlatform', () => {
  it('knows phones, also inside the browsers of Zalo and Facebook', () => {
    expect(on('Mozilla/5.0 (Linux; Android 13; SM-A125F) AppleWebKit/537.36 Zalo android/12100680')).to.equal(
      'android',
    );
    expect(
      on('Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605 Zalo iOS/500'),
    ).to.equal('ios');
    expect(on('Mozilla/5.0 (iPhone; CPU iPhone OS 16_1 like Mac OS X) [FBAN/FBIOS;FBAV/400]')).to.equal(
      'ios',
    );
  });

  it('tells an iPad that calls itself a Mac from a Mac', () => {
    expect(on('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 5)).to.equal('ios');
    expect(on('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)')).to.equal('other');
    expect(on('Mozilla/5.0 (Windows NT 10.0; Win64; x64)')).to.equal('other');
  });
});
