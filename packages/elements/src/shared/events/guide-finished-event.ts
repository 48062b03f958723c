import {FACT} from './fact.js';

/** A person walked the guide to its end. */
export class GuideFinishedEvent extends Event {
  constructor() {
    super('ispeed-guide-finished', FACT);
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-guide-finished': GuideFinishedEvent;
  }
}
