import type {CampaignFiles} from '@ispeed-widgets/contract';

/** A month (`YYYY-MM`) of a campaign. */
export interface CampaignMonth {
  readonly files: CampaignFiles;
  readonly period: string;
}
