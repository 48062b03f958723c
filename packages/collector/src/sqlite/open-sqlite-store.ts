import {closeSync, openSync} from 'node:fs';

import type {DatabaseSyncInstance} from '@photostructure/sqlite';
import {Kysely} from 'kysely';

import {CollectorError} from '../collector-error.js';
import type {Database, Store} from '../database.js';
import {migrate} from '../migrations/migrate.js';
import type {Sequence} from '../migrations/sequence.js';
import {setDurablePragmas} from './durable-pragmas.js';
import {DurableSqliteDialect, WRITE_PATIENCE_MS} from './durable-sqlite-dialect.js';
import {loadSqlite} from './load-sqlite.js';
import {syncLog} from './sync-log.js';

/** A store in one file. */
export interface SqliteStore extends Store {
  /** The connection, to read its settings. */
  readonly connection: DatabaseSyncInstance;
}

/** An upgrade by another process takes as long as it takes; whoever starts beside it waits. */
const UPGRADE_PATIENCE_MS = 10 * 60_000;

const autoIncrement: Sequence = (column) => column.primaryKey().autoIncrement();

/**
 * Opens the file, makes it if need be, and brings its tables up to date.
 *
 * @param path file of the database; `-wal` and `-shm` files stand beside it while it is open
 * @param options.patienceMs how long a request waits while another process writes
 * @throws CollectorError if the file cannot be opened, SQLite is too old or the disk does not suit
 */
export async function openSqliteStore(
  path: string,
  {patienceMs = WRITE_PATIENCE_MS}: {patienceMs?: number} = {},
): Promise<SqliteStore> {
  const connection = await connect(path);
  const over = (patience: number) =>
    new Kysely<Database>({dialect: new DurableSqliteDialect(connection, {patienceMs: patience})});
  try {
    const migrated = await migrate(over(UPGRADE_PATIENCE_MS), autoIncrement);
    const db = over(patienceMs);
    return {kind: 'sqlite', db, connection, migrated, close: () => db.destroy()};
  } catch (error) {
    connection.close();
    throw error;
  }
}

async function connect(path: string): Promise<DatabaseSyncInstance> {
  const DatabaseSync = await loadSqlite();
  let connection: DatabaseSyncInstance | undefined;
  try {
    createPrivately(path);
    connection = new DatabaseSync(path);
    setDurablePragmas(connection);
    syncLog(path);
    // From here on the driver waits, not SQLite.
    connection.exec('pragma busy_timeout = 0');
    return connection;
  } catch (error) {
    connection?.close();
    if (error instanceof CollectorError) throw error;
    throw new CollectorError(
      `Không mở được tệp cơ sở dữ liệu ${path} (${String(error)}). ` +
        'Kiểm tra thư mục có tồn tại, được phép ghi, và tệp đúng là cơ sở dữ liệu của chương trình này.',
      {cause: error},
    );
  }
}

/** Figures of single organisations are not public, so a new file is its owner's alone; `-wal` gets the same mode. */
function createPrivately(path: string): void {
  closeSync(openSync(path, 'a', 0o600));
}
