import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {ADMIN_TOKEN} from '../../fixtures/open-collector.js';
import {STORE_KINDS} from '../../fixtures/store-places.js';
import {FORGED_HEADERS, FORGED_ORIGINS, FORGED_READS} from '../fixtures/forged-requests.js';
import {Officer, OWN_ORIGIN} from '../fixtures/officer.js';
import {type Department, openDepartment} from '../fixtures/open-department.js';

const MONTH = '/admin/mau-2026/2026-10';
/** What only the officer may read. */
const SECRETS = /Sở Mẫu A|Trường Mẫu B|Không tính trùng|\b64\b.*\b50\b/;

describe.each(STORE_KINDS)('on %s, with the officer’s own cookie and form token attached', (kind) => {
  let department: Department;
  let form: string;
  let flagged: number;

  beforeAll(async () => {
    department = await openDepartment(kind);
    form = await department.officer.formToken();
    const page = await department.officer.page(`${MONTH}/flagged`);
    flagged = Number(/flagged\/(\d+)"/.exec(page)![1]);
  });
  afterAll(() => department.store.close());

  async function state(): Promise<string> {
    const {db} = department.store;
    const [verdicts, sessions, codes] = await Promise.all([
      db.selectFrom('reports').select(['seq', 'verdict']).orderBy('seq').execute(),
      db.selectFrom('sessions').select('id_hash').orderBy('id_hash').execute(),
      db.selectFrom('organizations').select(['id', 'code_hash']).orderBy('id').execute(),
    ]);
    return JSON.stringify([verdicts, sessions, codes]);
  }

  async function expectNothing(path: string, init: RequestInit): Promise<void> {
    const before = await state();
    const sender = new Officer(department.app, department.officer.cookie);
    const answer = await sender.send(path, init);
    expect([303, 403, 404]).toContain(answer.status);
    if (answer.status === 303) expect(answer.headers.get('Location')).toMatch(/^\/admin\/sign-in/);
    expect(await answer.text()).not.toMatch(SECRETS);
    for (const name of answer.headers.keys()) expect(name).not.toMatch(/^access-control-/);
    expect(answer.headers.get('Set-Cookie')).toBeNull();
    expect(answer.headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(await state()).toBe(before);
  }

  const verdict = () => ({
    method: 'POST',
    body: new URLSearchParams({form, verdict: 'set-aside', from: 'waiting'}),
  });

  it.each(FORGED_ORIGINS)('nothing changes for the origin %j', async (origin) => {
    await expectNothing(`${MONTH}/flagged/${flagged}`, {...verdict(), headers: {Origin: origin}});
    await expectNothing('/admin/sign-in', {
      method: 'POST',
      headers: {Origin: origin},
      body: new URLSearchParams({token: ADMIN_TOKEN}),
    });
  });

  it.each(FORGED_HEADERS)('nothing changes for %s', async (_, headers) => {
    await expectNothing(`${MONTH}/flagged/${flagged}`, {...verdict(), headers});
    await expectNothing(`${MONTH}/organizations/so-a/new-code`, {...verdict(), headers});
  });

  it.each(FORGED_READS)('nothing is read by %s', async (_, {method = 'GET', query = '', headers}) => {
    await expectNothing(`${MONTH}/organizations${query}`, {method, headers});
    await expectNothing(`/admin/export.csv?campaign=mau-2026${query.replace('?', '&')}`, {method, headers});
  });

  it.each(['', '0'.repeat(64), 'another session'])(
    'nothing changes with the form token %j',
    async (shown) => {
      const other = new Officer(department.app);
      await other.signIn();
      const wrong = shown === 'another session' ? await other.formToken() : shown;
      await expectNothing(`${MONTH}/flagged/${flagged}`, {
        method: 'POST',
        headers: {Origin: OWN_ORIGIN, 'Sec-Fetch-Site': 'same-origin'},
        body: new URLSearchParams({form: wrong, verdict: 'set-aside'}),
      });
    },
  );

  it('is at least fifty tricks, and the same from the right page is done', async () => {
    expect(FORGED_ORIGINS.length + FORGED_HEADERS.length + FORGED_READS.length).toBeGreaterThanOrEqual(50);
    const {officer} = department;
    const before = await state();
    const done = await officer.send(`${MONTH}/flagged/${flagged}`, {
      ...verdict(),
      headers: {Origin: OWN_ORIGIN},
    });
    expect([done.status, done.headers.get('Location')]).toEqual([303, `${MONTH}/flagged?state=waiting`]);
    expect(await state()).not.toBe(before);
    expect(await officer.page(`${MONTH}/organizations`)).toMatch(SECRETS);
    expect(await (await officer.get('/admin/export.csv?campaign=mau-2026')).text()).toMatch(SECRETS);
    // A bookmark, or an address that was typed.
    expect((await officer.get(MONTH, {'Sec-Fetch-Site': 'none'})).status).toBe(200);
  });

  it('a link in a mail leads to the sign-in, and on to what it names', async () => {
    const {officer} = department;
    const link = `${MONTH}/organizations?q=tr%C6%B0%E1%BB%9Dng`;
    const sent = await officer.get(link, {'Sec-Fetch-Site': 'cross-site'});
    const location = sent.headers.get('Location')!;
    expect(location).toBe(`/admin/sign-in?next=${encodeURIComponent(link)}`);
    const page = await (await officer.get(location, {'Sec-Fetch-Site': 'cross-site'})).text();
    expect(page).toContain(`href="${link}"`);
    const opened = await officer.post('/admin/sign-in', {token: ADMIN_TOKEN, next: link});
    expect(opened.headers.get('Location')).toBe(link);
  });
});

it('takes no form that is too large or none', async () => {
  const {officer, store} = await openDepartment('sqlite');
  const large = await officer.post('/admin/sign-in', {token: 'x'.repeat(17_000)});
  expect(large.status).toBe(413);
  const json = {
    headers: {Origin: OWN_ORIGIN, 'Content-Type': 'application/json'},
    method: 'POST',
    body: '{}',
  };
  expect((await officer.send('/admin/sign-in', json)).status).toBe(415);
  await store.close();
});
