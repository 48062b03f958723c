import {type Browser, chromium} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';

import {always} from '../faulty-network/deal-faults.js';
import {browserLaunch} from '../helpers/find-browser.mjs';
import {OutboxSite} from './outbox-site.js';

/** A browser and a collector on a network that carries everything, for the tests of one file. */
export class ServedOutbox {
  browser!: Browser;
  site!: OutboxSite;

  constructor() {
    beforeAll(async () => {
      [this.browser, this.site] = await Promise.all([
        chromium.launch(browserLaunch()),
        OutboxSite.start({organizations: 1, next: always('carried')}),
      ]);
    }, 60_000);
    afterAll(async () => {
      await this.browser?.close();
      await this.site?.stop();
    });
  }
}
