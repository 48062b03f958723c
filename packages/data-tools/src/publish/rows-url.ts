/**
 * A URL for new rows that no series of the index has: the wished one, else the same with `-2`, `-3`, … Figures that
 * replace others never take the place of their file, so that an index read a minute ago goes on meaning what it meant.
 */
export function rowsUrl(wished: string, taken: ReadonlySet<string>): string {
  let url = wished;
  for (let number = 2; taken.has(url); number++) url = wished.replace(/(\.json)?$/, `-${number}$1`);
  return url;
}
