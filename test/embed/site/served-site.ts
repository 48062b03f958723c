import {type Browser, chromium} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';

import {browserLaunch} from '../../helpers/find-browser.mjs';
import {type Site, startSite} from './start-site.js';

/** The portal, the CDN and the collector of a test file, and a browser to look at them. */
export class ServedSite {
  site!: Site;
  browser!: Browser;

  /** Call once in a test file: starts them before its tests, and ends them. */
  constructor() {
    beforeAll(async () => {
      [this.site, this.browser] = await Promise.all([startSite(), chromium.launch(browserLaunch())]);
    }, 60_000);
    afterAll(async () => {
      await this.browser?.close();
      await this.site?.stop();
    });
  }
}
