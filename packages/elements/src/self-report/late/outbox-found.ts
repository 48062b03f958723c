import {recall} from '../../shared/local-memory.js';
import {outboxMarker, receiptsMarker} from '../memory-keys.js';

/** Safari has left this question unanswered, and the form must open. */
const PATIENCE_MS = 1_000;

/**
 * Whether this browser may hold reports or receipts of a campaign. Where the markers are gone, cleared with the rest of
 * localStorage, the database itself is looked for, and none is made.
 */
export async function holdsReports(campaign: string): Promise<boolean> {
  if ([outboxMarker, receiptsMarker].some((marker) => recall(marker(campaign)) !== undefined)) return true;
  // A sandboxed frame has no database. Asked for its list, Chromium 156 also rejects a promise that it gives to nobody.
  if (window.origin === 'null') return false;
  try {
    // Firefox before 126 cannot tell; then the outbox is opened.
    if (!('databases' in indexedDB)) return true;
    const late = new Promise<[]>((resolve) => setTimeout(resolve, PATIENCE_MS, []));
    return (await Promise.race([indexedDB.databases(), late])).some(({name}) => name === 'ispeed');
  } catch {
    return false;
  }
}
