import type {CampaignFiles} from '@ispeed-widgets/contract';

/** Which campaign and month (`YYYY-MM`) is asked for. */
export interface MonthOf {
  readonly files: CampaignFiles;
  readonly period: string;
}

/** Whether something in the campaign is invented, which whoever sees its figures must know. */
export function isSample({campaign, organizations}: CampaignFiles): boolean {
  return campaign.sample === true || organizations?.sample === true;
}
