import type {ReactiveControllerHost} from 'lit';

type Work = 'form' | 'outbox';

/** What a form is doing: its own report is sent, or all that waits; a form can be sent while all that waits is. */
export class UnderWay {
  form = false;
  outbox = false;
  readonly #host: ReactiveControllerHost;
  readonly #release = new Map<Work, () => void>();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Does the work, until it ends or nobody waits for it any more. */
  async during(what: Work, work: () => Promise<void>): Promise<void> {
    const released = new Promise<void>((resolve) => this.#release.set(what, resolve));
    this.#set(what, true);
    await Promise.race([work(), released]).finally(() => this.#set(what, false));
  }

  /** What it leads to is known already: another tab may tell first. The work goes on alone. */
  release(what: Work): void {
    this.#release.get(what)?.();
  }

  #set(what: Work, isUnderWay: boolean): void {
    this[what] = isUnderWay;
    this.#host.requestUpdate();
  }
}
