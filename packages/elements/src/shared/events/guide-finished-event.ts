import {Fact} from './fact.js';

/** A person walked the guide to its end. */
export class GuideFinishedEvent extends Fact {
  constructor() {
    super('ispeed-guide-finished');
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-guide-finished': GuideFinishedEvent;
  }
}
