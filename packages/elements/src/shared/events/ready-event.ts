import {FACT} from './fact.js';

/** A widget shows its data. */
export class ReadyEvent extends Event {
  constructor() {
    super('ispeed-ready', FACT);
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-ready': ReadyEvent;
  }
}
