/** Builds what portals load into dist/: the files of several widgets, of each alone, and the loader that knows them. */
import {build} from 'vite';

import {buildEmbedPage} from './build-embed-page.mjs';

const run = (/** @type {string} */ mode) => build({mode, logLevel: 'warn'});

await run('elements');
for (const name of ['banner', 'install-guide', 'coverage-chart', 'self-report']) {
  process.env.ELEMENT = name;
  await run('alone');
}
await run('loader');
await buildEmbedPage();
