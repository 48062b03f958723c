import type {Report} from '@ispeed-widgets/contract/page';

import type {DeliveredEntry} from './outbox/entry.js';
import {content} from './outbox/outbox-place.js';

/** How old the receipt of a restored draft may be, ms: it was delivered, and the draft outlived the page. */
const HOUR_MS = 3_600_000;

/**
 * Two tabs that restored one draft hold one report. What another tab has delivered since this tab's draft was begun, and
 * says the same, is that report; what was delivered before is somebody else's, who at the same desk may well say the same.
 */
export class TwinDraft {
  /** Ids of the receipts that were here when the draft was begun; undefined before. */
  #before: readonly string[] | undefined;
  #isRestored = false;

  /** The draft was begun at an earlier visit, nobody knows when. */
  restored(): void {
    this.#before = [];
    this.#isRestored = true;
  }

  /** Something is typed; only the first time counts. */
  begun(receipts: readonly DeliveredEntry[]): void {
    this.#before ??= receipts.map(({id}) => id);
  }

  /** What was typed has made room for something else. */
  ended(): void {
    this.#before = undefined;
    this.#isRestored = false;
  }

  /** The receipt that this draft has already, if it has. */
  deliveredAs(report: Report, receipts: readonly DeliveredEntry[]): DeliveredEntry | undefined {
    const said = content(report);
    return receipts.find(
      ({id, report: other, receipt}) =>
        !this.#before?.includes(id) &&
        content(other) === said &&
        !(this.#isRestored && Math.abs(Date.now() - Date.parse(receipt.receivedAt)) > HOUR_MS),
    );
  }
}
