import {cspFindings} from '@ispeed-widgets/contract';
import {type Browser, chromium, type Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {browserLaunch} from '../helpers/find-browser.mjs';
import {type OtherOrigin, otherOrigin} from '../helpers/other-origin.js';

let browser: Browser;
let page: Page;
let site: OtherOrigin;
let files: OtherOrigin;
let policy = '';

beforeAll(async () => {
  [browser, site, files] = await Promise.all([
    chromium.launch(browserLaunch()),
    otherOrigin((_, response) =>
      response
        .writeHead(200, {'Content-Type': 'text/html', 'Content-Security-Policy': policy})
        .end('<!doctype html><title>x</title>'),
    ),
    otherOrigin(({url = ''}, response) => {
      const type = {js: 'text/javascript', css: 'text/css', svg: 'image/svg+xml'}[url.split('.').pop()!];
      const body = url.endsWith('.svg')
        ? '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'
        : '';
      const headers = {'Content-Type': type ?? 'application/json', 'Access-Control-Allow-Origin': '*'};
      response.writeHead(200, headers).end(body);
    }),
  ]);
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([site?.stop(), files?.stop()]);
});

/** What the browser itself lets through under a policy, each kind asked for on a real page. */
async function allowed(): Promise<Record<string, boolean>> {
  await page.goto(site.url);
  return page.evaluate(async (from) => {
    const add = (tag: string, attributes: Record<string, string>) =>
      new Promise<boolean>((resolve) => {
        const made = document.createElement(tag);
        made.onload = () => resolve(true);
        made.onerror = () => resolve(false);
        try {
          for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
          document.head.append(made);
        } catch {
          resolve(false);
        }
      });
    const types = (window as {trustedTypes?: {createPolicy(name: string, rules: object): object}})
      .trustedTypes;
    let mayMakePolicy = true;
    try {
      types?.createPolicy('ispeed', {});
    } catch {
      mayMakePolicy = false;
    }
    return {
      'csp-connect': await fetch(`${from}/a.json`).then(
        () => true,
        () => false,
      ),
      'csp-image': await add('img', {src: `${from}/a.svg`}),
      'csp-script':
        (await add('script', {src: `${from}/v1/ispeed.js`})) &&
        (await add('script', {src: `${from}/v1/chunks/x.js`})),
      'csp-style': await add('link', {rel: 'stylesheet', href: `${from}/v1/ispeed.css`}),
      'csp-trusted-types': mayMakePolicy,
    };
  }, files.url);
}

/** What the doctor says of the same. */
function said(): Record<string, boolean> {
  const findings = cspFindings(policy, {
    page: `${site.url}/`,
    loader: {url: `${files.url}/v1/ispeed.js`},
    styles: [`${files.url}/v1/ispeed.css`],
    connections: [`${files.url}/a.json`],
    images: [`${files.url}/a.svg`],
  });
  const codes = new Set<string>(findings.map(({code}) => (code === 'csp-nonce' ? 'csp-script' : code)));
  const kinds = ['csp-connect', 'csp-image', 'csp-script', 'csp-style', 'csp-trusted-types'];
  return Object.fromEntries(kinds.map((kind) => [kind, !codes.has(kind)]));
}

describe('what the doctor says of a policy', () => {
  it.each([
    '',
    "default-src 'self'",
    "default-src 'none'",
    'default-src *',
    'default-src http:',
    'default-src https:',
    'default-src FILES',
    'default-src FILES/v1/',
    'default-src FILES/v1/ispeed.js',
    'default-src FILES/v1',
    'default-src 127.0.0.1',
    'default-src 127.0.0.1:*',
    'default-src http://127.0.0.1:*',
    'default-src *:PORT',
    'default-src http://*:PORT',
    'default-src *.0.0.1:PORT',
    'default-src localhost:PORT',
    "default-src 'self' 127.0.0.1:PORT",
    "default-src 'none'; script-src 127.0.0.1:PORT",
    "default-src 'none'; script-src-elem 127.0.0.1:PORT; script-src 'none'",
    "default-src FILES; script-src-elem 'none'",
    "default-src FILES; script-src-attr 'none'; style-src-attr 'none'",
    "default-src FILES; style-src-elem 'self'; img-src data:",
    "script-src 'nonce-abc' FILES",
    "script-src 'nonce-abc'",
    "script-src 'unsafe-inline' 'unsafe-eval'",
    "connect-src 'none'; connect-src FILES",
    "CONNECT-SRC 'NONE'; IMG-SRC 'SELF'",
    "script-src FILES, script-src 'self'",
    'trusted-types ispeed',
    "trusted-types 'none'",
    'trusted-types lit-html',
    'trusted-types *',
    "trusted-types ispeed 'allow-duplicates'; require-trusted-types-for 'nothing'",
  ])('is what the browser does: %s', async (text) => {
    policy = text.replaceAll('FILES', files.url).replaceAll('PORT', files.url.split(':')[2]!);
    expect(said()).toEqual(await allowed());
  });

  it('is also that its own advice helps', async () => {
    policy = "default-src 'none'";
    const value = (code: string) => {
      const found = cspFindings(policy, {
        page: `${site.url}/`,
        loader: {url: `${files.url}/v1/ispeed.js`},
        connections: [`${files.url}/a.json`],
      }).find((one) => one.code === code);
      return String(found?.details['value']);
    };
    policy = [policy, value('csp-script'), value('csp-connect')].join('; ');
    expect(await allowed()).toMatchObject({'csp-script': true, 'csp-connect': true, 'csp-image': false});
  });
});
