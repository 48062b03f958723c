import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join} from 'node:path';

/** Ending of files that are not whole yet. */
const UNFINISHED = '.ispeed-tmp';
/** A process that writes a few kilobytes is done long before; what is older was left by one that was killed. */
const LEFT_BEHIND_MS = 10 * 60_000;

/**
 * Writes files so that each is always whole, and the last only when all others are there: all go to temporary files
 * beside their places and to the disk first, and are then renamed in order. Whoever reads in between, or after a
 * crash, finds what was there before or what is there now, never a part.
 *
 * @param texts by path; the last one names the others
 * @param confirm asked once all is written and before anything is renamed; throws to leave everything as it was
 * @throws the file system's error; nothing is renamed if writing fails
 */
export function writeTogether(
  texts: ReadonlyMap<string, string | Uint8Array>,
  confirm: () => void = () => {},
): void {
  const pending = new Map([...texts.keys()].map((path) => [path, unfinishedName(path)]));
  for (const folder of new Set([...texts.keys()].map((path) => dirname(path)))) {
    mkdirSync(folder, {recursive: true});
    removeLeftBehind(folder);
  }
  try {
    for (const [path, text] of texts) writeToDisk(pending.get(path)!, text);
    confirm();
    for (const [path, unfinished] of pending) renameSync(unfinished, path);
  } finally {
    for (const unfinished of pending.values()) rmSync(unfinished, {force: true});
  }
}

function unfinishedName(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}${UNFINISHED}`);
}

function writeToDisk(path: string, text: string | Uint8Array): void {
  const file = openSync(path, 'w');
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function removeLeftBehind(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.endsWith(UNFINISHED) && Date.now() - statSync(path).mtimeMs > LEFT_BEHIND_MS) {
      rmSync(path, {force: true});
    }
  }
}
