import {Hono} from 'hono';
import {beforeEach, describe, expect, it} from 'vitest';

import {Callers} from '../http/callers.js';
import {problemResponse} from '../http/problem-response.js';
import type {Refusal} from '../http/refusal.js';
import {departmentOnly, TokenGuard} from './token-guard.js';

const TOKEN = 'mot-ma-quan-tri-chi-de-thu';
const MINUTE = 60_000;
let now: number;
let app: Hono;

beforeEach(() => {
  now = 0;
  app = guarded({proxies: 0});
});

function guarded({proxies}: {proxies: number}): Hono {
  const guard = new TokenGuard({adminToken: TOKEN, callers: new Callers(proxies), clock: () => now});
  return new Hono()
    .onError((error) => problemResponse(error as Refusal))
    .get('/', departmentOnly(guard), ({text}) => text('ok'));
}

async function ask(token: string, {from = '192.0.2.1', forwarded = ''} = {}): Promise<Response> {
  const headers = {Authorization: `Bearer ${token}`, 'X-Forwarded-For': forwarded};
  return app.request('/', {headers}, {incoming: {socket: {remoteAddress: from}}});
}

async function failTenTimes(from: string): Promise<void> {
  for (let i = 0; i < 10; i++) expect((await ask(`sai-${i}`, {from})).status).toBe(403);
}

describe('the department token', () => {
  it('is refused even when right after ten wrong ones, until a quarter of an hour is over', async () => {
    await failTenTimes('192.0.2.1');
    now = 5 * MINUTE;
    const locked = await ask(TOKEN);
    expect(locked.status).toBe(429);
    expect(locked.headers.get('Retry-After')).toBe('600');
    expect(await locked.json()).toMatchObject({title: 'Đã nhập sai quá nhiều lần.'});
    now = 15 * MINUTE;
    expect((await ask(TOKEN)).status).toBe(200);
  });

  it('stays open to the officer while somebody else guesses', async () => {
    await failTenTimes('192.0.2.1');
    expect((await ask('sai', {from: '192.0.2.1'})).status).toBe(429);
    expect((await ask(TOKEN, {from: '192.0.2.2'})).status).toBe(200);
  });

  it('starts the count again once it was right', async () => {
    for (let i = 0; i < 9; i++) await ask('sai');
    expect((await ask(TOKEN)).status).toBe(200);
    await failTenTimes('192.0.2.1');
  });

  it('counts all addresses of one IPv6 subscriber as one', async () => {
    for (let i = 0; i < 10; i++) await ask('sai', {from: `2001:db8:0:7::${i + 1}`});
    expect((await ask(TOKEN, {from: '2001:db8:0:7:ffff::1'})).status).toBe(429);
    expect((await ask(TOKEN, {from: '2001:db8:0:8::1'})).status).toBe(200);
  });

  it('is not fooled by forged X-Forwarded-For', async () => {
    for (let i = 0; i < 10; i++) await ask('sai', {forwarded: `198.51.100.${i}`});
    expect((await ask(TOKEN, {forwarded: '198.51.100.99'})).status).toBe(429);
    // Behind a proxy the forger's own words stand to the left of what the proxy wrote.
    app = guarded({proxies: 1});
    for (let i = 0; i < 10; i++) await ask('sai', {forwarded: `198.51.100.${i}, 203.0.113.5:4711`});
    expect((await ask(TOKEN, {forwarded: '203.0.113.6, 203.0.113.5'})).status).toBe(429);
    expect((await ask(TOKEN, {forwarded: '203.0.113.5, 203.0.113.6'})).status).toBe(200);
  });
});
