import {Kysely, PostgresDialect} from 'kysely';
import type pg from 'pg';

import type {Database, Store} from '../database.js';
import {migrate} from '../migrations/migrate.js';
import type {Sequence} from '../migrations/sequence.js';
import {connectionError} from './connection-error.js';
import {connectionPool} from './connection-pool.js';
import {PATIENCE, servingSettings, upgradeSettings} from './pool-settings.js';
import {requireDurability} from './require-durability.js';

const identity: Sequence = (column) => column.primaryKey().generatedAlwaysAsIdentity();

/**
 * Connects to PostgreSQL and brings the tables up to date. Any number of processes may share the database. When it goes
 * away later, queries fail within seconds, and succeed again once it is back.
 *
 * @param url `postgres://user:password@host:5432/database`
 * @throws CollectorError if it cannot be reached or does not wait for its disk
 */
export async function openPostgresStore(url: string, patience = PATIENCE): Promise<Store> {
  const migrated = await upgrade(upgradeSettings(url, patience));
  const db = connect(servingSettings(url, patience));
  return {kind: 'postgresql', db, migrated, close: () => db.destroy()};
}

function connect(settings: pg.PoolConfig): Kysely<Database> {
  return new Kysely<Database>({dialect: new PostgresDialect({pool: connectionPool(settings)})});
}

async function upgrade(settings: pg.PoolConfig): Promise<string[]> {
  const db = connect(settings);
  try {
    await requireDurability(db);
    return await migrate(db, identity);
  } catch (error) {
    throw connectionError(error);
  } finally {
    await db.destroy();
  }
}
