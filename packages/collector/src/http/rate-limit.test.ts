import {Hono} from 'hono';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {REPORTS_PATH} from '../create-collector.js';
import {openServer} from '../fixtures/open-server.js';
import {citizenReport} from '../fixtures/sample-report.js';
import {STORE_KINDS} from '../fixtures/store-places.js';
import {Callers} from './callers.js';
import {problemResponse} from './problem-response.js';
import {rateLimit} from './rate-limit.js';
import type {Refusal} from './refusal.js';

beforeEach(() => vi.useFakeTimers({toFake: ['Date', 'setTimeout', 'clearTimeout']}));
afterEach(() => vi.useRealTimers());

/** The one address of an office. */
const OFFICE = '192.0.2.1';

function limited(perMinute: number) {
  const app = new Hono()
    .onError((error) => problemResponse(error as Refusal))
    .post('/', rateLimit({callers: new Callers(0), perMinute}), ({text}) => text('ok', 201));
  return async (from: string) =>
    app.request('/', {method: 'POST'}, {incoming: {socket: {remoteAddress: from}}});
}

/** Five hundred clients behind one address, who come again when they are told to. */
async function deliverAll(send: (client: number) => Promise<Response>) {
  const due = new Map<number, number[]>([[0, Array.from({length: 500}, (_, client) => client)]]);
  let [delivered, refused, second] = [0, 0, 0];
  for (; delivered < 500 && second < 3600; second++, vi.advanceTimersByTime(1000)) {
    const burst = due.get(second) ?? [];
    const answers = await Promise.all(burst.map(async (client) => ({client, answer: await send(client)})));
    for (const {client, answer} of answers) {
      if (answer.status === 201) delivered++;
      else {
        refused++;
        const again = second + Number(answer.headers.get('Retry-After'));
        due.set(again, [...(due.get(again) ?? []), client]);
      }
    }
  }
  return {delivered, refused, minutes: second / 60};
}

it('takes an office of five hundred in one burst at the usual limit', async () => {
  const send = limited(600);
  expect(await deliverAll(() => send(OFFICE))).toMatchObject({delivered: 500, refused: 0});
});

it('takes all of them in the end where only sixty a minute may pass, and asks most but once', async () => {
  const send = limited(60);
  const {delivered, refused, minutes} = await deliverAll(() => send(OFFICE));
  expect(delivered).toBe(500);
  expect(minutes).toBeLessThan(12);
  expect(refused).toBeLessThan(800);
});

describe.each(STORE_KINDS)('%s', (kind) => {
  it('has stored each report of the office once in the end', async () => {
    const server = await openServer(kind, {limits: {perMinute: 100}});
    const bodies = Array.from({length: 500}, () => JSON.stringify(citizenReport()));
    const env = {incoming: {socket: {remoteAddress: OFFICE}, readableDidRead: true}};
    const headers = {'Content-Type': 'application/json'};
    const {delivered, refused} = await deliverAll(async (client) =>
      server.app.request(REPORTS_PATH, {method: 'POST', headers, body: bodies[client]!}, env),
    );
    const rows = await server.store.db.selectFrom('reports').select('id').execute();
    expect([delivered, rows.length]).toEqual([500, 500]);
    expect(refused).toBeGreaterThan(399);
    vi.useRealTimers();
    await server.close();
  });
});

it('keeps a flood from one address from the others', async () => {
  const send = limited(60);
  for (let i = 0; i < 1000; i++) await send('192.0.2.1');
  const flooding = await send('192.0.2.1');
  expect(flooding.status).toBe(429);
  expect(Number(flooding.headers.get('Retry-After'))).toBe(300);
  expect((await send('192.0.2.2')).status).toBe(201);
});

it('limits nobody when told so, as where a proxy limits', async () => {
  const send = limited(0);
  for (let i = 0; i < 700; i++) expect((await send('192.0.2.1')).status).toBe(201);
});

it('lets nobody wait for a clock that was set back by a day', async () => {
  const send = limited(2);
  const status = async () => (await send(OFFICE)).status;
  expect([await status(), await status(), await status()]).toEqual([201, 201, 429]);
  vi.setSystemTime(Date.now() - 86_400_000);
  expect(Number((await send(OFFICE)).headers.get('Retry-After'))).toBeLessThanOrEqual(300);
  vi.advanceTimersByTime(60_000);
  expect(await status()).toBe(201);
});
