import type {Store} from '../database.js';
import {openPostgresStore} from '../postgres/open-postgres-store.js';
import {openSqliteStore} from '../sqlite/open-sqlite-store.js';

/** Whether a place names a PostgreSQL database rather than a file. */
export function isPostgresUrl(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}

/**
 * Opens the database and brings its tables up to date.
 *
 * @param place a `postgres://` URL, or the path of an SQLite file
 * @throws CollectorError
 */
export function openStore(place: string): Promise<Store> {
  return isPostgresUrl(place) ? openPostgresStore(place) : openSqliteStore(place);
}
