/** Words for the operator go to stderr; stdout is for data and the log, which programs read. */
export function say(words: string): void {
  process.stderr.write(`${words}\n`);
}
