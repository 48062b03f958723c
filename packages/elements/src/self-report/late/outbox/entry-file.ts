import {type Issue, jsonText, readReport, type Report} from '@ispeed-widgets/contract/page';

import type {DeliveredEntry, OutboxEntry} from './entry.js';

/** A report as a file that its owner can carry to another device. */
export interface EntryFile {
  /** As `bao-cao-i-speed-2026-10-7c9e6679.json`. */
  readonly name: string;
  /** The report itself, contract `report/1`; no access code. */
  readonly json: string;
}

/** What a file turned out to be. */
export type EntryFileReading =
  | {
      readonly at: 'new';
      /** To be kept under the file's own id, so that a report sent from two devices arrives once. */
      readonly entry: OutboxEntry;
    }
  | {readonly at: 'waiting'; readonly entry: OutboxEntry}
  | {readonly at: 'received'; readonly delivered: DeliveredEntry}
  | {readonly at: 'other-campaign'; readonly campaign: string}
  | {readonly at: 'other-contract'; readonly contract: string | undefined}
  | {readonly at: 'damaged'; readonly issues: readonly Issue[]}
  | {readonly at: 'no-json'};

/** What a device knows, for reading a file. */
export interface EntryFileContext {
  /** Id of the campaign whose form is open. */
  readonly campaign: string;
  readonly entries: readonly OutboxEntry[];
  readonly receipts: readonly DeliveredEntry[];
  /** Ms since 1970 by the device's clock. */
  readonly now: number;
}

const CONTRACT = 'report/1';

/** The file of a report that waits. */
export function entryFile(report: Report): EntryFile {
  const {period, id} = report;
  return {name: `bao-cao-i-speed-${period}-${id.slice(0, 8)}.json`, json: `${jsonText(report)}\n`};
}

/** Reads a file that was made by `entryFile`, on this device or another. */
export function readEntryFile(text: string, context: EntryFileContext): EntryFileReading {
  let value: unknown;
  try {
    // Windows' Notepad puts a byte order mark before what it saves.
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return {at: 'no-json'};
  }
  const contract = (value as {contract?: unknown} | null)?.contract;
  if (contract !== CONTRACT) {
    return {at: 'other-contract', contract: typeof contract === 'string' ? contract : undefined};
  }
  const read = readReport(value);
  return read.ok ? readKnown(read.value, context) : {at: 'damaged', issues: read.issues};
}

function readKnown(report: Report, {campaign, entries, receipts, now}: EntryFileContext): EntryFileReading {
  const {id} = report;
  const delivered = receipts.find((one) => one.id === id);
  if (delivered) return {at: 'received', delivered};
  const entry = entries.find((one) => one.id === id);
  if (entry) return {at: 'waiting', entry};
  if (report.campaign !== campaign) return {at: 'other-campaign', campaign: report.campaign};
  return {at: 'new', entry: {id, report, keptAt: now}};
}
