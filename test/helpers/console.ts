/**
 * Keeps the console clean: the test runner puts this before every test file, and whatever the code under test says by
 * `console.error` or `console.warn` fails the test, unless the test takes it with `expectConsole`.
 */

const said: string[] = [];

for (const level of ['error', 'warn'] as const) {
  console[level] = (...parts: unknown[]) => said.push(`console.${level}: ${parts.map(String).join(' ')}`);
}

// Lit's greeting in development; its other warnings are worth a red test.
const lit = globalThis as {litIssuedWarnings?: Set<string>};
lit.litIssuedWarnings = new Set(['dev-mode']);

afterEach(function () {
  failOnLeftovers(this.currentTest?.fullTitle());
});
after(() => failOnLeftovers('the end of the file'));

/**
 * Takes the console message that matches, so that it no longer fails the test, and returns it. Messages begin with
 * `console.error: ` or `console.warn: `.
 *
 * @throws Error when nothing of the kind was said, or when more than one message matches.
 */
export function expectConsole(expected: RegExp): string {
  const matching = said.filter((message) => expected.test(message));
  const [message] = matching;
  if (message === undefined || matching.length > 1) {
    const heard = said.splice(0).join('\n') || 'silence';
    throw new Error(`Expected one console message like ${expected}, heard ${matching.length}:\n${heard}`);
  }
  said.splice(said.indexOf(message), 1);
  return message;
}

function failOnLeftovers(where = ''): void {
  const left = said.splice(0);
  if (left.length > 0) throw new Error(`Unexpected on the console in "${where}":\n${left.join('\n')}`);
}
