import type {Rolldown} from 'vite';
import {describe, expect, it} from 'vitest';

import {sealChunks, sealOf} from './seal-imports.js';

interface Sketch {
  readonly code: string;
  readonly imports?: string[];
  readonly dynamicImports?: string[];
}

/** Chunks in one folder, as the bundler hands them over. */
function chunks(files: Record<string, Sketch>): Rolldown.OutputChunk[] {
  return Object.entries(files).map(
    ([fileName, {code, imports = [], dynamicImports = []}]) =>
      ({fileName, code, imports, dynamicImports}) as unknown as Rolldown.OutputChunk,
  );
}

const codeOf = (list: readonly Rolldown.OutputChunk[], file: string) =>
  list.find(({fileName}) => fileName === file)!.code;

describe('the seals of late files', () => {
  it('names what only the late file needs, in the order of imports, each with the hash of its final text', () => {
    const list = chunks({
      'a/entry.js': {code: 'import("./late.js")', dynamicImports: ['a/late.js']},
      'a/late.js': {code: 'late', imports: ['a/reader.js', 'a/entry.js']},
      'a/reader.js': {code: 'reader'},
    });
    sealChunks(list);
    expect(codeOf(list, 'a/entry.js')).toBe(
      `globalThis.ispeed.bring(import.meta.url,"${sealOf('reader')}reader.js ${sealOf('late')}late.js").then(()=>import("./late.js"))`,
    );
  });

  it('seals a file that imports late ones itself before its own hash is taken', () => {
    const list = chunks({
      'entry.js': {code: 'import(`./middle.js`)', dynamicImports: ['middle.js']},
      'middle.js': {code: "import('./leaf.js')", dynamicImports: ['leaf.js']},
      'leaf.js': {code: 'leaf'},
    });
    sealChunks(list);
    expect(codeOf(list, 'middle.js')).toContain(`${sealOf('leaf')}leaf.js`);
    expect(codeOf(list, 'entry.js')).toContain(`${sealOf(codeOf(list, 'middle.js'))}middle.js`);
  });

  it('fails the build where late files bring each other in a circle: no hash could be final', () => {
    const list = chunks({
      'entry.js': {code: 'import("./a.js")', dynamicImports: ['a.js']},
      'a.js': {code: 'import("./b.js")', dynamicImports: ['b.js']},
      'b.js': {code: 'import("./a.js")', dynamicImports: ['a.js']},
    });
    expect(() => sealChunks(list)).toThrow('entry.js → a.js → b.js → a.js');
  });

  it.each([
    ['an import by a computed name', {code: 'import(name)', dynamicImports: []}],
    ['an import that stands nowhere in the text', {code: '', dynamicImports: ['late.js']}],
  ])('fails the build on %s, which it could not seal', (_, entry) => {
    const list = chunks({'entry.js': entry, 'late.js': {code: 'late'}});
    expect(() => sealChunks(list)).toThrow('entry.js imports in a way that cannot be sealed');
  });
});
