import type {DeliveredEntry, OutboxEntry} from './entry.js';
import type {OutboxPlace} from './outbox-place.js';
import {placeOf} from './queue.js';
import type {SendResult} from './send.js';

const MOST_RECEIPTS = 100;

/** What a device keeps: the reports without a receipt, and the receipts of the others. */
export interface Kept {
  readonly entries: readonly OutboxEntry[];
  readonly receipts: readonly DeliveredEntry[];
}

/** What is kept next. A rule may be applied again, to what other tabs have left meanwhile. */
export type Rule = (kept: Kept) => Kept;

export const NOTHING_KEPT: Kept = {entries: [], receipts: []};

/** Keeps a report in the place of others, unless it has its receipt already. */
export function withPlaced({entry, replaced}: OutboxPlace): Rule {
  return ({entries, receipts}) => ({
    entries: has(receipts, entry.id) ? entries : [...without(entries, [entry.id, ...replaced]), entry],
    receipts,
  });
}

/** What a try leaves: the report goes only for its receipt; one that is gone by now stays gone. */
export function afterTry({id, report}: OutboxEntry, result: SendResult): Rule {
  if (result.at === 'delivered') return withReceipt({id, report, receipt: result.receipt});
  const refused = result.at === 'refused' ? result.refusal : undefined;
  return ({entries, receipts}) => {
    const place = Math.max(...entries.map(placeOf)) + 1;
    const tried = (entry: OutboxEntry) => ({...entry, tries: (entry.tries ?? 0) + 1, place, refused});
    return {entries: entries.map((entry) => (entry.id === id ? tried(entry) : entry)), receipts};
  };
}

/** Without a report that its owner does not want to send. */
export function withoutEntry(id: string): Rule {
  return ({entries, receipts}) => ({entries: without(entries, [id]), receipts});
}

/** Without a receipt. */
export function withoutReceipt(id: string): Rule {
  return ({entries, receipts}) => ({entries, receipts: without(receipts, [id])});
}

/** The receipts of all campaigns, newest first by the collector's clock. */
export function newestFirst(receipts: readonly DeliveredEntry[]): DeliveredEntry[] {
  return [...receipts].sort((a, b) => at(b) - at(a));
}

function withReceipt(delivered: DeliveredEntry): Rule {
  const {id} = delivered;
  return ({entries, receipts}) => ({
    entries: without(entries, [id]),
    receipts: newestFirst([...without(receipts, [id]), delivered]).slice(0, MOST_RECEIPTS),
  });
}

function at({receipt}: DeliveredEntry): number {
  return Date.parse(receipt.receivedAt);
}

function has(list: readonly {readonly id: string}[], id: string): boolean {
  return list.some((one) => one.id === id);
}

function without<T extends {readonly id: string}>(list: readonly T[], ids: readonly string[]): T[] {
  return list.filter(({id}) => !ids.includes(id));
}
