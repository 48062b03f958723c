import {openSqliteStore, type SqliteStore} from '../sqlite/open-sqlite-store.js';

/** Runs something with the store in a file open, and closes it whatever happens. */
export async function withStore<T>(path: string, run: (store: SqliteStore) => Promise<T>): Promise<T> {
  const store = await openSqliteStore(path);
  try {
    return await run(store);
  } finally {
    await store.close();
  }
}
