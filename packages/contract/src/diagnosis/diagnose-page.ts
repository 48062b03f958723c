import {messageOf} from '../messages.js';
import {readEmbedParameters} from '../readers/read-embed-parameters.js';
import {cspFindings} from './csp-findings.js';
import {type Finding, finding} from './finding.js';
import {diagnoseLoader} from './diagnose-loader.js';
import {type PageParts, pageParts, WIDGET_NAMES, type WidgetPlace} from './page-parts.js';
import {parsePolicies} from './security-policy.js';
import {folderOf, isMixedContent, webAddress} from './web-address.js';

/** What is known of a page besides its source. */
export interface PageFacts {
  /** Its address. */
  readonly url?: string | undefined;
  /** Its Content-Security-Policy header; `''` where it sends none, undefined where nobody knows. */
  readonly policy?: string | undefined;
  /** Whether the loader was seen to run: then the policy let it, and browsers hide its nonce. */
  readonly loaderRuns?: boolean;
}

/** A page's parts, and what is wrong or right with them as far as its source can tell. */
export interface PageDiagnosis {
  readonly parts: PageParts;
  readonly findings: readonly Finding[];
}

const NEEDS_DATA = ['coverage-chart', 'self-report'];

/** Looks at a page's source: the loader, the widgets' places, the policy, the addresses of data, the commune. */
export function diagnosePage(source: string, facts: PageFacts = {}): PageDiagnosis {
  const parts = pageParts(source, facts.url);
  if (!/<[a-z!]/i.test(source)) return {parts, findings: [finding('page-not-html')]};
  return {
    parts,
    findings: [
      ...diagnoseLoader(parts, facts),
      ...presence(parts),
      ...parts.places.flatMap((place) => placeFindings(place, parts)),
      ...dataAddressFindings(parts, facts),
      ...policyFindings(parts, facts),
      ...hostFindings(parts, facts),
    ],
  };
}

function presence({places, text}: PageParts): Finding[] {
  const names = places
    .map(({parameters}) => parameters['widget'])
    .filter((name) => WIDGET_NAMES.includes(name ?? ''));
  if (names.length > 0) return [finding('ok-widgets', {names: [...new Set(names)].join(', ')})];
  const [, tag] = /<(ispeed-[a-z-]+)/i.exec(text) ?? [];
  if (tag !== undefined) return [finding('tag-escaped', {tag})];
  if (places.length > 0) return [];
  return [finding(/i-?speed|speedtest\.vn/i.test(text) ? 'tag-stripped' : 'tag-missing')];
}

function placeFindings(place: WidgetPlace, {loaders, base}: PageParts): Finding[] {
  const {kind, parameters, tag, url = ''} = place;
  const {widget} = parameters;
  const findings: Finding[] = [];
  if (kind === 'tag' && tag.selfClosed) findings.push(finding('tag-self-closed', {tag: tag.name}));
  if (widget === undefined) return [...findings, finding('placeholder-bare')];
  if (!WIDGET_NAMES.includes(widget)) return [...findings, finding('tag-unknown', {name: widget})];
  if (kind === 'div' && !/(^|\s)ispeed-widget(\s|$)/.test(tag.attributes.get('class') ?? '')) {
    findings.push(finding('placeholder-classless', {widget}));
  }
  if (kind === 'link' && loaders[0]?.url !== undefined && !url.startsWith(folderOf(loaders[0].url))) {
    findings.push(finding('link-elsewhere', {url}));
  }
  if (kind === 'frame') findings.push(...frameFindings(place, base));
  return [...findings, ...parameterFindings(widget, place)];
}

function frameFindings({tag, url = ''}: WidgetPlace, base: string | undefined): Finding[] {
  const sandbox = tag.attributes.get('sandbox');
  const [address, page] = [webAddress(url), base === undefined ? undefined : webAddress(base)];
  return [
    ...(sandbox !== undefined && !/(^|\s)allow-scripts(\s|$)/i.test(sandbox)
      ? [finding('frame-sandboxed', {url})]
      : []),
    ...(address && page && isMixedContent(address, page) ? [finding('frame-mixed', {url})] : []),
  ];
}

/** What the widget would pass over. The commune has words of its own, and a tag takes any address. */
function parameterFindings(widget: string, {kind, parameters}: WidgetPlace): Finding[] {
  const read = readEmbedParameters(parameters);
  if (read.ok) return [];
  const others = kind === 'tag' ? /^\/(commune|src|coverage)$/ : /^\/commune$/;
  return read.issues
    .filter(({pointer}) => !others.test(pointer))
    .map((issue) => finding('parameter-wrong', {widget, pointer: issue.pointer, why: messageOf(issue)}));
}

function dataAddressFindings(parts: PageParts, {url: pageUrl}: PageFacts): Finding[] {
  const {loaders, places} = parts;
  const findings = dataSources(parts).flatMap((source) => sourceFindings(source, parts, pageUrl));
  if (loaders[0]?.attributes.get('data-src')) return findings;
  for (const {kind, parameters} of places) {
    const {widget = '', src, coverage} = parameters;
    if (kind !== 'frame' && NEEDS_DATA.includes(widget) && !src && !coverage) {
      findings.push(finding('data-none', {widget}));
    }
  }
  return findings;
}

/** A campaign file as the page names it. */
interface DataSource {
  readonly src: string;
  /** What a relative one resolves against: a link's is relative to the page it leads to. */
  readonly base: string | undefined;
  /** The widget of a link, which may not name a stranger's file. */
  readonly linkOf?: string | undefined;
}

function sourceFindings({src, base, linkOf}: DataSource, {loaders}: PageParts, pageUrl = ''): Finding[] {
  const [address, page] = [webAddress(src, base), webAddress(pageUrl)];
  const findings: Finding[] = [];
  if (linkOf === undefined && /^(?![a-z][a-z\d+.-]*:|\/)/i.test(src))
    findings.push(finding('data-relative', {src}));
  if (!address || !page) return findings;
  const known = [page.origin, ...loaders.map(({url = ''}) => webAddress(url)?.origin)];
  const {href: url} = address;
  if (linkOf !== undefined && !known.includes(address.origin)) {
    findings.push(finding('data-stranger', {widget: linkOf, url}));
  }
  if (isMixedContent(address, page)) findings.push(finding('data-mixed', {url}));
  return findings;
}

/** On the loader's tag and on single widgets; what a frame names is its own affair. */
function dataSources({loaders, places, base}: PageParts): DataSource[] {
  const sources: DataSource[] = [];
  const add = (src: string | undefined, rest: Omit<DataSource, 'src'>) => {
    if (src && !sources.some((one) => one.src === src && one.base === rest.base))
      sources.push({src, ...rest});
  };
  add(loaders[0]?.attributes.get('data-src'), {base});
  for (const {kind, parameters, url} of places) {
    if (kind === 'link') add(parameters['src'], {base: url, linkOf: parameters['widget']});
    else if (kind !== 'frame') add(parameters['src'], {base});
  }
  return sources;
}

/** The campaign files that a page names, absolute. */
export function campaignAddresses(parts: PageParts): string[] {
  const addresses = dataSources(parts).flatMap(({src, base}) => webAddress(src, base)?.href ?? []);
  return [...new Set(addresses)];
}

/** The codes of communes that a page names. */
export function communesNamed({loaders, places}: PageParts): string[] {
  const named = [
    loaders[0]?.attributes.get('data-commune'),
    ...places.map(({parameters}) => parameters['commune']),
  ];
  return [...new Set(named.filter((code): code is string => code !== undefined && code !== ''))];
}

function policyFindings(parts: PageParts, {url, policy, loaderRuns = false}: PageFacts): Finding[] {
  const policies = [...(policy ? [policy] : []), ...parts.policies];
  const unread = policy === undefined ? [finding('csp-unread')] : [];
  if (parsePolicies(policies.join(', ')).length === 0)
    return policy === undefined ? unread : [finding('ok-no-csp')];
  const [loader] = parts.loaders;
  const frames = parts.places.filter(({kind}) => kind === 'frame').flatMap(({url: address}) => address ?? []);
  const found = cspFindings(policies.join(', '), {
    page: url ?? 'https://page.invalid/',
    loader: loaderRuns || loader?.url === undefined ? undefined : loaderNeed(loader.url, loader.attributes),
    styles: parts.styles,
    connections: campaignAddresses(parts),
    frames,
  });
  return [...unread, ...(found.length > 0 ? found : [finding('ok-csp')])];
}

function loaderNeed(url: string, attributes: ReadonlyMap<string, string>) {
  return {url, nonce: attributes.get('nonce') ?? '', integrity: attributes.get('integrity') ?? ''};
}

function hostFindings({tags}: PageParts, {url}: PageFacts): Finding[] {
  const address = url === undefined ? undefined : webAddress(url);
  const secure = {'https:': [finding('ok-secure')], 'http:': [finding('page-http')]};
  const protocol = address?.protocol;
  return tags.length > 0 && (protocol === 'https:' || protocol === 'http:') ? secure[protocol] : [];
}
