import type {Campaign} from '@ispeed-widgets/contract/page';
import type {ReactiveControllerHost} from 'lit';

import type {ReferralCode} from './home-commune/referral-code.js';

/**
 * The referral code of the commune that a page names; what shows it comes only for pages that name one.
 *
 * @param page the campaign file and the commune's code, empty if the page names none
 */
export async function referralCodeOf(
  host: ReactiveControllerHost,
  {places}: Campaign,
  [url, communeCode]: readonly [campaignUrl: string, communeCode: string],
): Promise<ReferralCode | undefined> {
  if (communeCode === '' || places === undefined) return undefined;
  // Should it not come, or be refused as changed, the loader says so, and the rest of the widget is worth showing.
  const late = await import('./home-commune/load-referral-code.js').catch(() => undefined);
  return late?.loadReferralCode(host, {places, url}, communeCode);
}
