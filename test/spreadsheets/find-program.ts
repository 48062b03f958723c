import {accessSync, constants} from 'node:fs';
import {delimiter, join} from 'node:path';

import {installByApt} from '../helpers/install-by-apt.mjs';

/**
 * A program of the machine, installed from Debian's packages first if need be.
 *
 * @throws Error if there is none: a reader that is left out has read nothing
 */
export function findProgram(name: string, debianPackage: string): string {
  const found = inPath(name) ?? (installByApt(name, [debianPackage]) ? inPath(name) : undefined);
  if (found !== undefined) return found;
  throw new Error(
    `Không tìm thấy ${name}. Cài gói "${debianPackage}". / ${name} was not found: install the package "${debianPackage}".`,
  );
}

function inPath(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
