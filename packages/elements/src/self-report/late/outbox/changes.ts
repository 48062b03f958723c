const CHANNEL = 'ispeed-outbox';
/** A tab that sends many tells of each: those who hear look once for all that came in this time, ms. */
const GATHER_MS = 300;

/** Tells the other tabs that the outbox has changed, and hears of theirs; a page that is looked at again looks, too. */
export class Changes {
  readonly #changed: () => void;
  #channel: BroadcastChannel | undefined;
  #timer = 0;

  /** @param changed called when another tab may have changed the outbox */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  start(): void {
    try {
      this.#channel = new BroadcastChannel(CHANNEL);
      this.#channel.onmessage = this.#hear;
    } catch {
      // Older browsers have none: they look when the page is looked at.
    }
    document.addEventListener('visibilitychange', this.#look);
    addEventListener('pageshow', this.#look);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.#channel?.close();
    this.#channel = undefined;
    document.removeEventListener('visibilitychange', this.#look);
    removeEventListener('pageshow', this.#look);
  }

  tell(): void {
    this.#channel?.postMessage('');
  }

  readonly #hear = (): void => {
    this.#timer ||= window.setTimeout(() => {
      this.#timer = 0;
      this.#changed();
    }, GATHER_MS);
  };

  readonly #look = (): void => {
    if (document.visibilityState === 'visible') this.#changed();
  };
}
