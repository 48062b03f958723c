import {type LitElement, nothing} from 'lit';

import type {ChartState} from '../chart-state.js';
import type {CommuneRow, RowWindow} from './row-window/row-window.js';

/** Brings what shows the rows of a long table, once there is one. */
export class RowWindowSource {
  readonly #host: LitElement;
  #window: RowWindow | undefined;
  #asked = false;
  #failed = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Nothing, for the rows come into the table's body by themselves; undefined if they cannot. */
  rows(state: ChartState, row: CommuneRow): typeof nothing | undefined {
    if (!this.#asked) void this.#load();
    this.#window?.show(state, row);
    return this.#failed ? undefined : nothing;
  }

  async #load(): Promise<void> {
    this.#asked = true;
    try {
      const {RowWindow} = await import('./row-window/row-window.js');
      this.#window = new RowWindow(this.#host);
    } catch (error) {
      console.warn?.(`[ispeed] chart: không tải được / not loaded: ${String(error)}`);
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }
}
