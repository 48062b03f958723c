import type {CampaignFiles} from '@ispeed-widgets/contract';

import {campaignsById} from '../campaign/campaigns.js';
import {loadCampaign} from '../campaign/load-campaign.js';
import {purge} from '../retention/purge.js';
import {say} from './say.js';
import {withStore} from './with-store.js';

/** `purge`: removes what the campaigns' retention has passed. `serve` does so daily; this is for doing it at once. */
export async function purgeStore(options: {campaign: string[]; db: string; dryRun?: boolean}): Promise<void> {
  const files = await Promise.all(options.campaign.map((path) => loadCampaign(path)));
  const {dryRun = false} = options;
  const found = await withStore(options.db, (store) =>
    purge(store, {campaigns: campaignsById(files), now: Date.now(), dryRun}),
  );
  const verb = dryRun ? 'sẽ xóa' : 'đã xóa';
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
