/**
 * Installs what package-lock.json says, once: `npm start` and `npm test` call it first, so that one command is enough
 * on a fresh machine. A stamp in node_modules makes the next call instant. Needs nothing but Node and npm.
 */
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {npm} from './npm.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.ispeed-install');
const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Cần Node.js 20.19 trở lên, máy này đang có ${process.versions.node}. Tải tại https://nodejs.org rồi chạy lại.\n` +
      `Node.js 20.19 or later is needed; this is ${process.versions.node}. Get it from https://nodejs.org and try again.`,
  );
  process.exit(1);
}

// Some packages are compiled for one Node and one system: the stamp names those too.
const machine = `node${major}-${process.platform}-${process.arch}`;
const stamp = `${machine} ${createHash('sha256').update(lockText).digest('hex')}`;
const found = read(stampFile);
if (found !== stamp) {
  const otherMachine = found !== undefined && !found.startsWith(`${machine} `);
  if (otherMachine || !installedByHand()) install();
  writeFileSync(stampFile, stamp);
}

function install() {
  console.log('Đang cài các gói cần dùng (npm ci)… / Installing packages…');
  // NODE_ENV=production would leave out the build tools. Warnings of engines are left out: we test on Node 20.
  const {status, error} = npm(
    ['ci', '--include=dev', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: 'inherit',
    },
  );
  if (status === 0) return;
  console.error(
    `${error ? `${error.message}\n` : ''}Chưa cài được các gói: xem lỗi của npm ở trên, kiểm tra mạng hoặc proxy rồi chạy lại.\n` +
      'Packages could not be installed: see the message of npm above, check the network or proxy, and try again.',
  );
  process.exit(status || 1);
}

/** Whether somebody already ran `npm ci` or `npm install`: npm leaves in node_modules what it put there. */
function installedByHand() {
  const hidden = read(join(modules, '.package-lock.json'));
  if (hidden === undefined) return false;
  const present = packagesOf(hidden);
  return Object.entries(packagesOf(lockText)).every(
    ([path, {integrity, optional}]) => !integrity || optional || present[path]?.integrity === integrity,
  );
}

/**
 * @param {string} lock
 * @returns {Record<string, {integrity?: string, optional?: boolean}>}
 */
function packagesOf(lock) {
  return JSON.parse(lock).packages;
}

function read(/** @type {string} */ path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
