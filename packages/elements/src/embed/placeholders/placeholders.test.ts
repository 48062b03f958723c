import {expect, fixture, html} from '@open-wc/testing';

import {mountDiv} from './mount-div.js';
import {mountLink} from './mount-link.js';

const PAGE = new URL('/v1/embed.html', location.href);

describe('mountDiv', () => {
  it('puts the widget in by data attributes and keeps the text inside', async () => {
    const place = await fixture<HTMLElement>(
      html`<div class="ispeed-widget" data-widget="install-guide" data-commune="22366">Cài <a href="/x">i-Speed</a></div>`,
    );
    expect(mountDiv(place)).to.deep.equal([]);
    const widget = place.querySelector('ispeed-install-guide');
    expect(widget?.getAttribute('commune')).to.equal('22366');
    expect(widget?.textContent).to.equal('Cài i-Speed');
  });

  it('reads classes alone, for editors that drop data attributes', async () => {
    const place = await fixture<HTMLElement>(
      html`<div class="ispeed-widget ispeed-banner ispeed-commune-22366 ispeed-dismiss-days-7">chữ</div>`,
    );
    mountDiv(place);
    const widget = place.querySelector('ispeed-banner');
    expect(widget?.getAttribute('commune')).to.equal('22366');
    expect(widget?.getAttribute('dismiss-days')).to.equal('7');
  });

  it('mounts once, also in a clone of what was mounted', async () => {
    const place = await fixture<HTMLElement>(html`<div class="ispeed-widget" data-widget="banner">chữ</div>`);
    mountDiv(place);
    const clone = place.cloneNode(true) as HTMLElement;
    mountDiv(clone);
    expect(clone.querySelectorAll('ispeed-banner').length).to.equal(1);
  });

  it('leaves out a wrong value and says so, and leaves an unknown widget alone', async () => {
    const place = await fixture<HTMLElement>(
      html`<div class="ispeed-widget" data-widget="banner" data-commune="223" data-onclick="x">chữ</div>`,
    );
    expect(mountDiv(place).join()).to.contain('commune');
    expect(place.querySelector('ispeed-banner')?.attributes.length).to.equal(0);
    const strange = await fixture<HTMLElement>(
      html`<div class="ispeed-widget" data-widget="script">chữ</div>`,
    );
    expect(mountDiv(strange).join()).to.contain('widget');
    expect(strange.innerHTML).to.contain('chữ');
    expect(strange.children.length).to.equal(0);
  });
});

describe('mountLink', () => {
  const href = `${PAGE.href}?widget=banner&commune=22366`;
  const linkIn = (box: Element) => box.querySelector('a')!;

  it('takes the place of a paragraph that holds the link alone', async () => {
    const box = await fixture<HTMLElement>(
      html`<div><p><strong><a href=${href}>Cài i-Speed</a></strong></p></div>`,
    );
    expect(mountLink(linkIn(box), PAGE)).to.deep.equal([]);
    const widget = box.querySelector(':scope > ispeed-banner');
    expect(widget?.getAttribute('commune')).to.equal('22366');
    expect(widget?.querySelector(':scope > p a')?.textContent).to.equal('Cài i-Speed');
    mountLink(linkIn(box), PAGE);
    expect(box.querySelectorAll('ispeed-banner').length).to.equal(1);
  });

  it('leaves a link in a sentence, one within a placeholder, and one to another page', async () => {
    const elsewhere = href.replace('/v1/', '/v2/');
    const box = await fixture<HTMLElement>(
      html`<div>
        <p>Không thấy khung? <a href=${href}>Mở trang</a></p>
        <div class="ispeed-widget"><p><a href=${href}>chữ</a></p></div>
        <p><a href=${elsewhere}>chữ</a></p>
        <p><a href="https://la.example.vn/v1/embed.html?widget=banner">chữ</a></p>
      </div>`,
    );
    for (const link of box.querySelectorAll('a')) expect(mountLink(link, PAGE)).to.deep.equal([]);
    expect(box.querySelector('ispeed-banner')).to.equal(null);
  });

  it("refuses a stranger's data file and says whose", async () => {
    const src = `${href}&src=https://la.example.vn/campaign.json`;
    const box = await fixture<HTMLElement>(html`<div><p><a href=${src}>chữ</a></p></div>`);
    expect(mountLink(linkIn(box), PAGE).join()).to.contain('https://la.example.vn');
    expect(box.querySelector('ispeed-banner')).to.equal(null);
  });
});
