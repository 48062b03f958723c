import {expect} from '@open-wc/testing';

import {trustedParameters} from './data-origins.js';

const PAGE = new URL('https://portal.example/v1/embed.html?widget=banner');
const from = (src: string) => trustedParameters({widget: 'banner', src}, PAGE);

describe('trustedParameters', () => {
  afterEach(() =>
    document.querySelectorAll('meta[name="ispeed-data-origins"]').forEach((one) => one.remove()),
  );

  const list = (content: string) => {
    const meta = Object.assign(document.createElement('meta'), {name: 'ispeed-data-origins', content});
    document.head.append(meta);
  };

  it("takes files of the iframe page's origin, by an address relative to it", () => {
    expect(from('../data/campaign.json')).to.deep.equal({
      ok: true,
      parameters: {widget: 'banner', src: 'https://portal.example/data/campaign.json'},
    });
  });

  it('takes files of the page that shows the widget', () => {
    expect(from(`${location.origin}/campaign.json`).ok).to.equal(true);
  });

  it("refuses a stranger's file and names the origin", () => {
    const stranger = {ok: false, name: 'src', origin: 'https://stranger.example'};
    expect(from('https://stranger.example/campaign.json')).to.deep.equal(stranger);
    const coverage = 'https://stranger.example/coverage.json';
    expect(trustedParameters({widget: 'coverage-chart', coverage}, PAGE)).to.deep.equal({
      ...stranger,
      name: 'coverage',
    });
  });

  it('takes files of the origins that the page lists, and of no other', () => {
    list(' https://a.gov.example/  https://b.gov.example:8443/data/ not-an-address data:,x ');
    expect(from('https://a.gov.example/campaign.json').ok).to.equal(true);
    expect(from('https://b.gov.example:8443/campaign.json').ok).to.equal(true);
    for (const origin of [
      'https://b.gov.example',
      'https://www.a.gov.example',
      'https://a.gov.example.stranger.example',
      'https://not-an-address',
    ]) {
      expect(from(`${origin}/campaign.json`)).to.deep.equal({ok: false, name: 'src', origin});
    }
  });
});
