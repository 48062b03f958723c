import {FACT} from './fact.js';

/** A person chose a commune in the chart. */
export class CommuneSelectedEvent extends Event {
  constructor(readonly communeCode: string) {
    super('ispeed-commune-selected', FACT);
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-commune-selected': CommuneSelectedEvent;
  }
}
