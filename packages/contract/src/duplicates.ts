import {at, type Issue} from './issue.js';
import {issuesOf} from './issues-of.js';

/** An issue for every list entry whose `key` an earlier entry already has. */
export function findDuplicates<K extends string>(
  list: readonly {readonly [key in K]: unknown}[],
  key: K,
  pointer: string,
): Issue[] {
  const seen = new Set<unknown>();
  return issuesOf(list, (entry, index) => {
    if (seen.has(entry[key])) return [{pointer: at(at(pointer, index), key), code: 'duplicate'}];
    seen.add(entry[key]);
    return [];
  });
}
