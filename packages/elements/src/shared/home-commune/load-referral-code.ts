import {type Campaign, placesDocument} from '@ispeed-widgets/contract/page';
import type {ReactiveControllerHost} from 'lit';

import {loadDocument, resolveLink} from '../load-document.js';
import {ReferralCode} from './referral-code.js';

/** For the chart's card, which brings this file as the code's own: a file more for one function would cost a request. */
export {copyText} from './copy-text.js';

/**
 * The referral code of the commune that a page names, from the campaign's places file. Says so on the console when
 * the file does not list that commune: a web admin mistyped the code. Comes late, for pages that name one.
 *
 * @returns undefined where the commune is unknown or has no code
 * @throws WidgetError
 */
export async function loadReferralCode(
  host: ReactiveControllerHost,
  campaign: {readonly places: NonNullable<Campaign['places']>; readonly url: string},
  communeCode: string,
): Promise<ReferralCode | undefined> {
  const url = resolveLink(campaign.places, campaign.url);
  const {communes, sample} = await loadDocument(url, placesDocument);
  const commune = communes.find(({code}) => code === communeCode);
  if (commune === undefined)
    console.warn?.(`[ispeed] commune="${communeCode}" không có trong / is not in ${url}`);
  return commune?.referralCode === undefined
    ? undefined
    : new ReferralCode(host, {place: commune.name, code: commune.referralCode, sample: sample === true});
}
