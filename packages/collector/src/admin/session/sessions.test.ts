import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {createCollector} from '../../create-collector.js';
import {ADMIN_TOKEN} from '../../fixtures/open-collector.js';
import {NOW} from '../../fixtures/sample-campaign.js';
import {STORE_KINDS} from '../../fixtures/store-places.js';
import {Officer, OWN_ORIGIN} from '../fixtures/officer.js';
import {type Department, openDepartment} from '../fixtures/open-department.js';
import {SESSION_MS} from './sessions.js';

const HOME = '/admin/mau-2026/2026-10';

describe.each(STORE_KINDS)('a session on %s', (kind) => {
  let department: Department;

  beforeAll(async () => {
    department = await openDepartment(kind);
  });
  afterAll(() => department.store.close());

  it('opens with the token alone, and says so in a cookie that no script or other site gets', async () => {
    const officer = new Officer(department.app);
    expect((await officer.get(HOME)).headers.get('Location')).toMatch(/^\/admin\/sign-in/);
    const refused = await officer.signIn('mot-ma-quan-tri-khac-hoan-toan');
    expect([refused.status, refused.headers.get('Set-Cookie')]).toEqual([403, null]);
    expect(await refused.text()).toContain('Mã quản trị không đúng.');
    const opened = await officer.signIn();
    expect([opened.status, opened.headers.get('Location')]).toEqual([303, '/admin']);
    const [value, ...attributes] = opened.headers.get('Set-Cookie')!.split('; ');
    expect(value).toMatch(/^ispeed_admin=[\w-]{43}$/);
    expect(attributes.sort()).toEqual([
      'HttpOnly',
      `Max-Age=${SESSION_MS / 1000}`,
      'Path=/admin',
      'SameSite=Strict',
    ]);
    expect(await officer.page(HOME)).toContain('Tổng quan');
  });

  it('is taken by another process, and by none with a new token', async () => {
    const {officer, another} = department;
    expect((await new Officer(another(), officer.cookie).get(HOME)).status).toBe(200);
    const renewed = new Officer(another('mot-ma-quan-tri-moi-hoan-toan'), officer.cookie);
    expect((await renewed.get(HOME)).status).toBe(303);
  });

  it('ends after eight hours however busy, and its row goes with the next sign-in', async () => {
    const officer = new Officer(department.app);
    await officer.signIn();
    department.setClock(NOW + SESSION_MS - 1);
    expect((await officer.get(HOME)).status).toBe(200);
    department.setClock(NOW + SESSION_MS);
    expect((await officer.get(HOME)).status).toBe(303);
    await new Officer(department.app).signIn();
    const rows = await department.store.db.selectFrom('sessions').selectAll().execute();
    department.setClock(NOW);
    expect(rows).toHaveLength(1);
    await department.officer.signIn();
  });

  it('ends at once and everywhere when the officer signs out', async () => {
    const officer = new Officer(department.app);
    await officer.signIn();
    const {cookie} = officer;
    const out = await officer.post('/admin/sign-out', {form: await officer.formToken()});
    expect([out.status, officer.cookie]).toEqual([200, '']);
    expect((await new Officer(department.another(), cookie).get(HOME)).status).toBe(303);
  });

  it('is a new one at each sign-in, and the older one of the browser ends', async () => {
    const officer = new Officer(department.app, 'ispeed_admin=chosen-by-a-stranger');
    await officer.signIn();
    const first = officer.cookie;
    expect(first).not.toContain('stranger');
    await officer.signIn();
    expect(officer.cookie).not.toBe(first);
    expect((await new Officer(department.app, first).get(HOME)).status).toBe(303);
  });

  it('leaves in the database nothing that would open it', async () => {
    const {officer, store} = department;
    const rows = await store.db.selectFrom('sessions').selectAll().execute();
    const text = JSON.stringify(rows);
    expect(rows.length).toBeGreaterThan(0);
    for (const secret of [officer.cookie.split('=')[1]!, await officer.formToken(), ADMIN_TOKEN])
      expect(text).not.toContain(secret);
    expect((await new Officer(department.app, `ispeed_admin=${rows[0]!.id_hash}`).get(HOME)).status).toBe(
      303,
    );
    expect(department.lines.join()).not.toContain(officer.cookie.split('=')[1]!);
  });

  it('is locked to whoever guesses, with the seconds to wait', async () => {
    const app = department.another();
    const guesser = new Officer(app);
    for (let guess = 0; guess < 10; guess++)
      expect((await guesser.signIn(`ma-doan-mo-${guess}-0000`)).status).toBe(403);
    const locked = await guesser.signIn();
    expect([locked.status, Number(locked.headers.get('Retry-After')) > 0]).toEqual([429, true]);
    expect(await locked.text()).toContain('Đã nhập sai quá nhiều lần.');
  });
});

describe('behind the https of our own proxy', () => {
  it('marks the cookie Secure and takes https as our origin, and only if the proxy is trusted', async () => {
    const {store, files} = await openDepartment('sqlite');
    const signIn = async (trustedProxies: number) => {
      const app = createCollector({
        store,
        campaigns: () => new Map([[files.campaign.id, files]]),
        adminToken: ADMIN_TOKEN,
        clock: () => NOW,
        log: () => undefined,
        trustedProxies,
      });
      return new Officer(app).post(
        '/admin/sign-in',
        {token: ADMIN_TOKEN},
        {'X-Forwarded-Proto': 'https', Origin: OWN_ORIGIN.replace('http:', 'https:')},
      );
    };
    const trusted = await signIn(1);
    expect(trusted.status).toBe(303);
    expect(trusted.headers.get('Set-Cookie')).toContain('; Secure');
    expect((await signIn(0)).status).toBe(403);
    await store.close();
  });
});

describe('after the sign-in', () => {
  it.each([
    [
      '/admin/mau-2026/2026-10/organizations?q=tr%C6%B0&page=2',
      '/admin/mau-2026/2026-10/organizations?q=tr%C6%B0&page=2',
    ],
    ['//evil.example/admin', '/admin'],
    ['https://evil.example/admin', '/admin'],
    ['/admin/..//evil.example', '/admin'],
    ['/admin\\evil.example', '/admin'],
    ['/admin@evil.example', '/admin'],
    ['/admin/sign-out', '/admin'],
    ['/\t/evil.example', '/admin'],
    ['javascript:alert(1)', '/admin'],
  ])('%j leads to %s', async (next, expected) => {
    const {nextPath} = await import('./next-path.js');
    expect(nextPath(next)).toBe(expected);
  });
});
