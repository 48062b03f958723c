/**
 * Loaded with `--import` before a program: it kills its own process, as `kill -9` would, just before the n-th call of
 * Node's file system that changes something (`KILL_AT=n`). The program's own imports see the counting functions.
 */
import fs from 'node:fs';
import {syncBuiltinESMExports} from 'node:module';

const CHANGES = [
  'mkdirSync',
  'openSync',
  'writeFileSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'rmSync',
];
const last = Number(process.env.KILL_AT);
let step = 0;

for (const name of CHANGES) {
  const original = fs[name];
  fs[name] = (...args) => {
    // Loading a module opens files too, but not by these functions.
    step += 1;
    if (step === last) process.kill(process.pid, 'SIGKILL');
    return original(...args);
  };
}
syncBuiltinESMExports();
