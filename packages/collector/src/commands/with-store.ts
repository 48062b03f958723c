import type {Store} from '../database.js';
import {openStore} from '../store/open-store.js';

/**
 * Runs something with the store open, and closes it whatever happens.
 *
 * @param place a `postgres://` URL, or the path of an SQLite file
 */
export async function withStore<T>(place: string, run: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(place);
  try {
    return await run(store);
  } finally {
    await store.close();
  }
}
