/**
 * Builds what portals load into dist/: the files of several widgets, of each alone, what is no widget, and then the
 * loader that knows them; last the list of all with their sizes and hashes.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';

import {buildEmbedPage} from './build-embed-page.mjs';

const DIST = 'packages/elements/dist';

await run('elements');
for (const name of ['banner', 'install-guide', 'coverage-chart', 'self-report']) await run('alone', name);
await run('placeholders');
await run('loader');
await buildEmbedPage();
listFiles();

async function run(/** @type {string} */ mode, /** @type {string | undefined} */ name = undefined) {
  if (name !== undefined) process.env.ELEMENT = name;
  await build({mode, logLevel: 'warn'});
}

/** Bytes and integrity of every published file, for web admins, the builder and the doctor. */
function listFiles() {
  const path = join(DIST, 'manifest.json');
  const files = readdirSync(DIST, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort()
    .map((file) => {
      const content = readFileSync(join(DIST, file));
      const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
      return [file, {bytes: content.byteLength, integrity}];
    });
  const manifest = {...JSON.parse(readFileSync(path, 'utf8')), files: Object.fromEntries(files)};
  writeFileSync(path, JSON.stringify(manifest, null, 2));
}
