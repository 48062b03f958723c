import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {describe, expect, it} from 'vitest';

const ELEMENTS = resolve('packages/elements');
const XLIFF = join(ELEMENTS, 'locales/en.xlf');

/** Runs lit-localize into folders of its own, so that the checkout stays as it is. */
function localize(command: 'extract' | 'build', folders: {xliffDir: string; outputDir: string}): void {
  const folder = mkdtempSync(join(tmpdir(), 'ispeed-localize-'));
  const config = {
    ...(JSON.parse(readFileSync(join(ELEMENTS, 'lit-localize.json'), 'utf8')) as object),
    tsConfig: join(ELEMENTS, 'tsconfig.json'),
    output: {mode: 'runtime', outputDir: folders.outputDir, language: 'ts'},
    interchange: {format: 'xliff', xliffDir: folders.xliffDir},
  };
  writeFileSync(join(folder, 'lit-localize.json'), JSON.stringify(config));
  execFileSync('npx', ['lit-localize', command, '--config', join(folder, 'lit-localize.json')], {
    stdio: 'pipe',
  });
}

const idsIn = (xliff: string) => [...xliff.matchAll(/<trans-unit id="(\w+)">/g)].map(([, id]) => id).sort();

describe('the English words', () => {
  it('cover every message of the elements, and no other', () => {
    const xliffDir = mkdtempSync(join(tmpdir(), 'ispeed-xliff-'));
    localize('extract', {xliffDir, outputDir: xliffDir});
    expect(idsIn(readFileSync(XLIFF, 'utf8'))).toEqual(idsIn(readFileSync(join(xliffDir, 'en.xlf'), 'utf8')));
  });

  it('leave no message in Vietnamese', () => {
    const units = readFileSync(XLIFF, 'utf8').split('<trans-unit').slice(1);
    expect(units.filter((unit) => !/<target>\s*\S/.test(unit))).toEqual([]);
    expect(units.length).toBeGreaterThan(100);
  });

  it('are the module that the elements load', () => {
    const outputDir = mkdtempSync(join(tmpdir(), 'ispeed-words-'));
    localize('build', {xliffDir: join(ELEMENTS, 'locales'), outputDir});
    const built = readFileSync(join(outputDir, 'en.ts'), 'utf8');
    expect(readFileSync(join(ELEMENTS, 'src/locales/en.ts'), 'utf8')).toBe(built);
  });
});
