const CHANNEL = 'ispeed-outbox';

/** Tells the other tabs that the outbox has changed, and hears of theirs; a page that is looked at again looks, too. */
export class Changes {
  readonly #changed: () => void;
  #channel: BroadcastChannel | undefined;

  /** @param changed called when another tab may have changed the outbox */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  start(): void {
    try {
      this.#channel = new BroadcastChannel(CHANNEL);
      this.#channel.onmessage = this.#changed;
    } catch {
      // Older browsers have none: they look when the page is looked at.
    }
    document.addEventListener('visibilitychange', this.#look);
    addEventListener('pageshow', this.#look);
  }

  stop(): void {
    this.#channel?.close();
    this.#channel = undefined;
    document.removeEventListener('visibilitychange', this.#look);
    removeEventListener('pageshow', this.#look);
  }

  tell(): void {
    this.#channel?.postMessage('');
  }

  readonly #look = (): void => {
    if (document.visibilityState === 'visible') this.#changed();
  };
}
