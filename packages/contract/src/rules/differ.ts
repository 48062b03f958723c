/** Whether every entry of a list has another `key`. */
export function differ<K extends string>(
  list: readonly {readonly [key in K]: unknown}[] = [],
  key: K,
): boolean {
  const seen = new Set<unknown>();
  for (const entry of list) seen.add(entry[key]);
  return seen.size === list.length;
}
