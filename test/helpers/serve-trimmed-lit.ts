import type {TestRunnerPlugin} from '@web/test-runner';

import {TRIMMED_FILES, trimmed} from '../../packages/elements/trim-lit/trim-lit.js';

const FOLDER = '/trimmed-lit/';

/**
 * Puts the trimmed Lit under the elements' tests: what our elements need of it must still be there. The tests' own
 * tools keep the whole one.
 */
export function serveTrimmedLit(): TestRunnerPlugin {
  return {
    name: 'serve-trimmed-lit',
    resolveImport({source, context}) {
      const isOurs = /^\/packages\/elements\/src\/.*(?<!\.test)\.ts$/.test(context.path);
      return source === 'lit' && isOurs ? `${FOLDER}lit-element.js` : undefined;
    },
    async serve({path}) {
      const name = path.startsWith(FOLDER) ? path.slice(FOLDER.length) : undefined;
      const file = TRIMMED_FILES.find((one) => one.path.endsWith(`/${name}`));
      if (!file) return undefined;
      const body = (await trimmed(file)).replace(
        /from "(?:@lit\/)?(reactive-element|lit-html)"/g,
        'from "./$1.js"',
      );
      return {body, type: 'js'};
    },
  };
}
