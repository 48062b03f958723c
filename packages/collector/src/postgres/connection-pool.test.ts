import pg from 'pg';
import {expect, it} from 'vitest';

import {newStorePlace} from '../fixtures/store-places.js';
import {connectionPool} from './connection-pool.js';

interface Pool {
  connect(): Promise<{query(text: string, values: unknown[]): Promise<unknown>; release(): void}>;
  end(): Promise<void>;
}

/** One borrower begins a transaction and its query is given up; which transaction is the next borrower in? */
async function nextAfterGivenUp(pool: Pool): Promise<string> {
  const first = await pool.connect();
  await first.query('begin', []);
  await expect(first.query('select pg_sleep(0.8)', [])).rejects.toThrow('Query read timeout');
  await first.query('rollback', []).catch(() => undefined);
  first.release();
  const next = await pool.connect();
  await next.query('select 1', []).catch(() => undefined);
  const {rows} = (await next.query('select now() = statement_timestamp() as fresh', [])) as {
    rows: {fresh: boolean}[];
  };
  next.release();
  await pool.end();
  return rows[0]?.fresh ? 'a transaction of its own' : 'the transaction of another';
}

it('lends nobody a connection inside the transaction of another', async () => {
  const settings = {connectionString: await newStorePlace('postgresql'), max: 1, query_timeout: 300};
  expect(await nextAfterGivenUp(connectionPool(settings))).toBe('a transaction of its own');
  // The driver's own pool does.
  expect(await nextAfterGivenUp(new pg.Pool(settings))).toBe('the transaction of another');
});
