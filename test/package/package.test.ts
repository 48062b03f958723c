import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {formatMessage} from 'publint/utils';
import {publint} from 'publint';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';

import {type Installed, installPackage} from './installed-package.js';
import {RESOLUTIONS, typeErrors} from './type-errors.js';

const ROOT = join(import.meta.dirname, '../..');
const ENTRIES = ['.', './banner', './install-guide', './coverage-chart', './self-report', './react', './vue'];
const TAGS = ['ispeed-banner', 'ispeed-coverage-chart', 'ispeed-install-guide', 'ispeed-self-report'];

let project: Installed;

beforeAll(() => {
  project = installPackage(['react', '@types/react', 'csstype', 'vue']);
  // npm packs twice.
}, 60_000);

afterAll(() => project?.remove());

interface Manifest {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly sideEffects: readonly string[];
}

const inPackage = (path: string) => join(project.folder, 'node_modules/@ispeed-widgets/elements', path);
const manifest = () => JSON.parse(readFileSync(inPackage('package.json'), 'utf8')) as Manifest;

describe('the npm package, as somebody installs it', () => {
  it.each(ENTRIES)('is imported in Node by %s without a word and without a crash', (entry) => {
    const specifier = entry.replace('.', '@ispeed-widgets/elements');
    const script = `const before = Object.keys(globalThis); await import('${specifier}');
      console.log(Object.keys(globalThis).filter((name) => !before.includes(name)).join());`;
    const {status, stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: project.folder,
      encoding: 'utf8',
      env: {...process.env, NODE_OPTIONS: ''},
    });
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    // Lit's own notes and its stand-in for the registry; nothing of ours.
    expect(
      stdout
        .trim()
        .split(',')
        .filter((name) => !/^(lit|reactive)|^customElements$|^$/.test(name)),
    ).toEqual([]);
  });

  it('has an entry for each element, one for all, types for both frameworks, and the manifest of its tags', () => {
    expect(Object.keys(manifest().exports)).toEqual(
      expect.arrayContaining([...ENTRIES, './custom-elements.json', './dist/*', './package.json']),
    );
    const elements = readFileSync(inPackage('custom-elements.json'), 'utf8');
    for (const tag of TAGS) expect(elements).toContain(`"tagName": "${tag}"`);
    for (const file of ['dist/ispeed.js', 'dist/manifest.json', 'README.md', 'LICENSE']) {
      expect(existsSync(inPackage(file)), file).toBe(true);
    }
  });

  it('keeps its registrations through a bundler that drops what has no side effects', () => {
    const {sideEffects} = manifest();
    for (const entry of ['lib/all.js', 'lib/*/define.js']) expect(sideEffects).toContain(`./${entry}`);
  });

  it.each(Object.keys(RESOLUTIONS) as (keyof typeof RESOLUTIONS)[])(
    'types the tags for the DOM, React and Vue where packages are found as %s does',
    (resolution) => {
      const fixtures = ['dom.ts', 'react.tsx', 'vue.ts'];
      expect(typeErrors(fixtures, {folder: project.folder, resolution})).toEqual([]);
    },
  );

  it('refuses every wrong value, attribute, handler and tag', () => {
    const wrong = {'dom-wrong.ts': [4, 5], 'react-wrong.tsx': [4, 5, 6, 7, 8], 'vue-wrong.ts': [6, 7]};
    const found = typeErrors(Object.keys(wrong), {folder: project.folder, resolution: 'bundler'});
    const lines = Object.entries(wrong).flatMap(([file, numbers]) =>
      numbers.map((line) => `${file}:${line}`),
    );
    expect(found.map((line) => line.split(': ')[0]).sort()).toEqual(lines);
  });
});

describe('what package linters say', () => {
  it.each(['elements', 'contract', 'data-tools', 'collector'])(
    'publint finds nothing in %s',
    async (name) => {
      const pkgDir = join(ROOT, 'packages', name);
      const pkg = JSON.parse(readFileSync(join(pkgDir, 'package.json'), 'utf8')) as Record<string, unknown>;
      const {messages} = await publint({pkgDir, strict: true});
      expect(messages.map((message) => formatMessage(message, pkg, {color: false}))).toEqual([]);
    },
  );

  it('attw finds the right types behind every entry', () => {
    const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const args = [attw, project.tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color'];
    const {status, stdout} = spawnSync(process.execPath, args, {encoding: 'utf8'});
    expect(status, stdout).toBe(0);
  });
});
