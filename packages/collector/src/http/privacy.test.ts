import {sql} from 'kysely';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import type {Receipt} from '@ispeed-widgets/contract';

import {REPORTS_PATH} from '../create-collector.js';
import {backupBytes} from '../fixtures/backup-bytes.js';
import {ADMIN_TOKEN} from '../fixtures/open-collector.js';
import {type OpenServer, openServer} from '../fixtures/open-server.js';
import {rawExchange} from '../fixtures/raw-exchange.js';
import {CAMPAIGN} from '../fixtures/sample-campaign.js';
import {citizenReport, schoolReport} from '../fixtures/sample-report.js';
import {storedBytes} from '../fixtures/stored-bytes.js';
import {STORE_KINDS} from '../fixtures/store-places.js';

/** What people may write where it does not belong, ten of each kind. `core` is found in any spelling of it. */
interface Planted {
  readonly value: string;
  readonly core: string;
}

const KINDS: readonly ((core: string) => string)[] = [
  (core) => `Nguyễn Văn ${core}`,
  (core) => `${core}@example.invalid`,
  (core) => `Số 12 đường ${core}, phường mẫu`,
  (core) => `0912 ${core}`,
];

function planted(n: number): Planted {
  const core = `cay${String(n).padStart(3, '0')}x`;
  return {value: KINDS[n % KINDS.length]!(core), core};
}

/** A report for this month fails in the database. */
const BROKEN_PERIOD = '2026-09';

describe.each(STORE_KINDS)('%s', (kind) => {
  let server: OpenServer;
  const receipts: Receipt[] = [];
  const statuses = new Map<string, Set<number>>();

  beforeAll(async () => {
    server = await openServer(kind, {trustedProxies: 1});
    await breakInsert();
    await plant();
  });
  afterAll(() => server.close());

  /** The worst a database may do: its error quotes the whole report. */
  async function breakInsert(): Promise<void> {
    const statements =
      kind === 'postgresql'
        ? [
            `create function quote_row() returns trigger language plpgsql as
             'begin raise exception ''bad row "%"'', new.body using detail = new.body; end'`,
            `create trigger broken before insert on reports for each row
             when (new.period = '${BROKEN_PERIOD}') execute function quote_row()`,
          ]
        : [
            `create trigger broken before insert on reports when new.period = '${BROKEN_PERIOD}'
             begin select raise(abort, 'bad row "' || new.body || '"'); end`,
          ];
    for (const statement of statements) await sql.raw(statement).execute(server.store.db);
  }

  type Carrier = (value: string, n: number) => Promise<Response>;

  function ask(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(server.url + path, {redirect: 'manual', ...init});
  }

  function send(body: unknown, headers: Record<string, string> = {}, query = ''): Promise<Response> {
    return ask(REPORTS_PATH + query, {
      method: 'POST',
      headers: {'Content-Type': 'application/json', ...headers},
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  }

  const own = (code = server.codes.get('truong-b')) => ({Authorization: `Bearer ${code}`});
  const october = (changes: object) => schoolReport({organization: 'truong-b', ...changes});
  const ascii = (value: string) => encodeURIComponent(value);
  const slug = (value: string) => /cay\d{3}x/.exec(value)![0];

  /** Each way in, by what should be answered. */
  const carriers: Record<string, Carrier> = {
    'unknown field 422': (value) => send({...citizenReport(), hoTen: value}),
    'name of a field 422': (value) => send({...citizenReport(), [value]: 1}),
    'no JSON 400': (value) => send(`{"hoTen": ${value}}`),
    'too large 413': (value) => send(value.padEnd(20_000, value)),
    'form 415': (value) => send(`sdt=${value}`, {'Content-Type': 'application/x-www-form-urlencoded'}),
    'unknown campaign 422': (value) => send({...citizenReport(), campaign: slug(value)}),
    'unknown organisation 403': (value) => send(schoolReport({organization: slug(value)}), own()),
    'wrong code 403': (value) => send(schoolReport(), {Authorization: `Bearer ${ascii(value)}`}),
    'query 201': (value) => send(citizenReport(), {}, `?sdt=${ascii(value)}`),
    'headers 201': (value, n) =>
      send(citizenReport(), {
        'User-Agent': ascii(value),
        Referer: `https://example.invalid/${ascii(value)}`,
        Cookie: `ten=${ascii(value)}`,
        'X-Forwarded-For': `198.51.100.${n}`,
        'X-Real-IP': `198.51.100.${n}`,
        Forwarded: `for=${ascii(value)}`,
        Origin: `https://${slug(value)}.example.invalid`,
        Authorization: `Bearer ${ascii(value)}`,
      }),
    'conflict 409': async (value) => {
      const report = citizenReport();
      await send(report);
      return send({...report, operator: value});
    },
    'server error 500': (value) =>
      send(october({period: BROKEN_PERIOD, tasks: [{id: 'dang-tin', done: true, note: value}]}), own()),
    'address 404': (value) => ask(`/${ascii(value)}?ten=${ascii(value)}`),
    'preflight 204': (value) =>
      ask(REPORTS_PATH, {method: 'OPTIONS', headers: {'Access-Control-Request-Headers': ascii(value)}}),
    'health 200': (value) => ask(`/readyz?ten=${ascii(value)}`, {headers: {'User-Agent': ascii(value)}}),
    'wrong token 403': (value, n) =>
      ask(`/api/v1/export.csv?campaign=${ascii(value)}`, {
        headers: {Authorization: `Bearer ${ascii(value)}`, 'X-Forwarded-For': `203.0.113.${n}`},
      }),
    'unknown campaign 404': (value) =>
      ask(`/api/v1/export.csv?campaign=${ascii(value)}`, {headers: {Authorization: `Bearer ${ADMIN_TOKEN}`}}),
    'sign-in 403': (value, n) =>
      ask('/admin/sign-in', {
        method: 'POST',
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          'X-Forwarded-For': `192.0.2.${n}`,
          Origin: server.url,
        },
        body: new URLSearchParams({token: value, next: `/admin/${slug(value)}`}).toString(),
      }),
    'admin page 303': (value) =>
      ask(`/admin/${slug(value)}?ten=${ascii(value)}`, {headers: {Cookie: `session=${ascii(value)}`}}),
    'broken HTTP 400': async (value) => {
      const [answer] = await rawExchange(server.port, [`${value}\r\n\r\n`]);
      return new Response(answer?.body, {status: answer?.status ?? 500});
    },
  };

  const EACH = 10;
  const values = () =>
    Object.keys(carriers).flatMap((_name, way) =>
      Array.from({length: EACH}, (_, i) => planted(way * EACH + i)),
    );

  async function plant(): Promise<void> {
    for (const [way, [name, carry]] of Object.entries(carriers).entries()) {
      const answered = new Set<number>();
      for (let i = 0; i < EACH; i++) {
        const response = await carry(planted(way * EACH + i).value, i + 1);
        answered.add(response.status);
        if (response.status === 201) receipts.push((await response.json()) as Receipt);
      }
      statuses.set(name, answered);
    }
    const task = {id: 'dang-tin', done: true, note: 'Đã đăng tin ngày 12/10'};
    for (const id of ['truong-a', 'truong-b'])
      await send(schoolReport({organization: id, tasks: [task]}), own(server.codes.get(id)));
  }

  async function everythingKept(): Promise<Buffer> {
    const metrics = await (await ask('/metrics')).text();
    return Buffer.concat([await storedBytes(server), Buffer.from(metrics)]);
  }

  it('was asked in all of twenty ways, and answered each as it should', () => {
    for (const [name, answered] of statuses)
      expect([name, ...answered]).toEqual([name, Number(name.slice(-3))]);
    expect(values()).toHaveLength(200);
  });

  /** Where reports end up, by what it is called. */
  const PLACES = {
    'database, WAL, log and metrics': everythingKept,
    'a backup': () => backupBytes(server.place),
  };

  it.each(Object.entries(PLACES))(
    'keeps no name, phone, address or network address in %s',
    async (_, read) => {
      const kept = await read();
      const addresses = ['198.51.100.', '203.0.113.', '192.0.2.'];
      const found = [...values().map(({core}) => core), ...addresses].filter((text) => kept.includes(text));
      expect(found).toEqual([]);
    },
  );

  it('says in the log what failed, without the report that the database quoted', () => {
    const errors = server.lines.filter((line) => line.includes('"level":"error"'));
    expect(errors).toHaveLength(EACH);
    for (const line of errors) expect(line).toContain('bad row');
  });

  it.each(Object.entries(PLACES))('keeps no access code and no token in %s', async (_, read) => {
    const kept = await read();
    const codes = [...server.codes.values(), ...server.otherCodes.values()];
    const secrets = [...codes, ...codes.map((code) => code.replaceAll('-', '')), ADMIN_TOKEN];
    expect(secrets.filter((secret) => kept.includes(secret))).toEqual([]);
  });

  it.each(Object.entries(PLACES))(
    'finds by the same search what is meant to be kept in %s',
    async (_, read) => {
      const kept = await read();
      expect(receipts.length).toBeGreaterThan(15);
      const meant = [...receipts.flatMap(({id, code}) => [id, code]), 'Đã đăng tin ngày 12/10', CAMPAIGN.id];
      expect(meant.filter((text) => !kept.includes(text))).toEqual([]);
    },
  );
});
