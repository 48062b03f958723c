import type {WidgetError} from '../widget-error.js';
import {Fact} from './fact.js';

/** A file could not be read; the slotted content stays. */
export class DataFailedEvent extends Fact {
  constructor(readonly error: WidgetError) {
    super('ispeed-data-failed');
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-data-failed': DataFailedEvent;
  }
}
