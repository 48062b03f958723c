import type {ReactiveController, ReactiveControllerHost} from 'lit';

import {WidgetError} from './widget-error.js';

/** Where a load stands. `idle` means that there is nothing to load. */
export type Phase<T> =
  | {readonly at: 'idle'}
  | {readonly at: 'loading'}
  | {readonly at: 'ready'; readonly value: T}
  | {readonly at: 'failed'; readonly error: WidgetError};

/**
 * Loads what a key names whenever the key changes and the host is on the page. The last key wins; what arrives
 * for an earlier one, or after the host has left, is dropped.
 */
export class DocumentSource<T> implements ReactiveController {
  phase: Phase<T> = {at: 'idle'};

  readonly #host: ReactiveControllerHost;
  readonly #key: () => string;
  readonly #load: () => Promise<T>;
  #loadedKey = '';
  #run = 0;

  /**
   * @param key what there is to load; empty for nothing
   * @param load rejects with a WidgetError
   */
  constructor(host: ReactiveControllerHost, key: () => string, load: () => Promise<T>) {
    this.#host = host;
    this.#key = key;
    this.#load = load;
    host.addController(this);
  }

  hostUpdate(): void {
    const key = this.#key();
    if (key === this.#loadedKey) return;
    this.#loadedKey = key;
    this.#run += 1;
    this.phase = {at: key === '' ? 'idle' : 'loading'};
    if (key !== '') void this.#start(this.#run);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#run += 1;
    if (this.phase.at === 'loading') this.#loadedKey = '';
  }

  /** Forgets the key, so that the next update loads again. */
  retry(): void {
    this.#loadedKey = '';
    this.#host.requestUpdate();
  }

  async #start(run: number): Promise<void> {
    const phase = await this.#load().then(
      (value): Phase<T> => ({at: 'ready', value}),
      (error: unknown): Phase<T> => ({at: 'failed', error: asWidgetError(error)}),
    );
    if (run !== this.#run) return;
    this.phase = phase;
    this.#host.requestUpdate();
  }
}

/** A mistake of our own counts as a file that could not be shown: the host page never sees a throw. */
function asWidgetError(error: unknown): WidgetError {
  return error instanceof WidgetError ? error : new WidgetError('contract', '', {cause: error});
}
