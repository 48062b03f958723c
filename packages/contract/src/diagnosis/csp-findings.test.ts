import {describe, expect, it} from 'vitest';

import {cspFindings, type CspNeeds} from './csp-findings.js';
import {parsePolicies} from './security-policy.js';
import {sourceAllows} from './source-list.js';
import {webAddress} from './web-address.js';

const PAGE = 'https://portal.gov.vn/tin/1.html';
const LOADER = {url: 'https://cdn.gov.vn/v1/ispeed.js'};
const DATA = ['https://data.gov.vn/campaign.json'];

const found = (policy: string, needs: Partial<CspNeeds> = {}) =>
  cspFindings(policy, {page: PAGE, loader: LOADER, connections: DATA, ...needs});
const codes = (...args: Parameters<typeof found>) => found(...args).map(({code}) => code);

describe('what a policy lets through', () => {
  it.each([
    ["'self'", 'https://portal.gov.vn/x.js', true],
    ["'self'", 'https://cdn.gov.vn/x.js', false],
    ["'SELF'", 'https://portal.gov.vn/x.js', true],
    ['*', 'https://anything.vn/x', true],
    ['*', 'data:text/plain,x', false],
    ['https:', 'https://anything.vn/x', true],
    ['http:', 'https://anything.vn/x', true],
    ['https:', 'http://anything.vn/x', false],
    ['data:', 'data:text/plain,x', true],
    ['cdn.gov.vn', 'https://cdn.gov.vn/x', true],
    ['cdn.gov.vn', 'http://cdn.gov.vn/x', false],
    ['CDN.gov.vn', 'https://cdn.gov.vn/x', true],
    ['*.gov.vn', 'https://cdn.gov.vn/x', true],
    ['*.gov.vn', 'https://gov.vn/x', false],
    ['*.gov.vn', 'https://a.b.gov.vn/x', true],
    ['https://cdn.gov.vn:8443', 'https://cdn.gov.vn:8443/x', true],
    ['https://cdn.gov.vn', 'https://cdn.gov.vn:8443/x', false],
    ['https://cdn.gov.vn:*', 'https://cdn.gov.vn:8443/x', true],
    ['https://cdn.gov.vn/v1/', 'https://cdn.gov.vn/v1/ispeed.js', true],
    ['https://cdn.gov.vn/v1', 'https://cdn.gov.vn/v1/ispeed.js', false],
    ['https://cdn.gov.vn/v1/ispeed.js', 'https://cdn.gov.vn/v1/ispeed.js?x=1', true],
    ['http://cdn.gov.vn', 'https://cdn.gov.vn/x', true],
    ["'unsafe-inline'", 'https://cdn.gov.vn/x', false],
    ["'none'", 'https://cdn.gov.vn/x', false],
    ["'nonce-abc'", 'https://cdn.gov.vn/x', false],
  ])('%s and %s: %s', (source, url, allowed) => {
    expect(sourceAllows(source, webAddress(url)!, webAddress(PAGE)!)).toBe(allowed);
  });
});

describe('what a policy keeps from the widgets', () => {
  it.each([
    '',
    "default-src 'self' https:",
    "default-src 'none'; script-src https://cdn.gov.vn; connect-src *.gov.vn",
    "img-src 'none'; frame-ancestors 'none'",
    "script-src cdn.gov.vn; connect-src data.gov.vn; require-trusted-types-for 'script'; trusted-types lit-html ispeed",
    "require-trusted-types-for 'script'",
  ])('is nothing under: %s', (policy) => {
    expect(found(policy)).toEqual([]);
  });

  it('is the script and the data under a policy that knows only itself, each with the whole directive', () => {
    expect(found("default-src 'self'").map(({code, details}) => [code, details['value']])).toEqual([
      ['csp-script', "script-src 'self' https://cdn.gov.vn"],
      ['csp-connect', "connect-src 'self' https://data.gov.vn"],
    ]);
  });

  it('drops a none that would make the directive void', () => {
    const [first] = found("script-src 'none'; connect-src *");
    expect(first?.details['value']).toBe('script-src https://cdn.gov.vn');
    expect(first?.details['directive']).toBe('script-src');
  });

  it('must be nothing in every one of several policies', () => {
    expect(codes("script-src https:, script-src 'self'; connect-src *")).toEqual(['csp-script']);
    expect(
      codes(
        "Content-Security-Policy: script-src https:\nContent-Security-Policy: script-src 'self'\n  data:; connect-src *",
      ),
    ).toEqual(['csp-script']);
  });

  it('asks for a nonce where strict-dynamic makes hosts void', () => {
    const policy = "script-src 'nonce-r4nd' 'strict-dynamic' https:; connect-src *";
    expect(codes(policy)).toEqual(['csp-nonce']);
    expect(codes(policy, {loader: {...LOADER, nonce: 'r4nd'}})).toEqual([]);
    expect(codes(policy, {loader: {...LOADER, nonce: 'old'}})).toEqual(['csp-nonce']);
  });

  it('takes an integrity that the policy lists for a nonce', () => {
    const policy = "script-src 'sha384-abc' 'strict-dynamic'; connect-src *";
    expect(codes(policy, {loader: {...LOADER, integrity: 'sha384-abc'}})).toEqual([]);
    expect(codes(policy, {loader: {...LOADER, integrity: 'sha384-xyz'}})).toEqual(['csp-nonce']);
  });

  it('is what the loader brings, where the policy names the loader’s file alone', () => {
    const policy = 'script-src https://cdn.gov.vn/v1/ispeed.js; connect-src *';
    expect(codes(policy)).toEqual(['csp-script']);
    const hashed = "script-src 'sha384-abc'; connect-src *";
    expect(codes(hashed, {loader: {...LOADER, integrity: 'sha384-abc'}})).toEqual(['csp-script']);
  });

  it.each([
    ["trusted-types 'none'", 'ispeed', 'trusted-types ispeed'],
    ['trusted-types lit-html dompurify', 'ispeed', 'trusted-types lit-html dompurify ispeed'],
    ['trusted-types', 'ispeed', 'trusted-types ispeed'],
  ])('are the Trusted Types policies that %s leaves out', (policy, names, value) => {
    expect(found(policy).map(({code, details}) => [code, details])).toEqual([
      ['csp-trusted-types', {names, value}],
    ]);
  });

  it('is every script under a sandbox without allow-scripts', () => {
    expect(found('sandbox allow-forms').map(({details}) => details['value'])).toEqual([
      'sandbox allow-forms allow-scripts',
    ]);
  });

  it('names pictures and the style sheet as what should be mended, not as what breaks', () => {
    const needs = {
      styles: ['https://cdn.gov.vn/v1/ispeed.css'],
      images: ['https://img.gov.vn/a.png', 'https://img.gov.vn/b.png'],
    };
    const all = found("default-src *; style-src 'self'; img-src 'self'", needs);
    expect(all.map(({code, severity}) => [code, severity])).toEqual([
      ['csp-style', 'doubtful'],
      ['csp-image', 'doubtful'],
    ]);
  });
});

describe('a pasted policy', () => {
  it.each([
    "Content-Security-Policy: script-src 'self'; img-src *",
    `Header always set Content-Security-Policy "script-src 'self'; img-src *"`,
    `add_header Content-Security-Policy "script-src 'self'; img-src *" always;`,
    `<meta http-equiv="Content-Security-Policy" content="script-src 'self'; img-src *">`,
    "content-security-policy:\n script-src 'self'; img-src *",
    "SCRIPT-SRC 'self';; img-src   *",
  ])('is read as people copy it: %s', (text) => {
    const [policy] = parsePolicies(text);
    expect(policy?.get('script-src')).toEqual(["'self'"]);
    expect(policy?.get('img-src')?.[0]).toBe('*');
  });
});
