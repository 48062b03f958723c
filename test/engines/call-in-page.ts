/**
 * A call of the function with its arguments, as an expression for a page. Text, because no engine's tool but CDP, BiDi
 * and WebDriver themselves takes it past a CSP without `unsafe-eval`, and those take text.
 */
export function callInPage(work: (...args: never[]) => unknown, args: readonly unknown[]): string {
  return `(${work.toString()})(...${JSON.stringify(args)})`;
}
