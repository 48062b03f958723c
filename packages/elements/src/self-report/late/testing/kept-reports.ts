import type {Report} from '@ispeed-widgets/contract/page';

import type {OutboxEntry} from '../outbox/entry.js';
import {Outbox} from '../outbox/outbox.js';
import {root, text, until} from './test-desk.js';

/*
 * What an earlier visit left in the outbox, for the tests of what a person sees of it.
 */

/** Five past eight in the morning of 20 November 2026, in Viet Nam. */
export const EIGHT_ON_FRIDAY = Date.parse('2026-11-20T01:05:00Z');

/** Leaves a report in the outbox of this browser. */
export async function leave(report: Report, changed: Partial<OutboxEntry> = {}): Promise<OutboxEntry> {
  const entry = {id: report.id, report, keptAt: EIGHT_ON_FRIDAY, ...changed};
  await new Outbox().keep(() => ({entry, replaced: []}));
  return entry;
}

/** Leaves the receipt of a report in this browser. */
export async function leaveReceipt(report: Report, code: string, receivedAt = '2026-11-22T01:05:00Z') {
  const entry = await leave(report);
  await new Outbox().settle(entry, {at: 'delivered', receipt: {id: report.id, code, receivedAt}});
}

export const box = (form: Element) => root(form).querySelector('.outbox');

/** The button of these words in the box or at the foot, whatever it says to those who only hear it. */
export function press(form: Element, words: string, nth = 0): void {
  const found = [...root(form).querySelectorAll('button')].filter(
    (button) => text(button).split(':')[0] === words,
  );
  found[nth]!.click();
}

/** Waits until the box, with what comes late, says this. */
export const untilBoxSays = (form: Element, words: string) => until(() => text(box(form)).includes(words));
