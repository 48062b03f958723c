import {expect} from '@open-wc/testing';

import {pageLink} from './page-link.js';

describe('pageLink', () => {
  it('names the commune on our own iframe page alone', () => {
    const frame = 'https://a.example/v1/embed.html?widget=coverage-chart&commune=22366&period=2026-10';
    expect(pageLink(frame, '22333')).to.equal(
      'https://a.example/v1/embed.html?widget=coverage-chart&commune=22333&period=2026-10',
    );
    expect(pageLink('https://a.example/tin?id=5#so-lieu', '22333')).to.equal(
      'https://a.example/tin?id=5#so-lieu',
    );
  });

  it('shares no address that nobody else could open', () => {
    expect(pageLink('about:srcdoc', '22333')).to.equal(undefined);
    expect(pageLink('blob:https://a.example/1', '22333')).to.equal(undefined);
    expect(pageLink('file:///C:/bao-cao.html', '22333')).to.equal(undefined);
  });
});
