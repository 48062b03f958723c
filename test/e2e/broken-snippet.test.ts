import {describe, expect, it} from 'vitest';

import {BuilderVisit, CAMPAIGN, servePortal} from '../helpers/builder-visit.js';
import {panelFaults} from '../helpers/doctor-site.js';

/** What a portal makes of the builder's snippet, and what the doctor calls it. */
interface Breakage {
  readonly how: string;
  readonly head?: (head: string) => string;
  readonly body?: (body: string) => string;
  readonly policy?: string;
  readonly code: string;
}

const SEEN_ON_THE_PAGE: readonly Breakage[] = [
  {how: 'a data file that is not there', head: swap('campaign.json', 'khong-co.json'), code: 'data-status'},
  {how: 'its data where no other portal may read', head: swap(CAMPAIGN, '/luu-tru.html'), code: 'data-cors'},
  {how: 'a commune that is not of this place', body: swap('22366', '00004'), code: 'commune-unknown'},
  {how: 'the loader twice', head: (head) => head + head, code: 'loader-twice'},
  {
    how: 'a tag that an editor dropped',
    body: (body) => body.replace(/<\/?ispeed-[^>]*>/g, ''),
    code: 'tag-stripped',
  },
];

const SEEN_IN_THE_SOURCE: readonly Breakage[] = [
  {
    how: 'a loader that the portal dropped',
    head: (head) => head.replace(/<script[^]*?<\/script>/, ''),
    code: 'loader-missing',
  },
  {how: 'a policy without our host', policy: "script-src 'self'", code: 'csp-script'},
];

const visit = new BuilderVisit();

function swap(from: string, to: string): (text: string) => string {
  return (text) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  };
}

/** The snippet of the builder, as a web admin copies it. */
async function copySnippet(): Promise<{head: string; body: string}> {
  await visit.open(`src=${CAMPAIGN}&commune=22366`);
  await visit.page.getByText('✓ Tệp đúng.').waitFor();
  return {head: await visit.copied('mot-lan'), body: await visit.copied('noi-hien')};
}

/** The same portal page with the snippet as the portal leaves it. */
async function serveBroken({head, body, policy}: Partial<Breakage>) {
  const snippet = await copySnippet();
  const left = {head: head?.(snippet.head) ?? snippet.head, body: body?.(snippet.body) ?? snippet.body};
  return servePortal(policy === undefined ? left : {...left, policy});
}

async function panelOn(url: string): Promise<readonly (string | null)[]> {
  await visit.page.goto(`${url}?ispeed-debug`);
  await visit.page.locator('[role=dialog] .verdict').waitFor();
  return panelFaults(visit.page);
}

/** What "Kiểm tra nhúng" says of the page's source and its policy, which the admin pastes. */
async function checkSource(url: string, policy: string | undefined): Promise<readonly (string | null)[]> {
  const source = await (await fetch(url)).text();
  await visit.page.getByRole('link', {name: 'Kiểm tra nhúng'}).first().click();
  await visit.page.getByLabel('Địa chỉ trang').fill(url);
  await visit.page.getByLabel(/^Mã nguồn/).fill(source);
  if (policy !== undefined) {
    await visit.page.getByText('Trang có CSP?').click();
    await visit.page.getByLabel('Dòng Content-Security-Policy', {exact: true}).fill(policy);
  }
  await visit.page.getByRole('button', {name: 'Kiểm tra'}).click();
  const wrong = visit.page.locator('#result li:is(.is-wrong, .is-doubtful)');
  await visit.page.locator('#result').waitFor();
  return wrong.evaluateAll((items) => items.map((item) => item.getAttribute('data-code')));
}

describe("the page with the builder's snippet", () => {
  it('is called healthy while nothing is broken', async () => {
    const portal = await serveBroken({});
    try {
      expect(await panelOn(portal.url)).toEqual([]);
    } finally {
      portal.close();
    }
  });

  it.each(SEEN_ON_THE_PAGE)('has $how, and the panel names it: $code', async (breakage) => {
    const portal = await serveBroken(breakage);
    try {
      expect(await panelOn(portal.url)).toContain(breakage.code);
    } finally {
      portal.close();
    }
  });

  it.each(SEEN_IN_THE_SOURCE)('has $how, and the source tells: $code', async (breakage) => {
    const portal = await serveBroken(breakage);
    try {
      expect(await checkSource(portal.url, breakage.policy)).toContain(breakage.code);
    } finally {
      portal.close();
    }
  });
});
