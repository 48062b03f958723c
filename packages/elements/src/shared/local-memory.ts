/*
 * Small things a person did, remembered in localStorage. Written only after they act; a browser without storage
 * (a sandboxed frame, private mode, a full disk) forgets and nothing else happens.
 */
const PREFIX = 'ispeed:';

/** Keeps a value, written as JSON: pages may have put `toJSON` on every list. False if the browser would not. */
export function remember(key: string, json: string): boolean {
  try {
    localStorage.setItem(PREFIX + key, json);
    return true;
  } catch {
    return false;
  }
}

/** What was kept, or undefined. The caller checks its shape: it may be of another version. */
export function recall(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Drops what was kept. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(PREFIX + key);
  } catch {
    // Nothing could be kept, so nothing needs dropping.
  }
}
