import type {CoverageEntry} from './coverage-entry.js';
import type {TableIssue} from './table.js';

/** A commune has one row a month and network; every further one is refused, and the first is named. */
export function repeatedEntries(entries: readonly CoverageEntry[]): TableIssue[] {
  const first = new Map<string, number>();
  return entries.flatMap(({period, network, code, row}) => {
    const key = `${period} ${network} ${code}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, row.number);
      return [];
    }
    const vi = `Trùng với dòng ${earlier}: cùng xã, tháng và mạng.`;
    const en = `Repeats row ${earlier}: the same commune, month and network.`;
    return [row.issue(row.has('code') ? 'code' : 'name', {vi, en})];
  });
}
