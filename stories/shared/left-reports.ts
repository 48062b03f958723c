import type {OrganizationReport} from '@ispeed-widgets/contract/page';

import type {OutboxEntry} from '../../packages/elements/src/self-report/late/outbox/entry.js';
import {Outbox} from '../../packages/elements/src/self-report/late/outbox/outbox.js';

const DAY_MS = 86_400_000;

/** Invented. */
function sampleReport(digit: number, organization: string): OrganizationReport {
  return {
    contract: 'report/1',
    id: `7c9e6679-7425-40de-944b-e07fc1f90ae${digit}`,
    campaign: 'khanh-hoa-2026',
    period: '2026-02',
    audience: 'organization',
    organization,
    groups: [{id: 'can-bo-cong-chuc', total: 42, installed: 40, measured: 37}],
  };
}

/** An entry of the outbox as an earlier visit left it, so many days ago. */
export function leftReport(
  digit: number,
  {days = 0, ...changed}: {days?: number} & Partial<OutboxEntry> = {},
): OutboxEntry {
  const report = sampleReport(digit, digit % 2 ? 'ubnd-22366' : 'ubnd-22390');
  return {id: report.id, report, keptAt: Date.now() - days * DAY_MS, ...changed};
}

/** For a story's `beforeEach`: an earlier visit left these in the outbox. */
export async function leave(...entries: readonly OutboxEntry[]): Promise<void> {
  const outbox = new Outbox();
  for (const entry of entries) await outbox.keep(() => ({entry, replaced: []}));
}

/** For a story's `beforeEach`: an earlier visit has the receipt of this report. */
export async function leaveReceipt(entry: OutboxEntry, code: string): Promise<void> {
  await leave(entry);
  const receipt = {id: entry.id, code, receivedAt: new Date(entry.keptAt).toISOString()};
  await new Outbox().settle(entry, {at: 'delivered', receipt});
}

/** For a story's `beforeEach`: the browser's storage is full, until what it returns is called. */
export function fullStorage(): () => void {
  const {put} = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('', 'QuotaExceededError');
  };
  return () => {
    IDBObjectStore.prototype.put = put;
  };
}

/** For a story's `beforeEach`: the browser holds a database of this version that is not ours. */
export function otherDatabase(version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('ispeed', version);
    request.onerror = () => reject(request.error ?? new Error('indexedDB.open'));
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
