import type {LitElement} from 'lit';

import type {LateParts} from './late/late-parts.js';

/** Brings the parts that the first view does without. */
export class LateSource {
  /** Undefined until they are there. */
  parts: LateParts | undefined;
  /** True once they did not come; `retry` asks again. */
  failed = false;

  readonly #host: LitElement;
  #asked = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /**
   * To be called with every update.
   *
   * @param urgent whether the table needs them; else they come when the page is idle
   */
  soon(urgent: boolean): void {
    if (this.#asked) return;
    this.#asked = true;
    // A page that never rests would wait for ever. Safari has no idle callback; its timer takes the options for no delay.
    const idle = window.requestIdleCallback ?? setTimeout;
    if (urgent) void this.retry();
    else idle(() => void this.retry(), {timeout: 2000});
  }

  async retry(): Promise<void> {
    try {
      const {LateParts} = await import('./late/late-parts.js');
      this.parts ??= new LateParts(this.#host);
    } catch (error) {
      console.warn?.(`[ispeed] chart: không tải được / not loaded: ${String(error)}`);
      this.failed = true;
    }
    this.#host.requestUpdate();
  }
}
