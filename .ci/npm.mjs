import {spawn, spawnSync} from 'node:child_process';
import {basename} from 'node:path';
import {text} from 'node:stream/consumers';

/**
 * Runs npm: the very one that called us if there is one (`npm_execpath`), with this Node, otherwise `npm` on the PATH.
 * @param {readonly string[]} args what follows `npm` on a command line
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {import('node:child_process').SpawnSyncReturns<string | Buffer>}
 */
export function npm(args, options = {}) {
  const {file, before, ...how} = whichNpm(options.env);
  return spawnSync(file, [...before, ...args], {...options, ...how});
}

/**
 * The same, while this process goes on.
 * @param {readonly string[]} args
 * @param {{cwd: string, env: NodeJS.ProcessEnv}} options
 * @returns {Promise<{status: number, output: string}>} what it printed, errors last; a status of -1 if it did not start
 *   or did not end by itself
 */
export async function startNpm(args, options) {
  const {file, before, ...how} = whichNpm(options.env);
  const child = spawn(file, [...before, ...args], {...options, ...how, stdio: ['ignore', 'pipe', 'pipe']});
  const ended = new Promise((resolve) => {
    child.once('error', ({message}) => resolve({status: -1, reason: message}));
    child.once('close', (code, signal) => resolve({status: code ?? -1, reason: signal ?? ''}));
  });
  const [{status, reason}, ...printed] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
  return {status, output: [...printed, reason].join('')};
}

/** @param {NodeJS.ProcessEnv | undefined} env */
function whichNpm(env = process.env) {
  const cli = process.env.npm_execpath ?? '';
  const [file, before, shell] =
    basename(cli) === 'npm-cli.js'
      ? [process.execPath, [cli], false]
      : // On Windows npm is a .cmd file, which only a shell can start.
        ['npm', [], process.platform === 'win32'];
  return {file, before, shell, env: withoutCaller(env)};
}

/** A nested npm would otherwise take the calling script's package and lifecycle for its own. */
function withoutCaller(/** @type {NodeJS.ProcessEnv} */ env) {
  const kept = Object.entries(env).filter(([name]) => !/^npm_(package|lifecycle)_/i.test(name));
  return Object.fromEntries(kept);
}
