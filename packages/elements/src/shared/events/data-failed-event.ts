import type {WidgetError} from '../widget-error.js';
import {FACT} from './fact.js';

/** A file could not be read; the slotted content stays. */
export class DataFailedEvent extends Event {
  constructor(readonly error: WidgetError) {
    super('ispeed-data-failed', FACT);
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-data-failed': DataFailedEvent;
  }
}
