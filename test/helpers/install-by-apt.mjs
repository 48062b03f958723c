import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';

/**
 * Installs Debian's packages where we are root, as in a container; elsewhere it does nothing.
 * @param {string} what for the person who waits, such as "Chromium"
 * @param {readonly string[]} packages
 * @returns {boolean} whether they are installed now
 * @throws {Error} with what apt-get said
 */
export function installByApt(what, packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.error(`Đang cài ${what} bằng apt… / Installing ${what} by apt…`);
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...packages]);
  return true;
}

function apt(/** @type {string[]} */ args) {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const {status, stderr, error} = spawnSync('apt-get', args, {env, encoding: 'utf8'});
  if (status !== 0) throw new Error(`apt-get ${args[0]}: ${error?.message ?? stderr.trim()}`);
}
