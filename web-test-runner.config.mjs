import {fileURLToPath} from 'node:url';

import {esbuildPlugin} from '@web/dev-server-esbuild';
import {playwrightLauncher} from '@web/test-runner-playwright';

import {browserLaunch} from './test/helpers/find-browser.mjs';

/** Every test file starts with the guard: a console error or warning that no test expected fails the file. */
const consoleGuard = {
  name: 'console-guard',
  transform: (/** @type {{path: string, body: unknown}} */ {path, body}) =>
    /\.(test|browser)\.ts$/.test(path) ? `import '/test/helpers/console.ts'; ${body}` : undefined,
};

/**
 * The demo's data files under the address they have on the demo portal. This server only reads.
 * @type {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
const serveDemoData = (context, next) => {
  if (context.path.startsWith('/data/')) context.path = `/demo${context.path}`;
  return next();
};

/**
 * `npm run test:trimmed`: the same tests over Lit as pages get it, without what our elements never use. Otherwise it is
 * Lit's development build, whose warnings fail a test.
 */
const trimmed = process.env.LIT === 'trimmed';
const trimmedLit = trimmed ? [(await import('./test/helpers/serve-trimmed-lit.js')).serveTrimmedLit()] : [];

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  files: ['packages/elements/src/**/*.test.ts', 'test/embed/**/*.browser.ts'],
  nodeResolve: {exportConditions: ['source', 'browser', 'development']},
  browsers: [playwrightLauncher({product: 'chromium', launchOptions: browserLaunch()})],
  plugins: [
    ...trimmedLit,
    consoleGuard,
    esbuildPlugin({
      ts: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('packages/elements/tsconfig.json', import.meta.url)),
    }),
  ],
  middleware: [serveDemoData],
  testFramework: {config: {timeout: '10000'}},
  concurrency: 2,
};
