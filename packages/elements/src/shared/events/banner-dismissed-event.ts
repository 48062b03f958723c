import {Fact} from './fact.js';

/** A person closed the banner. */
export class BannerDismissedEvent extends Fact {
  constructor() {
    super('ispeed-banner-dismissed');
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-banner-dismissed': BannerDismissedEvent;
  }
}
