import type {CampaignFiles} from '@ispeed-widgets/contract';

import {campaignsById} from '../campaign/campaigns.js';
import {loadCampaign} from '../campaign/load-campaign.js';
import {CollectorError} from '../collector-error.js';
import type {Store} from '../database.js';
import {purge, removeByReceipt} from '../retention/purge.js';
import {say} from './say.js';
import {withStore} from './with-store.js';

/** What `purge` was told. */
interface PurgeStoreOptions {
  readonly campaign?: string[];
  readonly receipt?: string[];
  readonly db: string;
  readonly dryRun?: boolean;
  /** Somebody has looked at the clock. */
  readonly trustClock?: boolean;
}

/**
 * `purge`: removes what the campaigns' retention has passed, and single reports of citizens by their receipt. `serve`
 * does the former daily; this is for doing it at once.
 */
export async function purgeStore({
  campaign = [],
  receipt = [],
  db,
  dryRun = false,
  trustClock = false,
}: PurgeStoreOptions): Promise<void> {
  if (campaign.length + receipt.length === 0)
    throw new CollectorError(
      'Nêu --campaign (xóa theo thời hạn lưu) hoặc --receipt (xóa theo mã biên nhận).',
    );
  const files = await Promise.all(campaign.map((path) => loadCampaign(path)));
  await withStore(db, async (store) => {
    if (files.length > 0) await purgeOld(store, files, {dryRun, trustClock});
    for (const code of dryRun ? [] : receipt) {
      const removed = await removeByReceipt(store, code);
      say(
        removed ? `Đã xóa báo cáo ${code}.` : `Không có báo cáo nào của người dân mang mã biên nhận ${code}.`,
      );
    }
  });
}

async function purgeOld(
  store: Store,
  files: readonly CampaignFiles[],
  how: {dryRun: boolean; trustClock: boolean},
): Promise<void> {
  const found = await purge(store, {campaigns: campaignsById(files), now: Date.now(), ...how});
  const verb = how.dryRun ? 'sẽ xóa' : 'đã xóa';
  for (const one of files)
    say(`Chiến dịch ${one.campaign.id}: ${reportsLine(one, {verb, found: found.reports})}`);
  say(`Ngoài ra ${verb} ${found.attempts} lượt nhập sai mã và ${found.sessions} phiên đăng nhập đã hết hạn.`);
}

function reportsLine(
  {campaign}: CampaignFiles,
  {verb, found}: {verb: string; found: ReadonlyMap<string, number>},
): string {
  const days = campaign.report?.privacy.retentionDays;
  if (days === undefined) return 'không nhận báo cáo.';
  return `${verb} ${found.get(campaign.id) ?? 0} báo cáo nhận cách đây quá ${days} ngày.`;
}
