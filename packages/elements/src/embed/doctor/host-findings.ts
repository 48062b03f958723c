import {type Finding, finding} from '@ispeed-widgets/contract/page';

const KEYS_NAMED = 5;

/** What is unusual about the page and the browser around the widgets. */
export async function hostFindings(): Promise<Finding[]> {
  return [
    await storageFinding(),
    ...(document.compatMode === 'BackCompat' ? [finding('quirks-mode')] : []),
    ...prototypeFindings(),
  ];
}

/** Asks for what keeps a report that waits; writes nothing. */
async function storageFinding(): Promise<Finding> {
  const blocked: string[] = [];
  try {
    if (localStorage === null) blocked.push('localStorage');
  } catch {
    blocked.push('localStorage');
  }
  if (!(await canOpenDatabase())) blocked.push('IndexedDB');
  return blocked.length > 0 ? finding('storage-blocked', {which: blocked.join(', ')}) : finding('ok-storage');
}

/** A database is opened and, when it is new, taken away again: nothing stays. */
function canOpenDatabase(): Promise<boolean> {
  const name = 'ispeed-doctor';
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(name);
      request.onerror = () => resolve(false);
      request.onblocked = () => resolve(false);
      request.onsuccess = () => {
        request.result.close();
        indexedDB.deleteDatabase(name);
        resolve(true);
      };
    } catch {
      resolve(false);
    }
  });
}

/** Old libraries that add to every object are a frequent reason why other scripts of a page break. */
function prototypeFindings(): Finding[] {
  const keys: string[] = [];
  for (const key in {}) keys.push(key);
  if (keys.length === 0) return [];
  const named = keys.slice(0, KEYS_NAMED).join(', ');
  return [finding('prototype-extended', {keys: keys.length > KEYS_NAMED ? `${named}, …` : named})];
}
