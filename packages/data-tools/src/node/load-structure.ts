import {readdirSync, readFileSync} from 'node:fs';

import type {Structure} from '../structure.js';

/** This package's `data` folder, seen from `src/node` and from `dist/node` alike. */
const FOLDER = new URL('../../data/', import.meta.url);

/** Names of the administrative structures that the package carries, oldest first: "2024-11", … */
export function structureNames(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .sort();
}

/** Reads an administrative structure; `undefined` where the package has none of that name. */
export function loadStructure(name: string): Structure | undefined {
  if (!structureNames().includes(name)) return undefined;
  // The file is this package's own, and its tests hold it against the contract.
  return JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as Structure;
}
