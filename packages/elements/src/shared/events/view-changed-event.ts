import {Fact} from './fact.js';

/** A person chose what the chart shows: month, order, filter, commune and the like. */
export class ViewChangedEvent extends Fact {
  /**
   * @param view the whole view as it now shows, by attribute: what is as an untold element shows it is left out, so
   * that `new URLSearchParams(event.view)` is the short query of a link to it
   */
  constructor(readonly view: Readonly<Record<string, string>>) {
    super('ispeed-view-changed');
  }
}

declare global {
  interface HTMLElementEventMap {
    'ispeed-view-changed': ViewChangedEvent;
  }
}
