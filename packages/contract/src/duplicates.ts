import {at, type Issue} from './issue.js';

/** An issue for every list entry whose `key` an earlier entry already has. */
export function findDuplicates<K extends string>(
  list: readonly {readonly [key in K]: unknown}[],
  key: K,
  pointer: string,
): Issue[] {
  const seen = new Set<unknown>();
  return list.flatMap((entry, index) => {
    const repeated = seen.has(entry[key]);
    seen.add(entry[key]);
    return repeated ? [{pointer: at(at(pointer, index), key), code: 'duplicate' as const}] : [];
  });
}
