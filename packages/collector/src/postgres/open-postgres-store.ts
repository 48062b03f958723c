import {Kysely, PostgresDialect} from 'kysely';
import pg from 'pg';

import {CollectorError} from '../collector-error.js';
import type {Database, Store} from '../database.js';
import {migrate} from '../migrations/migrate.js';
import type {Sequence} from '../migrations/sequence.js';
import {requireDurability} from './require-durability.js';

/** Connections a process holds at most; PostgreSQL allows 100 in all unless told otherwise. */
const MOST_CONNECTIONS = 10;
/** Milliseconds to wait for a connection before a request is told to come again. */
const CONNECT_TIMEOUT_MS = 5_000;
/** PostgreSQL's number for the type of count(*) and of sums; JavaScript counts exactly up to 2^53. */
const INT8 = 20;

const identity: Sequence = (column) => column.primaryKey().generatedAlwaysAsIdentity();

/**
 * Connects to PostgreSQL and brings the tables up to date. Any number of processes may share the database.
 *
 * @param url `postgres://user:password@host:5432/database`
 * @throws CollectorError if it cannot be reached or does not wait for its disk
 */
export async function openPostgresStore(url: string): Promise<Store> {
  const pool = new pg.Pool({
    connectionString: url,
    max: MOST_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    types: {getTypeParser: typeParser},
  });
  // An idle connection that breaks is replaced at the next query, which reports what goes wrong then.
  pool.on('error', () => undefined);
  const db = new Kysely<Database>({dialect: new PostgresDialect({pool})});
  try {
    await requireDurability(db);
    return {kind: 'postgresql', db, migrated: await migrate(db, identity), close: () => db.destroy()};
  } catch (error) {
    await db.destroy();
    if (error instanceof CollectorError) throw error;
    throw new CollectorError(
      `Không kết nối được PostgreSQL (${nameOf(error)}). ` +
        'Kiểm tra DATABASE_URL, máy chủ PostgreSQL có đang chạy, tên và mật khẩu có đúng.',
      {cause: error},
    );
  }
}

const typeParser: pg.CustomTypesConfig['getTypeParser'] = (id: number, format?: unknown) =>
  id === INT8 ? Number : (pg.types.getTypeParser as (id: number, format?: unknown) => unknown)(id, format);

/** The message of the driver names host, port and user, never the password. */
function nameOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(nameOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
