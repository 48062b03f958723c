/** A closed banner, a draft or a report that waits is one story's own: each begins in a browser that remembers nothing. */
export async function forgetEarlierStories(): Promise<void> {
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('ispeed:')) localStorage.removeItem(key);
  }
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('ispeed');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('indexedDB.deleteDatabase'));
  });
}
