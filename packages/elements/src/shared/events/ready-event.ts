import {Fact} from './fact.js';

/** A widget shows its data. */
export class ReadyEvent extends Fact {
  constructor() {
    super('ispeed-ready');
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-ready': ReadyEvent;
  }
}
