import {json, type Given, whole} from './doctor-visit.js';
import {CAMPAIGN_TEXT, type DoctorSite} from './doctor-site.js';

const CAMPAIGN = '**/khanh-hoa-2026/campaign.json';

/** What is wrong with a page, the codes that the doctor gives for it, and what a web admin gives the doctor. */
type BrokenPage = readonly [name: string, codes: readonly string[], given: (site: DoctorSite) => Given];

/** A page of the site's own. */
function page(site: DoctorSite, loader = site.loader(), body?: string): Given {
  return {address: `${site.portal.url}/trang.html`, source: whole(loader, body)};
}

/** Pages that are broken, each in a way of its own. */
export const BROKEN_PAGES: readonly BrokenPage[] = [
  ['a loader that was stripped', ['loader-missing'], (site) => page(site, '')],
  ['a tag that was stripped', ['tag-stripped'], (site) => page(site, undefined, '<p>Cài i-Speed và đo</p>')],
  ['a tag that became text', ['tag-escaped'], (site) => page(site, undefined, '&lt;ispeed-banner&gt;Cài')],
  [
    'a div without its attributes',
    ['placeholder-bare'],
    (site) => page(site, undefined, '<div class="ispeed-widget">x</div>'),
  ],
  [
    'a policy without our host',
    ['csp-script', 'csp-connect'],
    () => ({
      address: 'https://portal.invalid/',
      source: whole(
        '<script defer src="https://tep.invalid/v1/ispeed.js" data-src="https://tep.invalid/c.json"></script>',
      ),
      policy: "default-src 'self'",
    }),
  ],
  [
    'a loader over http on an https page',
    ['loader-mixed'],
    () => ({
      address: 'https://portal.invalid/',
      source: whole('<script defer src="http://tep.invalid/v1/ispeed.js"></script>'),
    }),
  ],
  [
    'a loader that is not there',
    ['loader-status'],
    (site) => page(site, site.loader().replace('/v1/', '/v7/')),
  ],
  [
    'a loader that is a sign-in page',
    ['loader-not-script'],
    (site) => ({
      ...page(site),
      instead: {
        '**/v1/ispeed.js': (route) => route.fulfill({contentType: 'text/html', body: '<title>Đăng nhập'}),
      },
    }),
  ],
  [
    'data that is not there',
    ['data-status'],
    (site) => page(site, site.loader({data: '/data/khong-co.json'})),
  ],
  [
    'data against the contract',
    ['data-contract'],
    (site) => ({
      ...page(site),
      instead: {[CAMPAIGN]: json(CAMPAIGN_TEXT.replace('campaign/1', 'campaign/9'))},
    }),
  ],
  ['a commune that is not there', ['commune-unknown'], (site) => page(site, site.loader({commune: '99999'}))],
  [
    'a commune of nowhere in the country',
    ['commune-unknown'],
    (site) => page(site, '<script defer src="/v1/ispeed.js" data-commune="99998"></script>'),
  ],
  [
    'two versions',
    ['loader-two-versions'],
    (site) =>
      page(site, site.loader().replace('/v1/', '/0.1.0/') + '<script src="/0.0.9/ispeed.js"></script>'),
  ],
  [
    'a changed loader',
    ['loader-changed'],
    (site) =>
      page(site, site.loader().replace('defer', 'defer integrity="sha256-AAAA"').replace('/v1/', '/0.1.0/')),
  ],
  ['what is no source', ['page-not-html'], () => ({source: 'https://portal.gov.vn/'})],
];
