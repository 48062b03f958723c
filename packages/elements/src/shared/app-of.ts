import type {Campaign} from '@ispeed-widgets/contract/page';

import {resolveLink} from './load-document.js';
import type {AppLinks} from './store-buttons.js';

/** What is true of the app everywhere, for a widget without a campaign file: no store link is attested for all. */
export const APP_EVERYWHERE: AppLinks = {name: 'i-Speed by VNNIC', links: {web: 'https://speedtest.vn'}};

/** The campaign's app with its links made absolute. */
export function appOf({app}: Campaign, campaignUrl: string): AppLinks {
  const absolute = (link: string | undefined) =>
    link === undefined ? undefined : resolveLink(link, campaignUrl);
  const {android, ios, web} = app.links;
  return {name: app.name, links: {android: absolute(android), ios: absolute(ios), web: absolute(web)}};
}
