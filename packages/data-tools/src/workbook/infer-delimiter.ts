/** In the order of preference where several fit: a comma is also a decimal mark, a tab is nothing else. */
const DELIMITERS = ['\t', ';', ','] as const;

/** Lines that are looked at: a table shows its separator in far fewer. */
const MOST_LINES = 2_000;

export type Delimiter = (typeof DELIMITERS)[number];

/**
 * The separator of a CSV file: the one that stands equally often in most lines, quoted text left out. All lines count,
 * for title lines above a table have commas of their own, and with them decimal commas.
 */
export function inferDelimiter(text: string): Delimiter {
  const lines = text
    .replace(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '' && /[\t;,]/.test(line))
    .slice(0, MOST_LINES);
  const support = DELIMITERS.map((delimiter) => supportOf(lines, delimiter));
  const best = Math.max(...support);
  return DELIMITERS.find((_, index) => support[index]! > 0 && support[index]! >= best / 2) ?? ',';
}

/** In how many lines a separator stands as often as in most of the lines that have it. */
function supportOf(lines: readonly string[], delimiter: string): number {
  const linesByCount = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(delimiter).length - 1;
    if (count > 0) linesByCount.set(count, (linesByCount.get(count) ?? 0) + 1);
  }
  return Math.max(0, ...linesByCount.values());
}
