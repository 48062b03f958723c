import type {Campaign} from '@ispeed-widgets/contract';

/** What is attested of the app: its name in the stores, its maker and its web version. */
export const APP: Campaign['app'] = {
  name: 'i-Speed by VNNIC',
  maker: {
    vi: 'Trung tâm Internet Việt Nam (VNNIC)',
    en: 'Viet Nam Internet Network Information Center (VNNIC)',
  },
  links: {web: 'https://speedtest.vn'},
};

/**
 * The same with store links for the sample campaign. The Android package was seen in one source only: check it
 * before use. No page in the App Store was found, so the link is a search there.
 */
export const SAMPLE_APP: Campaign['app'] = {
  ...APP,
  links: {
    android: 'https://play.google.com/store/apps/details?id=vn.vnnic.ispeed',
    ios: 'https://apps.apple.com/vn/search?term=i-Speed%20by%20VNNIC',
    ...APP.links,
  },
  // Said by Cần Thơ's letter 1004/SKHCN of 15 September 2025.
  freeData: true,
};
