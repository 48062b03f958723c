import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

import {campaignAddresses, communesNamed, diagnosePage, type PageFacts} from './diagnose-page.js';

const URL = 'https://portal.gov.vn/tin/bai.html';
const LOADER = '<script defer src="https://cdn.gov.vn/v1/ispeed.js" data-src="/data/campaign.json"></script>';
const TAG = '<ispeed-banner>Cài i-Speed</ispeed-banner>';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="vi"><head><title>x</title>${head}</head><body>${body}</body></html>`;
/** What is not in order; `policy: ''` says that the page sends none. */
const faults = (source: string, facts: PageFacts = {url: URL, policy: ''}) =>
  diagnosePage(source, facts)
    .findings.filter(({severity}) => severity !== 'right')
    .map(({code}) => code);

describe('a page in order', () => {
  it.each([
    ['with a tag', LOADER, TAG],
    ['with a div', LOADER, '<div class="ispeed-widget" data-widget="banner" data-commune="22366">chữ</div>'],
    [
      'with classes',
      LOADER,
      '<div class="x ispeed-widget ispeed-coverage-chart ispeed-metric-ping">chữ</div>',
    ],
    [
      'with a link',
      LOADER,
      '<p><a href="https://cdn.gov.vn/v1/embed.html?widget=banner&amp;commune=22366">i</a></p>',
    ],
    [
      'with a frame and no loader',
      '',
      '<iframe src="https://cdn.gov.vn/v1/embed.html?widget=banner"></iframe>',
    ],
    ['with a module', LOADER.replace('defer', 'type="module"'), TAG],
    ['with a cache key', LOADER.replace('.js"', '.js?ver=6.1"'), TAG],
    [
      'with an exact version',
      LOADER.replace('v1/ispeed.js"', '0.1.0/ispeed.js" integrity="sha384-x" crossorigin'),
      TAG,
    ],
    [
      'that shows a snippet too',
      LOADER,
      `${TAG}<pre>&lt;script src="/v1/ispeed.js"&gt; &lt;ispeed-banner&gt;</pre>`,
    ],
  ])('%s is called so', (_, head, body) => {
    expect(faults(page(head, body))).toEqual([]);
  });

  it('is what the demo shows', () => {
    const source = readFileSync(
      new globalThis.URL('../../../../demo/pages/index.html', import.meta.url),
      'utf8',
    );
    expect(faults(source)).toEqual([]);
  });
});

describe('a broken page names its fault', () => {
  it.each([
    ['loader-missing', page('', TAG)],
    ['loader-stripped', page('', `&lt;script defer src="/v1/ispeed.js"&gt;&lt;/script&gt;${TAG}`)],
    ['loader-in-comment', page(`<!-- ${LOADER} -->`, TAG)],
    ['loader-held', page(LOADER.replace('defer', 'type="text/plain"'), TAG)],
    ['loader-mixed', page(LOADER.replace('https:', 'http:'), TAG)],
    ['loader-twice', page(LOADER + LOADER, TAG)],
    ['loader-two-addresses', page(LOADER + LOADER.replace('v1', '0.0.9'), TAG)],
    ['loader-two-versions', page(LOADER.replace('v1', '0.1.0') + LOADER.replace('v1', '0.0.9'), TAG)],
    [
      'parameter-wrong',
      page(LOADER, '<div class="ispeed-widget" data-widget="banner" data-src="//la.vn/a.json">x</div>'),
    ],
    [
      'data-stranger',
      page(LOADER, '<a href="https://cdn.gov.vn/v1/embed.html?widget=banner&src=https://la.vn/a.json">x</a>'),
    ],
    ['loader-integrity-moving', page(LOADER.replace('defer', 'crossorigin integrity="sha384-x"'), TAG)],
    [
      'loader-without-crossorigin',
      page(LOADER.replace('v1/ispeed.js"', '1.2.3/ispeed.js" integrity="sha384-x"'), TAG),
    ],
    ['tag-missing', page(LOADER, '<p>Tin tức</p>')],
    ['tag-stripped', page(LOADER, 'Cài i-Speed và đo')],
    ['tag-escaped', page(LOADER, '<p>&lt;ispeed-banner&gt;Cài&lt;/ispeed-banner&gt;</p>')],
    ['tag-unknown', page(LOADER, '<ispeed-baner>x</ispeed-baner>')],
    ['tag-self-closed', page(LOADER, '<ispeed-banner />')],
    ['placeholder-bare', page(LOADER, '<div class="ispeed-widget">x</div>')],
    ['placeholder-classless', page(LOADER, '<div data-widget="banner">x</div>')],
    ['link-elsewhere', page(LOADER, '<a href="https://other.vn/embed.html?widget=banner">x</a>')],
    [
      'frame-sandboxed',
      page(
        '',
        '<iframe sandbox="allow-forms" src="https://cdn.gov.vn/v1/embed.html?widget=banner"></iframe>',
      ),
    ],
    ['frame-mixed', page('', '<iframe src="http://cdn.gov.vn/v1/embed.html?widget=banner"></iframe>')],
    ['parameter-wrong', page(LOADER, '<ispeed-banner variant="big">x</ispeed-banner>')],
    [
      'data-none',
      page(LOADER.replace(/ data-src="[^"]*"/, ''), '<ispeed-self-report>x</ispeed-self-report>'),
    ],
    ['data-relative', page(LOADER.replace('"/data', '"data'), TAG)],
    ['data-mixed', page(LOADER.replace('"/data', '"http://portal.gov.vn/data'), TAG)],
    [
      'csp-script',
      page(`<meta http-equiv="content-security-policy" content="script-src 'self'">${LOADER}`, TAG),
    ],
    ['page-not-html', 'https://portal.gov.vn/'],
  ])('%s', (code, source) => {
    expect(faults(source)).toEqual([code]);
  });

  it('by the policy of its header, with the value to write', () => {
    const {findings} = diagnosePage(page(LOADER, TAG), {
      url: URL,
      policy: "script-src 'self'; connect-src 'none'",
    });
    const values = findings.filter(({severity}) => severity === 'wrong').map(({details}) => details['value']);
    expect(values).toEqual(["script-src 'self' https://cdn.gov.vn", "connect-src 'self'"]);
  });

  it('and says what it could not see', () => {
    expect(faults(page(LOADER, TAG), {url: URL})).toEqual(['csp-unread']);
    expect(faults(page(LOADER, TAG), {url: 'http://portal.gov.vn/', policy: ''})).toEqual(['page-http']);
  });
});

describe('what a page names', () => {
  it('are data files against its base, and codes of communes from tags, data, classes and links', () => {
    const body =
      '<base href="/vi/"><ispeed-coverage-chart src="a.json" commune="1"></ispeed-coverage-chart>' +
      '<div class="ispeed-widget ispeed-banner ispeed-commune-22366"></div>' +
      '<a href="https://cdn.gov.vn/v1/embed.html?widget=banner&commune=99999">x</a>';
    const {parts} = diagnosePage(page(LOADER.replace('defer', 'defer data-commune="00001"'), body), {
      url: URL,
    });
    expect(campaignAddresses(parts)).toEqual([
      'https://portal.gov.vn/data/campaign.json',
      'https://portal.gov.vn/vi/a.json',
    ]);
    expect(communesNamed(parts)).toEqual(['00001', '1', '22366', '99999']);
  });
});
