import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {npm} from '../../.ci/npm.mjs';

/** A Chromium packed whole into an npm package (67 MB), with the libraries that a bare Linux lacks. */
const PACKAGE = '@sparticuz/chromium@147.0.0';

const cache = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../node_modules/.cache/ispeed-browser',
  PACKAGE.replace(/.*@/, ''),
);

/** A script instead of variables in our own environment, where every other child process would inherit them. */
const LAUNCHER = `#!/bin/sh
unpacked="$(dirname "$0")/unpacked"
export LD_LIBRARY_PATH="$unpacked/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export FONTCONFIG_PATH="\${FONTCONFIG_PATH:-/etc/fonts}"
exec "$unpacked/chromium" --headless=shell "$@"
`;

/**
 * Path of the Chromium from npm, installed and unpacked under node_modules/.cache by the first call.
 * @returns {string | undefined} nothing where the package has no binary: it is made for Linux on x64
 * @throws {Error} when the system has no fonts, or npm or the unpacking fails
 */
export function portableBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!hasFonts())
    throw new Error('Chromium từ npm cần phông chữ của máy / needs fonts: fontconfig, fonts-dejavu-core');
  const launcher = join(cache, 'chrome');
  // Written last, so its being there says that all before it is whole.
  if (!existsSync(launcher)) {
    rmSync(cache, {recursive: true, force: true});
    mkdirSync(join(cache, 'unpacked'), {recursive: true});
    console.error(
      'Không thấy Chrome hay Chromium, đang tải bản Chromium 67 MB từ npm… / Fetching Chromium from npm…',
    );
    install();
    unpack();
    writeFileSync(launcher, LAUNCHER, {mode: 0o755});
  }
  return launcher;
}

/** With the one font that the package brings, this Chromium ends at the first character that it lacks. */
function hasFonts() {
  const {status, stdout} = spawnSync('fc-list', {encoding: 'utf8'});
  return status === 0 && stdout.trim() !== '';
}

function install() {
  // Its own package.json keeps npm from taking the folder for a part of this workspace.
  writeFileSync(join(cache, 'package.json'), '{"private": true}\n');
  succeed(
    'npm install',
    npm(['install', '--prefix', cache, '--no-save', '--no-audit', '--no-fund', PACKAGE], {cwd: cache}),
  );
}

/**
 * The package writes into the temp folder and takes whatever it finds there by its name, stale or half-written, so it
 * gets a temp folder of its own. It brings its libraries only where it believes to be on AWS Lambda.
 */
function unpack() {
  const script = `
    const {default: chromium} = await import('@sparticuz/chromium');
    await chromium.executablePath();`;
  const run = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: cache,
    env: {...process.env, TMPDIR: join(cache, 'unpacked'), AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x'},
    encoding: 'utf8',
  });
  succeed('@sparticuz/chromium', run);
}

/**
 * @param {string} what
 * @param {import('node:child_process').SpawnSyncReturns<string | Buffer>} run
 */
function succeed(what, {status, stderr, error}) {
  if (status !== 0) throw new Error(`${what}: ${error?.message ?? String(stderr).trim()}`);
}
