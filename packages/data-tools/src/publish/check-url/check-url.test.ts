import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brotliCompressSync} from 'node:zlib';

import type {Coverage, CoverageRows, Places} from '@ispeed-widgets/contract';
import {afterEach, describe, expect, it} from 'vitest';

import {checkUrl} from './check-url.js';

const PORTAL = 'https://cong.example.vn';
const PLACES: Places = {
  contract: 'places/1',
  structure: '2026-04',
  province: {code: '56', name: 'Tỉnh Khánh Hòa'},
  communes: Array.from({length: 65}, (_, i) => ({code: String(22_000 + i), name: `Xã mẫu ${i}`})),
};
const ROWS: CoverageRows = {contract: 'coverage-rows/1', rows: [{code: '22000', samples: 320}]};
const COVERAGE: Coverage = {
  contract: 'coverage/1',
  updated: '2026-11-05',
  structure: '2026-04',
  province: PLACES.province,
  places: 'places.json',
  series: [
    {
      period: '2026-10',
      network: 'mobile',
      statistic: 'median',
      source: {name: 'Nguồn mẫu'},
      totals: {communes: 65, rated: 1, samples: 320},
      rows: 'coverage/2026-10-mobile.json',
    },
  ],
};
const FILES: Record<string, unknown> = {
  '/coverage.json': COVERAGE,
  '/places.json': PLACES,
  '/coverage/2026-10-mobile.json': ROWS,
};
const GOOD = {
  'Access-Control-Allow-Origin': '*',
  'Content-Type': 'application/json; charset=utf-8',
  'Content-Encoding': 'br',
  'Cache-Control': 'public, max-age=300',
  ETag: '"1"',
};

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A real server on this machine; its address without a slash at the end. */
async function serve(handler: Handler): Promise<string> {
  const server = createServer(handler);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Serves FILES with some headers changed; undefined leaves one out. */
function site(change: Record<string, string | undefined> = {}, files = FILES): Handler {
  return ({url = ''}, response) => {
    const headers = Object.entries({...GOOD, ...change}).filter(
      (entry): entry is [string, string] => !!entry[1],
    );
    const document = files[url];
    if (document === undefined) response.writeHead(404).end();
    else {
      const bytes = Buffer.from(typeof document === 'string' ? document : JSON.stringify(document));
      const isSmall = headers.some(([name]) => name === 'Content-Encoding');
      response.writeHead(200, Object.fromEntries(headers)).end(isSmall ? brotliCompressSync(bytes) : bytes);
    }
  };
}

async function kinds(handler: Handler, path = '/coverage.json', timeoutMs = 20_000): Promise<string[]> {
  const {issues, served} = await checkUrl((await serve(handler)) + path, {origin: PORTAL, timeoutMs});
  const own = served.map(({kind, severity, url}) => `${severity} ${kind} ${new URL(url).pathname}`);
  return [...new Set([...own, ...issues.map(({pointer}) => `contract ${pointer}`)])].sort();
}

describe('a published index', () => {
  it('is right with all files behind it', async () => {
    const url = `${await serve(site())}/coverage.json`;
    const {issues, served, read} = await checkUrl(url, {origin: PORTAL, timeoutMs: 20_000});
    expect({issues, served}).toEqual({issues: [], served: []});
    expect(read.map((one) => new URL(one).pathname).sort()).toEqual(Object.keys(FILES).sort());
  });

  it.each([
    ['no CORS', {'Access-Control-Allow-Origin': undefined}, 'wrong data-cors'],
    ['CORS for another', {'Access-Control-Allow-Origin': 'https://khac.vn'}, 'wrong cors-other'],
    ['CORS twice', {'Access-Control-Allow-Origin': '*, *'}, 'wrong cors-other'],
    ['a type of text', {'Content-Type': 'text/plain'}, 'doubtful data-type'],
    ['an old charset', {'Content-Type': 'application/json; charset=windows-1258'}, 'doubtful charset'],
    ['no way to ask again', {'Cache-Control': undefined, ETag: undefined}, 'doubtful no-validator'],
    ['a cache that keeps nothing', {'Cache-Control': 'no-store'}, 'doubtful no-store'],
    ['a cache of a year', {'Cache-Control': 'max-age=31536000, immutable'}, 'doubtful kept-long'],
  ])('is told to have %s', async (_, change, expected) => {
    expect(await kinds(site(change))).toEqual(
      Object.keys(FILES)
        .sort()
        .map((path) => `${expected} ${path}`),
    );
  });

  it('is asked to be compressed where that saves something', async () => {
    expect(await kinds(site({'Content-Encoding': undefined}))).toEqual([
      'doubtful uncompressed /places.json',
    ]);
  });

  it('is only doubted without CORS where nobody said which portal', async () => {
    const url = `${await serve(site({'Access-Control-Allow-Origin': undefined}))}/coverage.json`;
    const {served} = await checkUrl(url, {origin: undefined, timeoutMs: 20_000});
    expect(new Set(served.map(({severity}) => severity))).toEqual(new Set(['doubtful']));
  });

  it('needs no CORS on the portal itself', async () => {
    const origin = await serve(site({'Access-Control-Allow-Origin': undefined}));
    const {served} = await checkUrl(`${origin}/coverage.json`, {origin, timeoutMs: 20_000});
    expect(served).toEqual([]);
  });

  it('is held against the files behind it', async () => {
    const wrong = {
      ...COVERAGE,
      series: [{...COVERAGE.series[0]!, totals: {communes: 64, rated: 1, samples: 3}}],
    };
    expect(await kinds(site({}, {...FILES, '/coverage.json': wrong}))).toEqual([
      'contract /series/0/totals/communes',
      'contract /series/0/totals/samples',
    ]);
  });
});

describe("a nation's index", () => {
  const NATION = {
    ...COVERAGE,
    province: undefined,
    provinces: [{code: '56', name: 'Tỉnh Khánh Hòa', coverage: '56/coverage.json'}],
    series: [],
  };
  const files = {
    '/coverage.json': NATION,
    '/places.json': PLACES,
    ...Object.fromEntries(Object.entries(FILES).map(([path, file]) => [`/56${path}`, file])),
  };

  it('is right with the files of every province', async () => {
    const url = `${await serve(site({}, files))}/coverage.json`;
    const {issues, served, read} = await checkUrl(url, {origin: PORTAL, timeoutMs: 20_000});
    expect({issues, served}).toEqual({issues: [], served: []});
    expect(read.map((one) => new URL(one).pathname).sort()).toEqual(Object.keys(files).sort());
  });

  it('is told what is wrong below it, and what is not there', async () => {
    const wrong = {...ROWS, rows: [{code: '99999', samples: 320}]};
    const changed = {...files, '/56/coverage/2026-10-mobile.json': wrong, '/56/places.json': PLACES};
    expect(await kinds(site({}, changed))).toEqual(['contract /rows/0/code']);
    const entries = Object.entries<unknown>(files);
    const lacking = Object.fromEntries(entries.filter(([path]) => path !== '/56/coverage.json'));
    expect(await kinds(site({}, lacking))).toEqual(['wrong data-status /56/coverage.json']);
  });
});

describe('a file that does not come', () => {
  it('is not there', async () => {
    const files = Object.fromEntries(Object.entries(FILES).filter(([path]) => path !== '/places.json'));
    expect(await kinds(site({}, files))).toEqual(['wrong data-status /places.json']);
  });

  it('is a page to sign in, or no JSON', async () => {
    expect(await kinds(site({}, {'/coverage.json': '<!doctype html>'}))).toEqual(['contract ']);
    expect(await kinds(site({}, {'/coverage.json': '{"contract": '}))).toEqual(['contract ']);
  });

  it('is moved on the same host, or to a stranger', async () => {
    const moved: Handler = (request, response) => {
      if (request.url === '/cu.json') response.writeHead(301, {Location: '/coverage.json'}).end();
      else site()(request, response);
    };
    expect(await kinds(moved, '/cu.json')).toEqual(['doubtful redirected /cu.json']);
    const port = new URL(await serve(site())).port;
    const away: Handler = (_, response) => {
      response.writeHead(302, {Location: `http://localhost:${port}/coverage.json`}).end();
    };
    expect(await kinds(away)).toEqual([
      'doubtful redirected /coverage.json',
      'wrong data-redirected /coverage.json',
    ]);
  });

  it('is moved in a circle', async () => {
    const circle: Handler = (_, response) => response.writeHead(302, {Location: '/coverage.json'}).end();
    expect(await kinds(circle)).toEqual(['wrong too-many-redirects /coverage.json']);
  });

  it('is larger than widgets read, however long it goes on', async () => {
    const endless: Handler = (_, response) => {
      response.writeHead(200, {'Content-Type': 'application/json'});
      const more = (): void => void response.write(' '.repeat(100_000), (error) => error ?? more());
      more();
    };
    expect(await kinds(endless)).toEqual(['wrong too-large /coverage.json']);
  });

  it('is never finished', async () => {
    const silent: Handler = (_, response) => void response.writeHead(200).write('{');
    expect(await kinds(silent, '/coverage.json', 500)).toEqual(['wrong slow /coverage.json']);
  });

  it('has no server', async () => {
    const origin = await serve(site());
    servers.splice(0).forEach((server) => server.close());
    const {served} = await checkUrl(`${origin}/coverage.json`, {origin: PORTAL, timeoutMs: 20_000});
    expect(served).toMatchObject([{kind: 'data-unreachable', severity: 'wrong'}]);
    expect(served[0]?.message.vi).toContain('ECONNREFUSED');
  });
});
