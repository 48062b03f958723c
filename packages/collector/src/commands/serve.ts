import {once} from 'node:events';

import type {CampaignFiles} from '@ispeed-widgets/contract';

import {campaignsById} from '../campaign/campaigns.js';
import {loadCampaign} from '../campaign/load-campaign.js';
import {CollectorError} from '../collector-error.js';
import {createCollector, REPORTS_PATH} from '../create-collector.js';
import type {Store} from '../database.js';
import {listen} from '../http/listen.js';
import {placeName} from '../store/place-name.js';
import {adminToken} from './admin-token.js';
import {say} from './say.js';
import {withStore} from './with-store.js';

/** `serve`: receives reports until it is told to stop (SIGTERM, SIGINT), then finishes what it began. */
export async function serve(options: {
  campaign: string[];
  db: string;
  port: number;
  host: string;
}): Promise<void> {
  const campaigns = await loadCampaigns(options.campaign);
  const byId = campaignsById(campaigns);
  await withStore(options.db, async (store) => {
    const collector = createCollector({
      store,
      campaigns: () => byId,
      adminToken: adminToken(),
      clock: Date.now,
      log: (line) => process.stdout.write(`${line}\n`),
    });
    const server = await listen(collector.fetch, options);
    for (const {campaign} of campaigns)
      say(`Chiến dịch ${campaign.id}: ${await codeCount(store, campaign.id)}`);
    say(
      `Đang nhận báo cáo tại ${server.url}${REPORTS_PATH}, lưu vào ${placeName(options.db)}. Dừng bằng Ctrl+C.`,
    );
    await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
    say('Đang dừng: chờ xong các báo cáo đang gửi…');
    await server.close();
  });
  say('Đã dừng.');
}

async function loadCampaigns(paths: readonly string[]): Promise<CampaignFiles[]> {
  const campaigns = await Promise.all(paths.map(loadCampaign));
  const ids = campaigns.map(({campaign}) => campaign.id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice)
    throw new CollectorError(`Hai tệp chiến dịch cùng mang mã ${twice}. Mỗi chiến dịch cần một mã riêng.`);
  return campaigns;
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
