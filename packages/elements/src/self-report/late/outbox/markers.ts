import {forget, remember} from '../../../shared/local-memory.js';
import {outboxMarker, receiptsMarker} from '../../memory-keys.js';
import type {Kept} from './kept.js';

/**
 * Marks the campaigns of which reports or receipts are kept, so that the next visit opens the outbox, and unmarks those
 * of which nothing is left. To be called within the transaction, where no other tab can keep anything meanwhile.
 *
 * @returns false if the browser would not remember
 */
export function mark(before: Kept, after: Kept): boolean {
  const outbox = markEach(outboxMarker, [...before.entries, ...after.entries], after.entries);
  const receipts = markEach(receiptsMarker, [...before.receipts, ...after.receipts], after.receipts);
  return outbox && receipts;
}

type Marked = readonly {readonly report: {readonly campaign: string}}[];

function markEach(marker: (campaign: string) => string, all: Marked, left: Marked): boolean {
  const campaignOf = ({report}: Marked[number]) => report.campaign;
  const isLeft = new Set(left.map(campaignOf));
  let isMarked = true;
  for (const campaign of new Set(all.map(campaignOf))) {
    if (!isLeft.has(campaign)) forget(marker(campaign));
    else if (!remember(marker(campaign), 'true')) isMarked = false;
  }
  return isMarked;
}
