import {FACT} from './fact.js';

/** A person closed the banner. */
export class BannerDismissedEvent extends Event {
  constructor() {
    super('ispeed-banner-dismissed', FACT);
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-banner-dismissed': BannerDismissedEvent;
  }
}
