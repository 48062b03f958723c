import {type CampaignFiles, deadlineOf, vietNamDay} from '@ispeed-widgets/contract';

/** The month (`YYYY-MM`) that is to be reported now. @param now milliseconds since 1970 */
export function duePeriod({campaign}: CampaignFiles, now: number): string {
  return deadlineOf(campaign.schedule, vietNamDay(now)).period;
}
