import type {Campaigns} from '../campaign/campaigns.js';
import type {Store} from '../database.js';
import {logError, type LogNeeds} from '../http/request-log.js';
import {purge} from './purge.js';

/** What the daily purge needs. */
export interface DailyPurgeNeeds extends LogNeeds {
  readonly store: Store;
  /** Asked for each time, for an agency may change its files while we run. */
  readonly campaigns: () => Campaigns;
  /** Milliseconds until the first purge; absent, some minutes that differ from process to process. */
  readonly firstAfter?: number;
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * Purges within the hour and then once a day. What goes wrong is logged and tried again a day later.
 *
 * @returns stops it, and waits for a purge that has begun
 */
export function startDailyPurge(needs: DailyPurgeNeeds): () => Promise<void> {
  let running = Promise.resolve();
  let timer = setTimeout(begin, needs.firstAfter ?? Math.random() * HOUR_MS);
  timer.unref();

  function begin(): void {
    timer = setTimeout(begin, DAY_MS);
    timer.unref();
    running = purgeOnce(needs);
  }
  return () => {
    clearTimeout(timer);
    return running;
  };
}

async function purgeOnce(needs: DailyPurgeNeeds): Promise<void> {
  const {store, campaigns, clock, log} = needs;
  try {
    const {reports, attempts, sessions} = await purge(store, {campaigns: campaigns(), now: clock()});
    const removed = {reports: Object.fromEntries(reports), attempts, sessions};
    log(JSON.stringify({at: new Date(clock()).toISOString(), level: 'info', event: 'purge', ...removed}));
  } catch (error) {
    logError(needs, error);
  }
}
