import type {LitElement} from 'lit';

import type {CommuneSelectedEvent} from '../../shared/events/commune-selected-event.js';
import {ViewChangedEvent} from '../../shared/events/view-changed-event.js';
import type {Choices} from '../chart-state.js';

/** What an element shows that was told nothing; a link need not say it. */
const UNTOLD = ['', 'both', 'missing', 'samples'];

/** Tells the page what a person chose, once it shows. */
export class ViewTeller {
  readonly #host: LitElement;
  #choices: Choices | undefined;
  #commune = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addEventListener('ispeed-commune-selected', ({communeCode}: CommuneSelectedEvent) => {
      this.#commune = communeCode;
      void this.#tell();
    });
  }

  /** The same state, whose changes are told; to be called with each update, so that the choices are those that count. */
  hear<S extends {readonly choices: Choices; readonly change: (changed: Partial<Choices>) => void}>(
    state: S,
  ): S {
    this.#choices = state.choices;
    const change = (changed: Partial<Choices>) => {
      state.change(changed);
      void this.#tell();
    };
    return {...state, change};
  }

  /** After the update: a month chosen may lack the network, and then another one shows. */
  async #tell(): Promise<void> {
    await this.#host.updateComplete;
    const {sort, metric, view, ...others} = this.#choices!;
    const all = {...others, metric, sort, view, commune: this.#commune};
    const said = Object.entries(all).filter(([name, value]) => !isUntold(name, value));
    this.#host.dispatchEvent(new ViewChangedEvent(Object.fromEntries(said)));
  }
}

/** `samples` is what an untold `metric` is, but an order of its own. */
function isUntold(name: string, value: string): boolean {
  return UNTOLD.includes(value) && !(name === 'sort' && value === 'samples');
}
