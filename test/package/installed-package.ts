import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';

import {npm} from '../../.ci/npm.mjs';

const ROOT = join(import.meta.dirname, '../..');

/** A project of somebody else's that has installed our packages as npm packs them. */
export interface Installed {
  readonly folder: string;
  /** The packed elements. */
  readonly tarball: string;
  remove(): void;
}

/**
 * Packs the elements and the contract and unpacks them into the node_modules of an empty project. Of other packages it
 * finds there only those that ours name, linked to the ones of this repository, so it needs no network.
 *
 * @param also what the project itself uses besides
 */
export function installPackage(also: readonly string[]): Installed {
  const folder = mkdtempSync(join(tmpdir(), 'ispeed-package-'));
  writeFileSync(join(folder, 'package.json'), '{"type": "module", "private": true}');
  const [tarball] = ['elements', 'contract'].map((name) => unpack(name, folder));
  const named = ['elements', 'contract'].flatMap((name) => dependenciesOf(name));
  for (const name of new Set([...named, ...also])) {
    if (!name.startsWith('@ispeed-widgets/')) link(name, folder);
  }
  return {folder, tarball: tarball!, remove: () => rmSync(folder, {recursive: true})};
}

function unpack(name: string, folder: string): string {
  const packed = npm(['pack', '--json', '--pack-destination', folder], {
    cwd: join(ROOT, 'packages', name),
    encoding: 'utf8',
  });
  const [{filename}] = JSON.parse(String(packed.stdout)) as [{filename: string}];
  const target = join(folder, 'node_modules/@ispeed-widgets', name);
  mkdirSync(target, {recursive: true});
  execFileSync('tar', ['-xzf', join(folder, filename), '-C', target, '--strip-components=1']);
  return join(folder, filename);
}

function dependenciesOf(name: string): string[] {
  const {dependencies = {}} = JSON.parse(
    readFileSync(join(ROOT, 'packages', name, 'package.json'), 'utf8'),
  ) as {dependencies?: Record<string, string>};
  return Object.keys(dependencies);
}

function link(name: string, folder: string): void {
  const at = join(folder, 'node_modules', name);
  mkdirSync(dirname(at), {recursive: true});
  symlinkSync(join(ROOT, 'node_modules', name), at, 'junction');
}
