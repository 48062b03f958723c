import type {CampaignFiles} from '@ispeed-widgets/contract';

/** The campaigns that reports are taken for, by id. */
export type Campaigns = ReadonlyMap<string, CampaignFiles>;

/** Campaigns by their id. */
export function campaignsById(campaigns: readonly CampaignFiles[]): Campaigns {
  return new Map(campaigns.map((files) => [files.campaign.id, files]));
}
