import type {Problem, Receipt} from '@ispeed-widgets/contract';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {REPORTS_PATH} from '../create-collector.js';
import {type OpenServer, openServer, OTHER_CAMPAIGN} from '../fixtures/open-server.js';
import {type Piece, type RawAnswer, rawExchange} from '../fixtures/raw-exchange.js';
import {citizenReport, schoolReport} from '../fixtures/sample-report.js';
import {STORE_KINDS} from '../fixtures/store-places.js';

/** Milliseconds that a body may take in these tests. */
const BODY_MS = 300;
const WRONG = '2222-2222-2222-2222';
const citizen = (changes: object = {}) => JSON.stringify({...citizenReport(), ...changes});
const school = (changes: object = {}) => JSON.stringify({...schoolReport(), ...changes});

/** A request's head, with the length of its body unless another is said. */
function head(headers: Record<string, string | number>, start = `POST ${REPORTS_PATH} HTTP/1.1`): string {
  const lines = Object.entries({Host: 'localhost', 'Content-Type': 'application/json', ...headers});
  return `${start}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}

function whole(body: string | Uint8Array, headers: Record<string, string> = {}): Piece[] {
  return [head({'Content-Length': Buffer.byteLength(body), ...headers}), body];
}

function chunked(pieces: readonly Piece[]): Piece[] {
  const parts = pieces.flatMap<Piece>((piece) =>
    typeof piece === 'number' ? [piece] : [`${Buffer.byteLength(piece).toString(16)}\r\n`, piece, '\r\n'],
  );
  return [head({'Transfer-Encoding': 'chunked'}), ...parts, '0\r\n\r\n'];
}

/** What is sent, and the kind and pointer of the problem in the answer. */
type Bad = [name: string, pieces: () => Piece[], kind: string, pointer?: string];

const BROKEN: readonly Bad[] = [
  ['is no HTTP', () => ['xin chào\r\n\r\n'], 'broken-request'],
  ['names no host', () => [`POST ${REPORTS_PATH} HTTP/1.1\r\nContent-Length: 0\r\n\r\n`], 'broken-request'],
  ['names a host that is none', () => whole('{}', {Host: 'a b'}), 'broken-request'],
  ['says two lengths', () => [head({'Content-Length': '2\r\nContent-Length: 3'}), '{}'], 'broken-request'],
  [
    'says a length and chunks',
    () => [head({'Content-Length': 2, 'Transfer-Encoding': 'chunked'}), '{}'],
    'broken-request',
  ],
  ['says a negative length', () => [head({'Content-Length': -5}), '{}'], 'broken-request'],
  [
    'has a chunk of no size',
    () => [head({'Transfer-Encoding': 'chunked'}), 'zz\r\n{}\r\n'],
    'broken-request',
  ],
  ['has headers of 20 kB', () => whole('{}', {Cookie: 'a'.repeat(20_000)}), 'headers-too-large'],
  ['is for another address', () => [head({}, 'GET /api/v1/khong-co HTTP/1.1')], 'not-found'],
  ['is for another method', () => [head({'Content-Length': 0}, `PUT ${REPORTS_PATH} HTTP/1.1`)], 'not-found'],
];

const MALFORMED: readonly Bad[] = [
  ['is empty', () => whole(''), 'not-json'],
  ['is half a report', () => whole(citizen().slice(0, 100)), 'not-json'],
  ['is in UTF-16', () => whole(Buffer.from(citizen(), 'utf16le')), 'not-json'],
  [
    'is in an old Vietnamese encoding',
    () => whole(Buffer.from(citizen({operator: 'Viễn thông'}), 'latin1')),
    'not-json',
  ],
  ['spells a letter in too many bytes', () => whole(Buffer.from([0x22, 0xc1, 0x81, 0x22])), 'not-json'],
  ['is two reports', () => whole(citizen() + citizen()), 'not-json'],
  ['says a shorter length than it has', () => [head({'Content-Length': 50}), citizen()], 'not-json'],
  ['is null', () => whole('null'), 'invalid-report', '#'],
  ['is a list', () => whole(`[${citizen()}]`), 'invalid-report', '#'],
  [
    'carries __proto__',
    () => whole(citizen().replace('{', '{"__proto__":{"installed":false},')),
    'invalid-report',
    '#/__proto__',
  ],
  ['carries a constructor', () => whole(citizen({constructor: {}})), 'invalid-report', '#/constructor'],
  [
    'is nested 4,000 deep',
    () => whole(citizen().replace('"mobile"', '['.repeat(4000) + ']'.repeat(4000))),
    'invalid-report',
    `#/network${'/0'.repeat(19)}`,
  ],
  ['has a NUL in a text', () => whole(citizen({operator: 'VN\0PT'})), 'invalid-report', '#/operator'],
  ['holds half a character', () => whole(citizen({operator: '\ud800'})), 'invalid-report', '#/operator'],
  [
    'counts in infinity',
    () => whole(school().replace('"installed":190', '"installed":1e999')),
    'invalid-report',
    '#/groups/0/installed',
  ],
  [
    'counts in text',
    () => whole(school().replace('"installed":190', '"installed":"190"')),
    'invalid-report',
    '#/groups/0/installed',
  ],
  [
    'counts below nothing',
    () => whole(school().replace('"measured":150', '"measured":-1')),
    'invalid-report',
    '#/groups/0/measured',
  ],
  ['names a person', () => whole(citizen({hoTen: 'Nguyễn Văn A'})), 'invalid-report', '#/hoTen'],
  ['agrees to nothing', () => whole(citizen({consent: undefined})), 'invalid-report', '#/consent'],
];

const TOO_MUCH: readonly Bad[] = [
  ['declares a byte too many', () => whole(citizen().padEnd(16 * 1024 + 1)), 'too-large'],
  ['declares a gigabyte and sends nothing', () => [head({'Content-Length': 2 ** 30})], 'too-large'],
  ['is 200 kB', () => whole(citizen().padEnd(200_000)), 'too-large'],
  ['grows too large in chunks', () => chunked(Array<string>(17).fill(' '.repeat(1024))), 'too-large'],
  ['never ends in chunks', () => chunked(Array<string>(200).fill(' '.repeat(10_240))), 'too-large'],
  ['is too large and then falls silent', () => chunked([' '.repeat(20_000), 60_000]), 'too-large'],
  ['is compressed', () => whole(Buffer.from([0x1f, 0x8b]), {'Content-Encoding': 'gzip'}), 'wrong-media-type'],
  [
    'is a form',
    () => whole('a=1', {'Content-Type': 'application/x-www-form-urlencoded'}),
    'wrong-media-type',
  ],
  ['is half of it and then silence', () => [...whole(citizen()).slice(0, 1), '{', 60_000], 'body-slow'],
  ['trickles', () => chunked(Array.from({length: 100}, (_, i) => (i % 2 ? 40 : ' '))), 'body-slow'],
];

describe.each(STORE_KINDS)('%s', (kind) => {
  let server: OpenServer;

  beforeAll(async () => {
    server = await openServer(kind, {limits: {bodyMs: BODY_MS}});
  });
  afterAll(() => server.close());

  async function send(pieces: Iterable<Piece>, options?: Parameters<typeof rawExchange>[2]) {
    const answers = await rawExchange(server.port, pieces, options);
    return answers;
  }

  const authorized = (body: string, code = server.codes.get('truong-a')) =>
    whole(body, {Authorization: `Bearer ${code}`});

  async function count(): Promise<number> {
    return (await server.store.db.selectFrom('reports').select('id').execute()).length;
  }

  function expectProblem(answer: RawAnswer | undefined, kindOfProblem: string, pointer?: string): Problem {
    expect(answer?.headers.get('content-type')).toBe('application/problem+json');
    const problem = JSON.parse(answer!.body) as Problem;
    expect(problem.type).toBe(`urn:ispeed-widgets:problem:${kindOfProblem}`);
    expect(problem.status).toBe(answer!.status);
    // Whole sentences in Vietnamese: a capital, some letter that English lacks, a full stop.
    for (const words of [problem.title, problem.detail, ...(problem.errors ?? []).map(({detail}) => detail)])
      expect(words).toMatch(/^[\p{Lu}].*[ăâđêôơưà-ỹ].*\.$/u);
    if (pointer !== undefined) expect(problem.errors?.map((error) => error.pointer)).toEqual([pointer]);
    return problem;
  }

  it.each<Bad>([...BROKEN, ...MALFORMED, ...TOO_MUCH])(
    'refuses in words what %s',
    async (_name, pieces, kindOfProblem, pointer) => {
      const before = await count();
      const [answer] = await send(pieces());
      expectProblem(answer, kindOfProblem, pointer);
      expect(await count()).toBe(before);
      const [good] = await send(whole(citizen()));
      expect(good?.status).toBe(201);
    },
  );

  it('lets a slow client try again later', async () => {
    const [answer] = await send([head({'Content-Length': 500}), '{', 60_000]);
    expect(answer?.status).toBe(408);
    expect(Number(answer?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('answers a client that leaves in the middle, and stores nothing of it', async () => {
    const before = await count();
    const [answer] = await send([head({'Content-Length': 500}), citizen().slice(0, 80)], {isLeaving: true});
    expectProblem(answer, 'broken-request');
    expect(await count()).toBe(before);
  });

  it('passes over a byte order mark, and takes the last of a key that stands twice', async () => {
    const body = citizen().replace('"network":"mobile"', '"network":"fixed","network":"mobile"');
    const [answer] = await send(whole(`\ufeff${body}`));
    const {id} = JSON.parse(answer!.body) as Receipt;
    const row = await server.store.db
      .selectFrom('reports')
      .select('body')
      .where('id', '=', id)
      .executeTakeFirst();
    expect(row?.body).toContain('"network":"mobile"');
    expect(row?.body).not.toContain('fixed');
  });

  it('answers pipelined reports in order, and garbage behind one never in its place', async () => {
    const [one, two] = await send([...whole(citizen()), ...whole(citizen())], {answers: 2});
    expect([one?.status, two?.status]).toEqual([201, 201]);
    const [first, second] = await send([[...whole(citizen()), 'rác\r\n\r\n'].join('')], {answers: 2});
    expect(first?.status).toBe(201);
    expectProblem(second, 'broken-request');
  });

  it('gives the first receipt for a replay, and a conflict for another body under the same id', async () => {
    const report = citizenReport();
    const [first] = await send(whole(JSON.stringify(report)));
    const [again] = await send(
      whole(JSON.stringify(Object.fromEntries(Object.entries(report).reverse()), null, 2)),
    );
    expect([first?.status, again?.status]).toEqual([201, 200]);
    expect(JSON.parse(again!.body)).toEqual(JSON.parse(first!.body));
    const [changed] = await send(whole(JSON.stringify({...report, network: 'fixed'})));
    expect(expectProblem(changed, 'id-reused').detail).toContain('Báo cáo trước vẫn được giữ.');
  });

  it('refuses what is forged', async () => {
    const before = await count();
    const forged: [Piece[], string, string?][] = [
      [whole(school()), 'code-missing'],
      [whole(school(), {Authorization: 'Basic dHJ1b25nOmE='}), 'code-missing'],
      [whole(school(), {Authorization: 'Bearer '}), 'code-missing'],
      [authorized(school(), WRONG), 'code-wrong'],
      [authorized(school(), 'x'.repeat(8000)), 'code-wrong'],
      [authorized(school(), server.codes.get('truong-b')), 'code-wrong'],
      [authorized(school(), server.otherCodes.get('truong-a')), 'code-wrong'],
      [authorized(school({organization: 'khong-co'}), server.codes.get('truong-a')), 'code-wrong'],
      [authorized(school({campaign: OTHER_CAMPAIGN.id})), 'code-wrong'],
      [authorized(school({campaign: 'khong-co'})), 'invalid-report', '#/campaign'],
      [whole(citizen({campaign: OTHER_CAMPAIGN.id})), 'invalid-report', '#/audience'],
      [whole(citizen({organization: 'truong-a'})), 'invalid-report', '#/organization'],
      [whole(citizen({communeCode: '99999'})), 'invalid-report', '#/communeCode'],
      [authorized(school({period: '2027-01'})), 'invalid-report', '#/period'],
    ];
    for (const [pieces, kindOfProblem, pointer] of forged) {
      const [answer] = await send(pieces);
      expectProblem(answer, kindOfProblem, pointer);
    }
    expect(await count()).toBe(before);
    expect((await send(authorized(school())))[0]?.status).toBe(201);
  });
});
