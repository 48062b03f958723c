import type {LitElement} from 'lit';

import type {CommuneSelectedEvent} from '../../shared/events/commune-selected-event.js';
import {ViewChangedEvent} from '../../shared/events/view-changed-event.js';
import type {ChartState, Choices, NationChoices, NationView} from '../chart-state.js';
import {countedChoices} from '../compare/counted-choices.js';

/** What an element shows that was told nothing; a link need not say it. */
const UNTOLD = ['', 'both', 'missing', 'samples'];

/** Tells the page what a person chose, once it shows. */
export class ViewTeller {
  readonly #host: LitElement;
  #choices: Choices | undefined;
  #nation: NationChoices | undefined;
  #commune = '';

  constructor(host: LitElement) {
    this.#host = host;
    host.addEventListener('ispeed-commune-selected', ({communeCode}: CommuneSelectedEvent) => {
      this.#commune = communeCode;
      void this.#tell();
    });
  }

  /** The same state, whose changes are told; to be called with each update, so that the choices are those that count. */
  hear<S extends Pick<ChartState, 'data' | 'choices' | 'change'>>(state: S): S {
    this.#choices = countedChoices(state);
    const change = (changed: Partial<Choices>) => {
      state.change(changed);
      void this.#tell();
    };
    return {...state, change};
  }

  /** The same way through the nation, whose steps are told; what was chosen of a place is not of the next one. */
  hearNation(nation: NationView): NationView {
    this.#nation = nation.choices;
    const change = (changed: Partial<NationChoices>) => {
      nation.change(changed);
      if (changed.province !== undefined) {
        this.#commune = '';
        if (this.#choices) this.#choices = {...this.#choices, district: ''};
      }
      void this.#tell();
    };
    return {...nation, change};
  }

  /** The same state, whose card is no longer told once it is closed. */
  hearCard(state: ChartState): ChartState {
    const select = (code: string) => {
      state.select(code);
      if (code) return;
      this.#commune = '';
      void this.#tell();
    };
    return {...state, select};
  }

  /** After the update: a month chosen may lack the network, and then another one shows. */
  async #tell(): Promise<void> {
    await this.#host.updateComplete;
    const {province = '', period, network} = this.#nation ?? {period: '', network: ''};
    const {sort = '', metric = '', view = '', ...others} = this.#choices ?? {period, network};
    const all = {...others, metric, sort, view, province, commune: this.#commune};
    const said = Object.entries(all).filter(([name, value]) => !isUntold(name, value));
    this.#host.dispatchEvent(new ViewChangedEvent(Object.fromEntries(said)));
  }
}

/** `samples` is what an untold `metric` is, but an order of its own. */
function isUntold(name: string, value: string): boolean {
  return UNTOLD.includes(value) && !(name === 'sort' && value === 'samples');
}
