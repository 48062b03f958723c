import {
  type ProblemError,
  readReceipt,
  readReport,
  type Receipt,
  type Report,
} from '@ispeed-widgets/contract/page';

/** Why the collector did not take a report: its words, and the fields it names. */
export interface Refusal {
  readonly status: number;
  /** What is wrong, in Vietnamese; empty if it gave no reason. */
  readonly title: string;
  readonly errors: readonly ProblemError[];
}

/** A report that has no receipt yet. The access code is no part of it. */
export interface OutboxEntry {
  readonly id: string;
  readonly report: Report;
  /** When it was kept, ms since 1970 by the device's clock. */
  readonly keptAt: number;
  /** Tries that brought no receipt; absent before the first. */
  readonly tries?: number | undefined;
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
  const {id, report, keptAt, tries, refused} = (value ?? {}) as Partial<OutboxEntry>;
  const read = readReport(report);
  if (typeof keptAt !== 'number' || !read.ok || id !== read.value.id) return undefined;
  return {id, report: read.value, keptAt, tries, refused: readRefusal(refused)};
}

/** What a browser kept as a receipt; undefined where it has another shape. */
export function readDelivered(value: unknown): DeliveredEntry | undefined {
  const {id, report, receipt} = (value ?? {}) as Partial<DeliveredEntry>;
  const isWhole = readReport(report).ok && readReceipt(receipt).ok && id === report?.id;
  return isWhole ? (value as DeliveredEntry) : undefined;
}

/** The first version of the store kept the status alone. */
function readRefusal(refused: unknown): Refusal | undefined {
  return typeof refused === 'number' ? {status: refused, title: '', errors: []} : (refused as Refusal);
}
