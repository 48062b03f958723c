import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/** Files that lead to others come first, so that those are read with them. */
const ORDER = ['campaign', 'coverage', 'places', 'organizations', 'coverage-rows', 'report'];

/** Paths of a folder's JSON files that name a contract, folders within it included. */
export function contractFiles(folder: string): string[] {
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => join(entry.parentPath, entry.name))
    .flatMap((path) => {
      const rank = ORDER.indexOf(contractOf(path) ?? '');
      return rank < 0 ? [] : [{path, rank}];
    })
    .sort((a, b) => a.rank - b.rank || (a.path < b.path ? -1 : 1))
    .map(({path}) => path);
}

function contractOf(path: string): string | undefined {
  return /"contract"\s*:\s*"([a-z-]+)\//.exec(readFileSync(path, 'utf8'))?.[1];
}
