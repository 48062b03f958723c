import {expect, fixture, html} from '@open-wc/testing';

import {mountPlaceholder} from './placeholder.js';

describe('mountPlaceholder', () => {
  it('puts the widget in by data attributes and keeps the text inside', async () => {
    const place = await fixture<HTMLElement>(
      html`<div class="ispeed-widget" data-widget="install-guide" data-commune="22366">Cài <a href="/x">i-Speed</a></div>`,
    );
    mountPlaceholder(place);
    const widget = place.querySelector('ispeed-install-guide');
    expect(widget?.getAttribute('commune')).to.equal('22366');
    expect(widget?.textContent).to.equal('Cài i-Speed');
  });

  it('reads classes alone, for editors that drop data attributes', async () => {
    const place = await fixture<HTMLElement>(
      html`<div class="ispeed-widget ispeed-banner ispeed-commune-22366 ispeed-variant-strip">chữ</div>`,
    );
    mountPlaceholder(place);
    const widget = place.querySelector('ispeed-banner');
    expect(widget?.getAttribute('commune')).to.equal('22366');
    expect(widget?.getAttribute('variant')).to.equal('strip');
  });

  it('mounts once, and leaves what it does not know alone', async () => {
    const known = await fixture<HTMLElement>(html`<div class="ispeed-widget" data-widget="banner">chữ</div>`);
    mountPlaceholder(known);
    mountPlaceholder(known);
    expect(known.querySelectorAll('ispeed-banner').length).to.equal(1);
    const strange = await fixture<HTMLElement>(
      html`<div class="ispeed-widget" data-widget="script">chữ</div>`,
    );
    mountPlaceholder(strange);
    expect(strange.innerHTML).to.contain('chữ');
    expect(strange.children.length).to.equal(0);
  });
});
