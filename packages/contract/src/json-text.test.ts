import {fileURLToPath} from 'node:url';
import {createContext, runInContext} from 'node:vm';

import {buildSync} from 'esbuild';
import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {jsonText} from './json-text.js';

describe('the text of a report', () => {
  it('is what JSON.stringify writes, for whatever JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue({maxDepth: 4}), (value) => {
        expect(jsonText(value)).toBe(JSON.stringify(value));
      }),
      {numRuns: 2000, seed: 20261122},
    );
  });

  it('escapes every control character, quote and half of a pair as JSON.stringify does', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const text = `a${String.fromCharCode(unit)}b`;
      if (jsonText(text) !== JSON.stringify(text)) expect.fail(`U+${unit.toString(16)}`);
    }
    expect(jsonText('Đã đo 📶 80 %\n"xong"')).toBe(JSON.stringify('Đã đo 📶 80 %\n"xong"'));
  });

  it('leaves out what is undefined, and nothing else', () => {
    expect(jsonText({a: undefined, b: false, c: [], d: {}, e: null})).toBe(
      '{"b":false,"c":[],"d":{},"e":null}',
    );
  });

  it('stays the same where a page put toJSON on every type, values on every object or another JSON', () => {
    const {text} = buildSync({
      stdin: {
        contents: `import {jsonText} from './json-text.js'; globalThis.jsonText = jsonText;`,
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      },
      bundle: true,
      write: false,
      format: 'iife',
    }).outputFiles[0]!;
    const page = createContext({});
    runInContext(
      `for (const type of [Object, Array, String, Number, Boolean]) type.prototype.toJSON = () => 'wrong';
      Object.prototype.config = 1; JSON.stringify = () => 'wrong'; ${text}`,
      page,
    );
    const write = `jsonText({groups: [{id: 'a', total: 1}], done: true, note: 'ghi "chú"'})`;
    expect(runInContext(write, page)).toBe(
      '{"groups":[{"id":"a","total":1}],"done":true,"note":"ghi \\"chú\\""}',
    );
  });
});
