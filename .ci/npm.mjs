import {spawnSync} from 'node:child_process';
import {basename} from 'node:path';

/**
 * Runs npm: the very one that called us if there is one (`npm_execpath`), with this Node, otherwise `npm` on the PATH.
 * @param {readonly string[]} args what follows `npm` on a command line
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {import('node:child_process').SpawnSyncReturns<string | Buffer>}
 */
export function npm(args, options = {}) {
  const env = withoutCaller(options.env ?? process.env);
  const cli = process.env.npm_execpath ?? '';
  if (basename(cli) === 'npm-cli.js') {
    return spawnSync(process.execPath, [cli, ...args], {...options, env});
  }
  // On Windows npm is a .cmd file, which only a shell can start.
  return spawnSync('npm', args, {...options, env, shell: process.platform === 'win32'});
}

/** A nested npm would otherwise take the calling script's package and lifecycle for its own. */
function withoutCaller(/** @type {NodeJS.ProcessEnv} */ env) {
  const kept = Object.entries(env).filter(([name]) => !/^npm_(package|lifecycle)_/i.test(name));
  return Object.fromEntries(kept);
}
