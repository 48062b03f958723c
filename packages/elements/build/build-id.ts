import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const SOURCES = [
  'packages/elements/src',
  'packages/elements/build',
  'packages/elements/trim-lit',
  'packages/contract/src',
];
const FILES = ['vite.config.ts', 'package-lock.json'];

/**
 * Eight characters that change whenever anything does of which the published files are made. They stand in every
 * name, so that a file's content never changes under its name, and the loader carries them once instead of a hash
 * for each name. (A hash of the finished content cannot stand there: a late chunk names its entry, and the entry
 * carries the late chunk's integrity.)
 */
export function buildId(): string {
  const hash = createHash('sha256');
  for (const file of [...SOURCES.flatMap(filesBelow), ...FILES])
    hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 8);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return /\.test\.ts$|\/testing\//.test(path) ? [] : [path];
    });
}
