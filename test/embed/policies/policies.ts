import {readFileSync} from 'node:fs';

import {LISTENER, sha256} from '../site/listener.js';
import type {Site, SitePage} from '../site/start-site.js';
import {CAMPAIGN, DAMAGED} from '../site/start-site.js';
import {WIDGET_TAGS, widgetsPage} from '../site/widgets-page.js';

const NONCE = 'bTVh5pPzVQyYXwqHk2xM';
/** The page's icon is a `data:` URL: a browser would ask for another one by itself. */
const TRUSTED_TYPES = "img-src data:; require-trusted-types-for 'script'; trusted-types ispeed";

/** Where things stand, for a policy to name. */
interface Places {
  readonly portal: string;
  readonly cdn: string;
  /** Path of the release on both. */
  readonly release: string;
}

/** A policy of a portal, and how the snippet of that portal says it may run. */
export interface PortalPolicy {
  readonly name: string;
  readonly directives: (places: Places) => string;
  /** Loader and data come from the other origin. */
  readonly fromCdn?: boolean;
  /** In the page's head instead of a header. */
  readonly asMeta?: boolean;
  /** Attributes of the scripts by the text that they load. */
  readonly attributes?: (script: string) => string;
}

const LOADER = new URL('../../../packages/elements/dist/ispeed.js', import.meta.url);
const loader = () => readFileSync(LOADER, 'utf8');
const withNonce = () => `nonce="${NONCE}"`;

/** Trusted Types in each: what a portal of today writes, from the laxest to the strictest. */
export const POLICIES: readonly PortalPolicy[] = [
  {
    name: 'own origin, no styles at all',
    directives: () =>
      `default-src 'none'; script-src 'self'; style-src 'none'; connect-src 'self'; ${TRUSTED_TYPES}`,
  },
  {
    name: 'files from another origin',
    fromCdn: true,
    directives: ({portal, cdn}) =>
      `default-src 'none'; script-src ${cdn} ${portal}/listener.js; style-src 'none'; connect-src ${cdn}; base-uri 'none'; ${TRUSTED_TYPES}`,
  },
  {
    name: 'a nonce alone',
    attributes: withNonce,
    directives: () =>
      `default-src 'none'; script-src 'nonce-${NONCE}'; connect-src 'self'; object-src 'none'; ${TRUSTED_TYPES}`,
  },
  {
    name: 'a nonce with strict-dynamic, files from another origin',
    fromCdn: true,
    attributes: withNonce,
    directives: ({cdn}) =>
      `script-src 'nonce-${NONCE}' 'strict-dynamic' https: 'unsafe-inline'; object-src 'none'; base-uri 'none'; connect-src ${cdn}; style-src 'self'; ${TRUSTED_TYPES}`,
  },
  {
    name: 'hashes with strict-dynamic',
    attributes: (script) => `integrity="${sha256(script)}" crossorigin`,
    directives: () =>
      `script-src '${sha256(loader())}' '${sha256(LISTENER)}' 'strict-dynamic'; connect-src 'self'; style-src 'none'; ${TRUSTED_TYPES}`,
  },
  {
    name: 'a policy in a meta tag',
    asMeta: true,
    directives: () =>
      `default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; require-trusted-types-for 'script'; trusted-types lit-html ispeed`,
  },
  {
    name: 'nothing but the very folders',
    directives: ({portal, release}) =>
      `default-src 'none'; script-src ${portal}${release}/ ${portal}/listener.js; connect-src ${portal}/data/ ${portal}/api/; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; ${TRUSTED_TYPES}`,
  },
  {
    name: 'an old portal with unsafe-inline everywhere, Trusted Types put on top',
    directives: () =>
      `default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; require-trusted-types-for 'script'; trusted-types lit-html ispeed default jquery`,
  },
  {
    name: 'a sandbox',
    directives: ({portal}) =>
      `sandbox allow-scripts allow-forms; default-src 'none'; script-src ${portal}; connect-src ${portal}; ${TRUSTED_TYPES}`,
  },
];

/** What a page under a policy is made of, besides the policy. */
export interface PolicyPage {
  readonly site: Site;
  readonly release: string;
  readonly widgets?: string;
  /** Path of the campaign file. */
  readonly campaign?: string;
}

/** The page of a portal with that policy: the listener, the loader, the widgets, a div and a damaged file. */
export function policyPage(
  policy: PortalPolicy,
  {site, release, widgets, campaign = CAMPAIGN}: PolicyPage,
): SitePage {
  const {portal, cdn} = site;
  const {fromCdn, asMeta, attributes} = policy;
  const origin = fromCdn ? cdn : portal;
  const directives = policy.directives({portal, cdn, release});
  const listener = `<script src="/listener.js" ${attributes?.(LISTENER) ?? ''}></script>`;
  const meta = asMeta ? `<meta http-equiv="Content-Security-Policy" content="${directives}">` : '';
  const html = widgetsPage({
    release: origin + release,
    campaign: origin + campaign,
    head: `<link rel="icon" href="data:,">${meta}${listener}`,
    attributes: attributes?.(loader()) ?? '',
    widgets:
      widgets ??
      `${WIDGET_TAGS}
<div class="ispeed-widget" data-widget="banner" id="placed">Chữ có sẵn trong div</div>
<ispeed-banner id="damaged" src="${origin}${DAMAGED}">Chữ có sẵn của tệp hỏng</ispeed-banner>`,
  });
  if (asMeta) return {html};
  return {html, headers: {'Content-Security-Policy': `${directives}; report-uri ${portal}/csp`}};
}
