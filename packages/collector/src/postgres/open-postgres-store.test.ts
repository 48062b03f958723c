import {inspect} from 'node:util';

import {sql} from 'kysely';
import pg from 'pg';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {type OpenCollector, openCollector, post} from '../fixtures/open-collector.js';
import {citizenReport} from '../fixtures/sample-report.js';
import {newStorePlace} from '../fixtures/store-places.js';
import {unreliableNetwork, type UnreliableNetwork} from '../fixtures/unreliable-network.js';
import {openPostgresStore} from './open-postgres-store.js';

/** As in earnest, only shorter. */
const PATIENCE = {connect: 400, lock: 300, statement: 1_000, answer: 400};

/** A session beside the collector's. */
async function session(url: string): Promise<pg.Client> {
  const client = new pg.Client(url);
  await client.connect();
  return client;
}

describe('a PostgreSQL that goes away and comes back', () => {
  let network: UnreliableNetwork;
  let collector: OpenCollector;
  let beside: pg.Client;

  beforeEach(async () => {
    const place = await newStorePlace('postgresql');
    network = await unreliableNetwork(place);
    const open = () => openPostgresStore(network.url, PATIENCE);
    collector = await openCollector({place, open});
    beside = await session(place);
  });
  afterEach(async () => {
    await collector.store.close();
    await beside.end();
    await network.cut();
  });

  async function expectAway(): Promise<void> {
    const response = await post(collector, citizenReport());
    expect(response.status).toBe(503);
    expect(response.headers.get('Retry-After')).toBe('10');
    expect((await collector.app.request('/readyz')).status).toBe(503);
  }

  async function expectBack(): Promise<void> {
    expect((await post(collector, citizenReport())).status).toBe(201);
    const {rows} = await beside.query('select id from reports');
    expect(rows).toHaveLength(1);
  }

  it('is 503 while nothing answers, and goes on when it does', async () => {
    network.hang();
    await expectAway();
    network.resume();
    await expectBack();
  });

  it('is 503 while connections break, and goes on when it is back', async () => {
    expect((await collector.app.request('/readyz')).status).toBe(200);
    await network.cut();
    await expectAway();
    await network.mend();
    await expectBack();
  });

  it('is 503 while another transaction holds the table', async () => {
    await beside.query('begin; lock table reports');
    await expectAway();
    await beside.query('rollback');
    await expectBack();
  });

  it('survives that its connections are ended in the middle of a query', async () => {
    await beside.query('begin; lock table reports');
    const waiting = post(collector, citizenReport());
    const ended =
      'select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and wait_event_type = $2';
    await expect
      .poll(async () => (await beside.query(ended, ['ispeed-collector', 'Lock'])).rowCount, {interval: 20})
      .toBeGreaterThan(0);
    expect((await waiting).status).toBe(503);
    await beside.query('rollback');
    await expectBack();
  });
});

it('says why it cannot connect, never with which password', async () => {
  const place = await newStorePlace('postgresql');
  const secret = 'mat-khau-rat-kin';
  const wrong = [
    Object.assign(new URL(place), {password: secret, port: '1'}),
    Object.assign(new URL(place), {password: secret, pathname: '/khong-co'}),
    Object.assign(new URL(place), {password: secret, search: '?sslmode=require'}),
    `postgres://nguoi-dung:${secret}/@127.0.0.1/x`,
  ];
  for (const url of wrong) {
    const error: unknown = await openPostgresStore(String(url), PATIENCE).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain('Không kết nối được PostgreSQL (');
    expect(inspect(error, {depth: 10, showHidden: true})).not.toContain(secret);
  }
});

it('never goes without encryption where the address asks for it', async () => {
  const place = `${await newStorePlace('postgresql')}?sslmode=require`;
  await expect(openPostgresStore(place)).rejects.toThrow('does not support SSL');
});

it('refuses a PostgreSQL that acknowledges before its disk does', async () => {
  const place = await newStorePlace('postgresql');
  const client = await session(place);
  await client.query(`alter database ${new URL(place).pathname.slice(1)} set synchronous_commit = off`);
  await client.end();
  await expect(openPostgresStore(place)).rejects.toThrow('PostgreSQL đang đặt synchronous_commit = off');
});

it('waits for its disk, and not for long for anything else', async () => {
  const {db, close} = await openPostgresStore(await newStorePlace('postgresql'));
  const names = ['synchronous_commit', 'fsync', 'lock_timeout', 'statement_timeout', 'application_name'];
  const settings = await Promise.all(
    names.map((name) => sql<{value: string}>`select current_setting(${name}) as value`.execute(db)),
  );
  expect(settings.map(({rows}) => rows[0]?.value)).toEqual(['on', 'on', '5s', '10s', 'ispeed-collector']);
  await close();
});
