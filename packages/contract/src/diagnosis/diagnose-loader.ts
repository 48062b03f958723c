import {type Finding, finding} from './finding.js';
import type {LoaderTag, PageParts} from './page-parts.js';
import {isMixedContent, webAddress} from './web-address.js';

/** Types with which a browser runs a script; with any other it is a block of data. */
const RUNS = /^$|^module$|^(text|application)\/(x-)?(java|ecma)script$/i;
const EXACT = /\/v?(\d+\.\d+\.\d+[^/]*)\/ispeed\.js/;

/** What a page's source says of the loader: whether it is there, can run, and is there once. */
export function diagnoseLoader(
  parts: PageParts,
  {url, loaderRuns = false}: {url?: string | undefined; loaderRuns?: boolean},
): Finding[] {
  const {loaders, comments, text, places} = parts;
  const [first] = loaders;
  if (first === undefined) {
    if (comments.some((comment) => /ispeed\.js/.test(comment))) return [finding('loader-in-comment')];
    if (/<script[^>]*ispeed\.js/i.test(text)) return [finding('loader-stripped')];
    // An iframe needs none.
    const framed = places.length > 0 && places.every(({kind}) => kind === 'frame');
    return framed || loaderRuns ? [] : [finding('loader-missing')];
  }
  const findings = loaders.flatMap((loader) => tagFindings(loader, url));
  return [
    ...findings,
    ...severalFindings(loaders),
    ...(findings.some(({severity}) => severity === 'wrong') ? [] : [finding('ok-loader')]),
  ];
}

function tagFindings({src, url = src, attributes}: LoaderTag, pageUrl: string | undefined): Finding[] {
  const findings: Finding[] = [];
  const type = attributes.get('type') ?? '';
  if (!RUNS.test(type.trim())) findings.push(finding('loader-held', {type}));
  const [address, page] = [webAddress(url), webAddress(pageUrl ?? '')];
  if (address && page && isMixedContent(address, page)) findings.push(finding('loader-mixed', {url}));
  if (!attributes.get('integrity')) return findings;
  if (!EXACT.test(src)) findings.push(finding('loader-integrity-moving', {url}));
  const foreign = address && page && address.origin !== page.origin;
  if (foreign && !attributes.has('crossorigin')) findings.push(finding('loader-without-crossorigin', {url}));
  return findings;
}

function severalFindings(loaders: readonly LoaderTag[]): Finding[] {
  if (loaders.length < 2) return [];
  const addresses = [...new Set(loaders.map(({url, src}) => url ?? src))];
  if (addresses.length === 1) return [finding('loader-twice', {count: String(loaders.length)})];
  const versions = new Set(loaders.map(({src}) => versionIn(src)));
  // Where an address names no version, only the manifest beside it tells.
  return versions.size > 1 && !versions.has(undefined)
    ? [finding('loader-two-versions', {versions: [...versions].join(', ')})]
    : [finding('loader-two-addresses', {addresses: addresses.join(', ')})];
}

/** The version in an exact path such as `/1.2.3/ispeed.js`. */
export function versionIn(src: string): string | undefined {
  return EXACT.exec(src)?.[1];
}
