import {execFileSync} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';

it('finds the JSON Schema files and readers as the zod schemas say', () => {
  const generator = fileURLToPath(new URL('../generate.ts', import.meta.url));
  // Fails with the names of the stale files.
  const run = () =>
    execFileSync(process.execPath, ['--import', 'tsx', generator, '--check'], {stdio: 'pipe'});
  expect(run).not.toThrow();
});
