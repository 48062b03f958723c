/**
 * Loaded with `--import` before a program: it kills its own process, as `kill -9` would, just before the n-th call of
 * Node's file system that changes something (`KILL_AT=n`). The program's own imports see the counting functions.
 */
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';

const CHANGES = /** @type {const} */ ([
  'mkdirSync',
  'openSync',
  'writeFileSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'rmSync',
]);
const last = Number(process.env['KILL_AT']);
let step = 0;

for (const name of CHANGES) {
  /** @type {Record<string, unknown>} */ (fs)[name] = counted(
    /** @type {(...args: unknown[]) => unknown} */ (fs[name]),
  );
}
syncBuiltinESMExports();

/**
 * @param {(...args: unknown[]) => unknown} original
 * @returns {(...args: unknown[]) => unknown}
 */
function counted(original) {
  return (...args) => {
    step += 1;
    if (step === last) process.kill(process.pid, 'SIGKILL');
    return original(...args);
  };
}
