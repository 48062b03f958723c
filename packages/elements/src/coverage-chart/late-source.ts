import type {LitElement} from 'lit';

import type {LateParts} from './late/late-parts.js';

/** Brings the parts that the first view does without. */
export class LateSource {
  /** Undefined until they are there. */
  parts: LateParts | undefined;
  /** True once they did not come; they can be asked for again. */
  failed = false;

  readonly #host: LitElement;
  #near: IntersectionObserver | undefined;
  #asked = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /**
   * To be called with every update.
   *
   * @param urgent whether the table needs them; else they come once the chart is near the screen
   */
  soon(urgent: boolean): void {
    if (this.#asked) return;
    if (urgent || !('IntersectionObserver' in window)) void this.retry();
    else if (!this.#near) {
      const look = (entries: IntersectionObserverEntry[]) => {
        if (entries.some(({isIntersecting}) => isIntersecting)) void this.retry();
      };
      this.#near = new IntersectionObserver(look, {rootMargin: '200px'});
      this.#near.observe(this.#host);
    }
  }

  async retry(): Promise<void> {
    this.#asked = true;
    this.#near?.disconnect();
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
