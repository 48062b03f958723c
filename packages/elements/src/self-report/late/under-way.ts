import type {ReactiveControllerHost} from 'lit';

/** What a form is doing: its own report is sent, or all that waits; a form can be sent while all that waits is. */
export class UnderWay {
  send = false;
  retry = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  async during(what: 'send' | 'retry', work: () => Promise<void>): Promise<void> {
    this.#set(what, true);
    await work().finally(() => this.#set(what, false));
  }

  #set(what: 'send' | 'retry', isUnderWay: boolean): void {
    this[what] = isUnderWay;
    this.#host.requestUpdate();
  }
}
