import {once} from 'node:events';
import {setTimeout} from 'node:timers/promises';

import {CampaignWatch} from '../campaign/campaign-watch.js';
import {createCollector, REPORTS_PATH} from '../create-collector.js';
import type {Store} from '../database.js';
import {listen} from '../http/listen.js';
import {startDailyPurge} from '../retention/start-daily-purge.js';
import {placeName} from '../store/place-name.js';
import {adminToken} from './admin-token.js';
import {logLastError} from './log-last-error.js';
import {say} from './say.js';
import {withStore} from './with-store.js';

/** What `serve` was told. */
export interface ServeOptions {
  readonly campaign: string[];
  readonly db: string;
  readonly port: number;
  readonly host: string;
  /** Reports a minute from one network address; 0 is any number. */
  readonly rate: number;
  /** Proxies of the agency's own in front. */
  readonly trustProxy: number;
  /** Seconds to go on answering after SIGTERM, while `/readyz` says that we stop. */
  readonly drain: number;
}

/** `serve`: receives reports until it is told to stop (SIGTERM, SIGINT), then finishes what it began. */
export async function serve(options: ServeOptions): Promise<void> {
  logLastError();
  // A log that cannot be written, on a full disk or to a program that has gone, must not end the server.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const logging = {clock: Date.now, log: (line: string) => void process.stdout.write(`${line}\n`)};
  const campaigns = await CampaignWatch.open(options.campaign, logging);
  await withStore(options.db, async (store) => {
    let isDraining = false;
    const collector = createCollector({
      ...logging,
      store,
      campaigns: campaigns.current,
      adminToken: adminToken(),
      trustedProxies: options.trustProxy,
      limits: {perMinute: options.rate},
      isDraining: () => isDraining,
    });
    const server = await listen(collector.fetch, options);
    campaigns.start();
    const stopPurge = startDailyPurge({...logging, store, campaigns: campaigns.current});
    for (const id of campaigns.current().keys()) say(`Chiến dịch ${id}: ${await codeCount(store, id)}`);
    say(
      `Đang nhận báo cáo tại ${server.url}${REPORTS_PATH}, lưu vào ${placeName(options.db)}. Dừng bằng Ctrl+C.`,
    );
    await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    say('Đang dừng: chờ xong các báo cáo đang gửi…');
    isDraining = true;
    campaigns.stop();
    await setTimeout(options.drain * 1000);
    await Promise.all([server.close(), stopPurge()]);
  });
  say('Đã dừng.');
}

async function codeCount({db}: Store, campaign: string): Promise<string> {
  const {count} = await db
    .selectFrom('organizations')
    .select(({fn}) => fn.countAll<number>().as('count'))
    .where('campaign', '=', campaign)
    .executeTakeFirstOrThrow();
  return count > 0
    ? `${count} đơn vị đã có mã truy cập.`
    : 'chưa đơn vị nào có mã truy cập. Cấp mã bằng: ispeed-collector organizations import TỆP --campaign MÃ';
}
