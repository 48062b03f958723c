import {defineConfig} from 'vitest/config';

export default defineConfig({
  test: {
    // Node tests import workspace packages from their sources.
    include: ['packages/{contract,data-tools,collector,builder}/src/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 30_000,
  },
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source'], externalConditions: ['source']}},
});
