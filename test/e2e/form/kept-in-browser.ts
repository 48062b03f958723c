import type {Page} from 'playwright-core';

/** All that a page's scripts can find again in this browser, and what its address bar and history show. */
export async function keptInBrowser(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return JSON.stringify([cookies, await page.evaluate(readAll)]);
}

/** Runs in the page. */
async function readAll(): Promise<unknown[]> {
  const request = <T>(asked: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error ?? new Error('IndexedDB'));
    });
  const databases: unknown[] = [];
  for (const {name = ''} of await indexedDB.databases()) {
    const database = await request(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const objects = database.transaction(store).objectStore(store);
      databases.push(name, store, await request(objects.getAllKeys()), await request(objects.getAll()));
    }
    database.close();
  }
  const caches_: unknown[] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const {url} of await cache.keys()) caches_.push(name, url, await (await cache.match(url))?.text());
  }
  const state: unknown = history.state;
  const kept = [{...localStorage}, {...sessionStorage}, databases, caches_, document.cookie];
  return [...kept, location.href, state, window.name, document.referrer];
}
