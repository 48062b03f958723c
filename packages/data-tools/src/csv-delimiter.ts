/** Excel writes the list separator of the computer's region: comma, semicolon, or a tab. */
const DELIMITERS = [',', ';', '\t'] as const;

/** The separator of the headings: the one that stands most often in row 1, quoted text left out. */
export function csvDelimiter(text: string): string {
  const headings = text.replace(/"[^"]*"/g, '').split(/\r?\n|\r/, 1)[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => headings.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}
