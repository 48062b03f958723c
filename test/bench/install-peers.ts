import {existsSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {startNpm} from '../../.ci/npm.mjs';

const FOLDER = fileURLToPath(new URL('peers', import.meta.url));

/** Installs what we are measured against, in a folder of its own: the product never needs it. @throws Error if npm fails */
export async function installPeers(): Promise<void> {
  if (existsSync(`${FOLDER}/node_modules/.package-lock.json`)) return;
  const {status, output} = await startNpm(['ci', '--no-audit', '--no-fund'], {cwd: FOLDER, env: process.env});
  if (status !== 0) throw new Error(output);
}
