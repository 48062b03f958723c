import {Hono} from 'hono';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';

import {Callers} from './callers.js';
import {problemResponse} from './problem-response.js';
import {rateLimit} from './rate-limit.js';
import type {Refusal} from './refusal.js';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function limited(perMinute: number) {
  const app = new Hono()
    .onError((error) => problemResponse(error as Refusal))
    .post('/', rateLimit({callers: new Callers(0), perMinute}), ({text}) => text('ok', 201));
  return async (from: string) =>
    app.request('/', {method: 'POST'}, {incoming: {socket: {remoteAddress: from}}});
}

/** Five hundred clients behind one address, who come again when they are told to. */
async function deliverAll(send: (from: string) => Promise<Response>) {
  const due = new Map<number, number>([[0, 500]]);
  let [delivered, refused, second] = [0, 0, 0];
  for (; delivered < 500 && second < 3600; second++, vi.advanceTimersByTime(1000)) {
    for (let client = due.get(second) ?? 0; client > 0; client--) {
      const {status, headers} = await send('192.0.2.1');
      if (status === 201) delivered++;
      else {
        refused++;
        const again = second + Number(headers.get('Retry-After'));
        due.set(again, (due.get(again) ?? 0) + 1);
      }
    }
  }
  return {delivered, refused, minutes: second / 60};
}

it('takes an office of five hundred in one burst at the usual limit', async () => {
  expect(await deliverAll(limited(600))).toMatchObject({delivered: 500, refused: 0});
});

it('takes all of them in the end where only sixty a minute may pass, and asks most but once', async () => {
  const {delivered, refused, minutes} = await deliverAll(limited(60));
  expect(delivered).toBe(500);
  expect(minutes).toBeLessThan(12);
  expect(refused).toBeLessThan(800);
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
