import type {SqliteModule} from '@photostructure/sqlite';

import {CollectorError} from '../collector-error.js';

/** `new DatabaseSync(path)`: Node's own or the same class from a package. */
export type DatabaseSyncClass = SqliteModule['DatabaseSync'];

/**
 * A WAL written by an older SQLite can, rarely, be corrupted by a checkpoint that runs beside a writer
 * (https://sqlite.org/wal.html#walresetbug).
 */
export const OLDEST_SQLITE = '3.51.3';

/** Node's own comes first: it gets its fixes with Node. Node 20, and some of 22 and 24, have none or an older one. */
const SOURCES = ['node:sqlite', '@photostructure/sqlite'];

/**
 * The first SQLite that is new enough.
 *
 * @throws CollectorError if there is none
 */
export async function loadSqlite(sources = SOURCES, oldest = OLDEST_SQLITE): Promise<DatabaseSyncClass> {
  const found: string[] = [];
  for (const source of sources) {
    const DatabaseSync = await importSqlite(source);
    if (DatabaseSync === undefined) continue;
    const version = sqliteVersion(DatabaseSync);
    if (isAtLeast(version, oldest)) return DatabaseSync;
    found.push(`${source} ${version}`);
  }
  throw new CollectorError(
    `Cần SQLite từ ${oldest} trở lên, nhưng chỉ có: ${found.join(', ') || 'không bản nào'}. ` +
      'Cài lại bằng "npm ci", hoặc dùng bản Node.js mới hơn.',
  );
}

async function importSqlite(source: string): Promise<DatabaseSyncClass | undefined> {
  try {
    const module: unknown = await import(source);
    return isSqlite(module) ? module.DatabaseSync : undefined;
  } catch {
    // Not in this Node, not installed, or no binary for this machine: the next source may do.
    return undefined;
  }
}

function isSqlite(module: unknown): module is Pick<SqliteModule, 'DatabaseSync'> {
  return typeof module === 'object' && module !== null && 'DatabaseSync' in module;
}

function sqliteVersion(DatabaseSync: DatabaseSyncClass): string {
  const database = new DatabaseSync(':memory:');
  const row = database.prepare('select sqlite_version() as version').get() as {version: string};
  database.close();
  return row.version;
}

function isAtLeast(version: string, oldest: string): boolean {
  return version.localeCompare(oldest, 'en', {numeric: true}) >= 0;
}
