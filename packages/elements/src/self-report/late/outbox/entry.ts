import {readReceipt, readReport, type Receipt, type Report} from '@ispeed-widgets/contract/page';

import {readRefusal, type Refusal} from './read-refusal.js';

export type {Refusal};

/** A report that has no receipt yet. The access code is no part of it. */
export interface OutboxEntry {
  readonly id: string;
  readonly report: Report;
  /** When it was kept, ms since 1970 by the device's clock. */
  readonly keptAt: number;
  /** Tries that brought no receipt; absent before the first. */
  readonly tries?: number | undefined;
  /** Its place in the line: a report that was tried goes behind all others. Absent before its first try. */
  readonly place?: number | undefined;
  /** The answer that asks a person to mend it; absent while it only waits. */
  readonly refused?: Refusal | undefined;
}

/** A report that was received, for the person who comes back for its code. */
export interface DeliveredEntry {
  readonly id: string;
  readonly report: Report;
  readonly receipt: Receipt;
}

/** What a browser kept as an entry; undefined where it has another shape, of a later version. */
export function readEntry(value: unknown): OutboxEntry | undefined {
  const {id, report, keptAt, tries, place, refused} = (value ?? {}) as Record<string, unknown>;
  const read = readReport(report);
  if (typeof keptAt !== 'number' || !read.ok || id !== read.value.id) return undefined;
  return {
    id: read.value.id,
    report: read.value,
    keptAt,
    tries: readCount(tries),
    place: readCount(place),
    refused: readKeptRefusal(refused),
  };
}

/** What a browser kept as a receipt; undefined where it has another shape. */
export function readDelivered(value: unknown): DeliveredEntry | undefined {
  const {id, report, receipt} = (value ?? {}) as Partial<DeliveredEntry>;
  const isWhole = readReport(report).ok && readReceipt(receipt).ok && id === report?.id;
  return isWhole ? (value as DeliveredEntry) : undefined;
}

/** The first version of the store kept the status alone; what has no status is sent again. */
function readKeptRefusal(refused: unknown): Refusal | undefined {
  if (typeof refused === 'number') return readRefusal(refused, undefined);
  const status = (refused as Refusal | undefined)?.status;
  return typeof status === 'number' ? readRefusal(status, refused) : undefined;
}

function readCount(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
