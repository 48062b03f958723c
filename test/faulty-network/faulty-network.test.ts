import {REPORTS_PATH} from '@ispeed-widgets/collector';
import {afterAll, beforeAll, expect, it} from 'vitest';

import {type OpenServer, openServer} from '../../packages/collector/src/fixtures/open-server.js';
import {rawExchange} from '../../packages/collector/src/fixtures/raw-exchange.js';
import {citizenReport} from '../../packages/collector/src/fixtures/sample-report.js';
import {always, dealFaults} from './deal-faults.js';
import {type FaultName, FAULTS} from './fault-kinds.js';
import {LOGIN_PAGE} from './faults/captive-portal.js';
import {RETRY_AFTERS, status, STATUSES} from './faults/statuses.js';
import {FaultyNetwork} from './faulty-network.js';

let collector: OpenServer;
let network: FaultyNetwork;

beforeAll(async () => {
  collector = await openServer('sqlite', {limits: {perMinute: 0}});
  network = await FaultyNetwork.open({collector: () => collector.url, next: always('carried')});
});

afterAll(async () => {
  await network?.stop();
  await collector?.close();
});

/** Posts a report through a fault. @returns what the client heard, or 'cut' */
async function postThrough(name: FaultName, signal?: AbortSignal) {
  network.next = always(name, FAULTS[name]);
  const report = citizenReport();
  try {
    const response = await postTo(network.url, report, signal);
    return {report, response, text: await response.text()};
  } catch (error) {
    return {report, text: (error as Error).name === 'AbortError' ? 'left' : 'cut'};
  }
}

function postTo(url: string, report: object, signal?: AbortSignal): Promise<Response> {
  const headers = {'Content-Type': 'application/json', Connection: 'close'};
  const body = JSON.stringify(report);
  return fetch(`${url}${REPORTS_PATH}`, {method: 'POST', headers, body, signal: signal ?? null});
}

async function isStored({id}: {id: string}): Promise<boolean> {
  const rows = await collector.store.db.selectFrom('reports').select('id').where('id', '=', id).execute();
  return rows.length === 1;
}

/** Statuses that the collector logged for reports. */
function logged(): number[] {
  return collector.lines.map((line) => (JSON.parse(line) as {status: number}).status);
}

it('carries a report and its receipt when nothing befalls them', async () => {
  const report = citizenReport();
  network.next = always('carried');
  const response = await postTo(network.url, report);
  expect([response.status, await response.json()]).toEqual([201, expect.objectContaining({id: report.id})]);
  expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(await isStored(report)).toBe(true);
});

it('refuses connections for a while, then listens where it did', async () => {
  const {report, text} = await postThrough('refused');
  expect(text).toBe('cut');
  const refusal = await postTo(network.url, report).catch((error: unknown) => (error as Error).cause);
  expect(refusal).toMatchObject({code: 'ECONNREFUSED'});
  network.next = always('carried');
  await expect
    .poll(() =>
      postTo(network.url, report).then(
        ({ok}) => ok,
        () => false,
      ),
    )
    .toBe(true);
});

it('cuts before the body, of which the collector never hears', async () => {
  const before = collector.lines.length;
  const {text} = await postThrough('cutBeforeBody');
  expect([text, collector.lines.length]).toEqual(['cut', before]);
});

it('cuts within the body, of which the collector gets a half that it does not store', async () => {
  const before = collector.lines.length;
  const {report, text} = await postThrough('cutWithinBody');
  expect(text).toBe('cut');
  await expect.poll(() => collector.lines.length).toBe(before + 1);
  expect(logged().at(-1)).toBeGreaterThanOrEqual(400);
  expect(await isStored(report)).toBe(false);
});

it.each(['lostAnswer', 'halfAnswer', 'noCors'] as const)(
  '%s: stores, and no page hears of it',
  async (name) => {
    const {report, text, response} = await postThrough(name);
    expect(await isStored(report)).toBe(true);
    if (name === 'noCors') expect(response!.headers.get('Access-Control-Allow-Origin')).toBeNull();
    else expect(text).toBe('cut');
  },
);

it('sends half of the answer before it cuts', async () => {
  network.next = always('halfAnswer', FAULTS.halfAnswer);
  const body = JSON.stringify(citizenReport());
  const head = `POST ${REPORTS_PATH} HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n`;
  const pieces = [`${head}Content-Length: ${body.length}\r\n\r\n`, body];
  // No whole answer, though its head says that there is one.
  expect(await rawExchange(Number(new URL(network.url).port), pieces)).toEqual([]);
});

it.each([
  ['captivePage', 200, LOGIN_PAGE],
  ['loginRedirect', 200, LOGIN_PAGE],
] as const)('%s: answers with a page, stores nothing', async (name, code, page) => {
  const {report, response, text} = await postThrough(name);
  expect([response?.status, text]).toEqual([code, page]);
  expect(response?.headers.get('Access-Control-Allow-Origin')).toBe('*');
  expect(await isStored(report)).toBe(false);
});

it('answers with the receipt of another report, stores nothing', async () => {
  const {report, response, text} = await postThrough('foreignReceipt');
  const receipt = JSON.parse(text) as {id: string; code: string};
  expect([response?.status, receipt.code]).toEqual([201, 'K7M2-9QXA']);
  expect(receipt.id).not.toBe(report.id);
  expect(await isStored(report)).toBe(false);
});

it('stores and falls silent until the client leaves', async () => {
  const leave = new AbortController();
  const [before, lines] = [network.seen.length, collector.lines.length];
  const over = postThrough('noAnswer', leave.signal);
  await expect.poll(() => logged().slice(lines)).toEqual([201]);
  expect(network.seen.length).toBe(before);
  leave.abort();
  const {report, text} = await over;
  expect(text).toBe('left');
  expect(await isStored(report)).toBe(true);
  await expect.poll(() => network.seen.at(-1)?.befell).toBe('noAnswer');
});

it('drips a whole receipt', async () => {
  const {report, response, text} = await postThrough('drip');
  expect(response?.status).toBe(201);
  expect(JSON.parse(text)).toMatchObject({id: report.id});
});

it('delivers twice at once, and both get the same receipt', async () => {
  const before = collector.lines.length;
  const {report, text} = await postThrough('twice');
  expect(JSON.parse(text)).toMatchObject({id: report.id});
  expect(logged().slice(before).sort()).toEqual([200, 201]);
});

it('delivers behind the same report, after the client was cut', async () => {
  const before = collector.lines.length;
  const {report, text} = await postThrough('overtaken');
  expect(text).toBe('cut');
  network.next = always('carried');
  expect((await postTo(network.url, report)).status).toBe(201);
  await expect.poll(() => logged().slice(before)).toEqual([201, 200]);
});

it.each(STATUSES)(
  'answers %s in the place of the collector, with every kind of Retry-After',
  async (code) => {
    for (const retryAfter of RETRY_AFTERS) {
      network.next = always('status', status(code, retryAfter));
      const report = citizenReport();
      const response = await postTo(network.url, report);
      expect(response.status).toBe(code);
      const header = response.headers.get('Retry-After');
      const wanted = {
        none: null,
        seconds: '2',
        date: expect.stringMatching(/ GMT$/) as string,
        nonsense: 'soon',
      };
      expect(header).toEqual(wanted[retryAfter]);
      expect(await isStored(report)).toBe(false);
    }
  },
);

it('says that the collector is away, and goes on when it listens elsewhere', async () => {
  let url = 'http://127.0.0.1:1';
  const moved = await FaultyNetwork.open({collector: () => url, next: always('carried')});
  expect((await postTo(moved.url, citizenReport())).status).toBe(502);
  url = collector.url;
  expect((await postTo(moved.url, citizenReport())).status).toBe(201);
  await moved.stop();
});

it('counts reports that are on their way together', async () => {
  const leave = new AbortController();
  const alone = await FaultyNetwork.open({
    collector: () => collector.url,
    next: always('noAnswer', FAULTS.noAnswer),
  });
  const posts = [1, 2, 3].map(() => postTo(alone.url, citizenReport(), leave.signal).catch(() => undefined));
  await expect.poll(() => alone.mostAtOnce).toBe(3);
  leave.abort();
  await Promise.all(posts);
  await expect.poll(() => alone.seen.length).toBe(3);
  await alone.stop();
});

it('deals every fault once a deck, in an order that the seed decides', () => {
  const size = Object.keys(FAULTS).length + 6;
  const [first, again, other] = [7, 7, 8].map((seed) => {
    const deal = dealFaults({seed, good: 6});
    return Array.from({length: 2 * size}, () => deal().name);
  });
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
  for (const deck of [first!.slice(0, size), first!.slice(size)]) {
    expect([...new Set(deck)].sort()).toEqual([...Object.keys(FAULTS), 'carried'].sort());
    expect(deck.filter((name) => name === 'carried')).toHaveLength(6);
  }
});
