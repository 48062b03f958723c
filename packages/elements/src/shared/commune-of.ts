import {type Campaign, type Commune, readPlaces} from '@ispeed-widgets/contract/page';

import {loadDocument, resolveLink} from './load-document.js';

/** The place a widget speaks of, and whether its referral code is an invented one. */
export interface HomeCommune extends Commune {
  readonly sample: boolean;
}

/**
 * The commune that a widget's `commune` attribute names, from the campaign's places file; undefined if there is
 * none. Says so on the console when the file does not list it: a web admin mistyped the code.
 *
 * @throws WidgetError
 */
export async function loadHomeCommune(
  campaign: Campaign,
  campaignUrl: string,
  code: string,
): Promise<HomeCommune | undefined> {
  if (code === '' || campaign.places === undefined) return undefined;
  const url = resolveLink(campaign.places, campaignUrl);
  const places = await loadDocument(url, readPlaces);
  const commune = places.communes.find((entry) => entry.code === code);
  if (commune === undefined) console.warn(`[ispeed] commune="${code}" is not in ${url}`);
  return commune && {...commune, sample: places.sample === true};
}
