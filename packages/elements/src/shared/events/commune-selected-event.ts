import {Fact} from './fact.js';

/** A person chose a commune in the chart. */
export class CommuneSelectedEvent extends Fact {
  constructor(readonly communeCode: string) {
    super('ispeed-commune-selected');
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-commune-selected': CommuneSelectedEvent;
  }
}
