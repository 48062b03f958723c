/**
 * A call of the function with its arguments, as an expression for a page. Text, because no engine's tool but CDP, BiDi
 * and WebDriver themselves takes it past a CSP without `unsafe-eval`, and those take text.
 */
export function callInPage(work: (...args: never[]) => unknown, args: readonly unknown[]): string {
  // tsx names the functions inside by a helper of its own, which a page has not.
  return `((__name) => (${work.toString()})(...${JSON.stringify(args)}))((named) => named)`;
}
