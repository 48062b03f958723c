import type {Report} from '@ispeed-widgets/contract/page';
import type {LitElement} from 'lit';

import {FormErrors} from './form-errors.js';
import {keepFocus} from './keep-focus.js';
import type {OutboxEntry} from './outbox/entry.js';
import {PANEL} from './panel.js';
import type {Delivered} from './report-mode.js';
import {turnPage} from './turn-page.js';

/** What stands in the place of the form. */
export type Shown =
  | {readonly at: 'form'}
  | {readonly at: 'check'; readonly report: Report}
  | {readonly at: 'queued'; readonly entry: OutboxEntry}
  /** `isLookedUp` for one of the device's receipts that was looked up while the form was being filled in. */
  | ({readonly at: 'delivered'; readonly isLookedUp?: boolean} & Delivered);

/** The page that a person has before them: the form with its errors, or what stands in its place. */
export class DeskPage {
  shown: Shown = {at: 'form'};
  errors = new FormErrors();
  /** Id of the kept report that the form mends; empty for none. */
  mending = '';
  /** What a panel says besides, for example what became of the last try to print. */
  said = '';

  readonly #host: LitElement;
  readonly #turned: () => void;

  /** @param turned called when another page comes */
  constructor(host: LitElement, turned: () => void) {
    this.#host = host;
    this.#turned = turned;
  }

  show(shown: Shown): void {
    this.shown = shown;
    this.mending = '';
    this.said = '';
    this.errors = new FormErrors();
    this.#turned();
    this.#host.requestUpdate();
  }

  /** Shows what the person did not ask for just now: a focus that it takes away goes to its heading, any other stays. */
  showQuietly(shown: Shown): void {
    void keepFocus(this.#host, [PANEL, 'title'], async () => this.show(shown));
  }

  /** Turns to what is to be shown, and leads to one of its elements. */
  async turnTo(id: string): Promise<void> {
    this.#host.requestUpdate();
    const {renderRoot} = this.#host;
    const turn = () => this.#host.updateComplete;
    await turnPage(renderRoot, {turn, holdsHeight: this.shown.at === 'check'});
    renderRoot.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
  }
}
