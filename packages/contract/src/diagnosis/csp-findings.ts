import {type Finding, finding} from './finding.js';
import {
  type AppliedDirective,
  appliedDirective,
  parsePolicies,
  type SecurityPolicy,
} from './security-policy.js';
import {sourceAllows} from './source-list.js';
import {folderOf, webAddress, type WebAddress} from './web-address.js';

/** What the widgets of a page need of its policy; addresses are absolute. */
export interface CspNeeds {
  /** The page's own address, for `'self'`. */
  readonly page: string;
  /** The loader's script tag; left out where it is seen to run. */
  readonly loader?: {readonly url: string; readonly nonce?: string; readonly integrity?: string} | undefined;
  readonly styles?: readonly string[];
  /** Data files, and where reports are sent. */
  readonly connections?: readonly string[];
  readonly images?: readonly string[];
  readonly frames?: readonly string[];
}

/** The one Trusted Types policy of the published files: the loader makes it, and its copies of Lit use it. */
const TYPE_POLICIES = ['ispeed'];

const KINDS = [
  ['connections', 'connect-src', 'csp-connect'],
  ['frames', 'frame-src', 'csp-frame'],
  ['styles', 'style-src-elem', 'csp-style'],
  ['images', 'img-src', 'csp-image'],
] as const;

/**
 * What a page's Content Security Policy keeps from the widgets, each with the whole directive as it should read.
 *
 * @param header one policy, or several joined by commas: each must allow
 */
export function cspFindings(header: string, needs: CspNeeds): Finding[] {
  const page = webAddress(needs.page);
  if (page === undefined) return [];
  return parsePolicies(header).flatMap((policy) => policyFindings(policy, needs, page));
}

/** Leaves out what the browser reports where the policy's own text says more: the whole directive to write. */
export function withoutEchoes(findings: readonly Finding[]): Finding[] {
  const originOf = ({details}: Finding) =>
    webAddress(typeof details['url'] === 'string' ? details['url'] : '')?.origin;
  const told = new Set(
    findings.filter(({code}) => code.startsWith('csp-') && code !== 'csp-violation').map(originOf),
  );
  return findings.filter((one) => one.code !== 'csp-violation' || !told.has(originOf(one)));
}

function policyFindings(policy: SecurityPolicy, needs: CspNeeds, page: WebAddress): Finding[] {
  const findings = [...sandboxFindings(policy), ...scriptFindings(policy, needs, page)];
  for (const [kind, wanted, code] of KINDS) {
    const directive = appliedDirective(policy, wanted);
    if (directive === undefined) continue;
    for (const url of refused(needs[kind] ?? [], directive, page)) {
      findings.push(
        finding(code, {directive: directive.name, url, value: withSource(directive, wanted, {url, page})}),
      );
    }
  }
  return [...findings, ...trustedTypesFindings(policy)];
}

/** One address an origin: the directive needs it once. */
function refused(urls: readonly string[], {sources}: AppliedDirective, page: WebAddress): string[] {
  const byOrigin = new Map<string, string>();
  for (const url of urls) {
    const address = webAddress(url);
    if (address === undefined || sources.some((source) => sourceAllows(source, address, page))) continue;
    if (!byOrigin.has(address.origin)) byOrigin.set(address.origin, url);
  }
  return [...byOrigin.values()];
}

function scriptFindings(policy: SecurityPolicy, {loader}: CspNeeds, page: WebAddress): Finding[] {
  const directive = appliedDirective(policy, 'script-src-elem');
  const address = loader && webAddress(loader.url);
  if (!loader || !directive || !address) return [];
  const {name, sources} = directive;
  const {nonce = '', integrity = ''} = loader;
  const url = address.href;
  // The loader hands its nonce on to what it brings.
  if (nonce !== '' && sources.includes(`'nonce-${nonce}'`)) return [];
  // The value of an integrity that the policy lists counts like a nonce, for this one file (CSP Level 3 § 8.4).
  const byHash = integrity.split(/\s+/).some((hash) => hash !== '' && sources.includes(`'${hash}'`));
  const guarded = sources.some((source) => /^'(nonce|sha\d+)-/i.test(source));
  if (guarded && sources.some((source) => source.toLowerCase() === "'strict-dynamic'")) {
    return byHash ? [] : [finding('csp-nonce', {directive: name, url})];
  }
  const allows = (wanted: WebAddress) => sources.some((source) => sourceAllows(source, wanted, page));
  // A policy may name the loader's file alone, and then what it brings is refused.
  const chunk = webAddress('chunks/x.js', url)!;
  if ((byHash || allows(address)) && allows(chunk)) return [];
  const value = withSource(directive, 'script-src-elem', {url, page});
  return [finding('csp-script', {directive: name, url: allows(address) ? folderOf(url) : url, value})];
}

/** The directive with the address's origin added; where it fell back on `default-src`, as a directive of its own. */
function withSource(
  {name, sources}: AppliedDirective,
  wanted: string,
  {url, page}: {url: string; page: WebAddress},
): string {
  const own = name === 'default-src' ? wanted.replace('-elem', '') : name;
  const {origin = url} = webAddress(url) ?? {};
  const kept = sources.filter((source) => source.toLowerCase() !== "'none'");
  return [own, ...kept, origin === page.origin ? "'self'" : origin].join(' ');
}

function sandboxFindings(policy: SecurityPolicy): Finding[] {
  const flags = policy.get('sandbox');
  if (flags === undefined || flags.includes('allow-scripts')) return [];
  const value = [
    'sandbox',
    ...flags,
    'allow-scripts',
    ...(flags.includes('allow-forms') ? [] : ['allow-forms']),
  ];
  return [finding('csp-sandbox', {value: value.join(' ')})];
}

/** `trusted-types` limits who may make a policy even where nothing requires one. */
function trustedTypesFindings(policy: SecurityPolicy): Finding[] {
  const allowed = policy.get('trusted-types');
  if (allowed === undefined || allowed.includes('*')) return [];
  const missing = TYPE_POLICIES.filter((name) => !allowed.includes(name));
  if (missing.length === 0) return [];
  const kept = allowed.filter((name) => name !== "'none'");
  const value = ['trusted-types', ...kept, ...missing].join(' ');
  return [finding('csp-trusted-types', {names: missing.join(', '), value})];
}
