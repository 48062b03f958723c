import {type Delivered, deliver} from './deliver.js';
import type {SentReport} from './sent-reports.js';

/** What clients hold in the end, by id of the report: a receipt for each time it was delivered. */
export type Receipts = ReadonlyMap<string, readonly Delivered[]>;

/** How reports are delivered. */
export interface Delivery {
  /** A server to ask, anew at each try. */
  readonly anyUrl: () => string;
  /** Clients that work side by side. */
  readonly clients?: number;
  /** Told after each receipt how many there are by now. */
  readonly onReceipt?: (held: number) => void;
}

/** Delivers every report, in this order, by clients that work side by side. */
export async function deliverAll(
  reports: readonly SentReport[],
  {anyUrl, clients = 24, onReceipt}: Delivery,
): Promise<Receipts> {
  const receipts = new Map<string, Delivered[]>();
  const left = reports.values();
  let held = 0;
  async function work(): Promise<void> {
    for (const sent of left) {
      const delivered = await deliver(anyUrl, sent);
      const {id} = sent.report;
      receipts.set(id, [...(receipts.get(id) ?? []), delivered]);
      onReceipt?.(++held);
    }
  }
  await Promise.all(Array.from({length: clients}, work));
  return receipts;
}
