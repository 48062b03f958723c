import {fileURLToPath} from 'node:url';
import {createContext, runInContext} from 'node:vm';
import {buildSync} from 'esbuild';
import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import * as pageDocuments from './page-documents/index.js';
import * as readers from './readers/index.js';
import {damaged, damages} from './testing/damage.js';
import {DOCUMENT_KINDS, type DocumentKind} from './testing/document-kinds.js';

const READERS = Object.keys(readers);
const GLANCES = Object.keys(pageDocuments);

/** The name of a kind's reader: `coverage-rows` is read by `readCoverageRows`. */
const readerOf = (kind: DocumentKind) => Object.entries(readers).find(([, read]) => read === kind.read)![0];

/** The name of what takes a kind of file at a glance; undefined for reports and receipts. */
const glanceOf = (kind: DocumentKind) =>
  Object.entries(pageDocuments).find(([, {accepts}]) => accepts === kind.accepts)?.[0];

/** The page's readers and glances as one script, as a browser gets them, in a global that the test can reach. */
const SCRIPT = buildSync({
  stdin: {
    contents: `import {${READERS.join(', ')}} from './readers/index.js';
      import {${GLANCES.join(', ')}} from './page-documents/index.js';
      globalThis.readers = {${READERS.join(', ')}};
      globalThis.glances = {${GLANCES.join(', ')}};`,
    resolveDir: fileURLToPath(new URL('.', import.meta.url)),
  },
  bundle: true,
  // What explains a refusal is loaded later; here it is the readers, which come along.
  external: ['../readers/*'],
  write: false,
  format: 'iife',
  target: 'es2020',
}).outputFiles[0]!.text;

/** What portals do to the built-ins before our script comes. */
const POLLUTIONS: [string, string][] = [
  ['an enumerable method on every object', 'Object.prototype.extend = function () {};'],
  [
    'an enumerable value on every object',
    'Object.prototype.config = {a: {b: {}}}; Object.prototype.code = 7;',
  ],
  [
    'an enumerable method on every list',
    'Array.prototype.contains = function () {}; Array.prototype.last = 1;',
  ],
  [
    "Prototype 1.6's own Object.keys and list methods",
    `Object.prototype.extend = function () {};
    Object.prototype.settings = {debug: {}};
    Object.keys = function (object) { var keys = []; for (var key in object) keys.push(key); return keys; };
    Array.from = function (list) { return [].concat(list); };
    Array.prototype.reduce = function () { return this.length > 1 ? this : this[0]; };
    Array.prototype.entries = Array.prototype.toArray = function () { return [].concat(this); };
    Array.prototype.toJSON = function () { return 'list'; };`,
  ],
  [
    'list methods that throw',
    `for (const name of Object.getOwnPropertyNames(Array.prototype)) {
      if (!' constructor length push join '.includes(name)) Array.prototype[name] = function () { throw new Error(name); };
    }`,
  ],
  [
    'frozen built-ins',
    'for (const type of [Object, Array, String, Function, RegExp]) Object.freeze(type.prototype);',
  ],
];

/** A page of its own, with its own built-ins, that tells its verdict on a document written as JSON. */
function openPage(pollution: string) {
  const page = createContext({URL});
  runInContext(`${pollution}\n${SCRIPT}`, page);
  const ask = (call: string): string => runInContext(call, page) as string;
  return (kind: DocumentKind, json: string): string => {
    const document = `JSON.parse(${JSON.stringify(json)})`;
    const glance = glanceOf(kind);
    const taken =
      glance === undefined ? '' : ask(`glances.${glance}.accepts(${document}) ? 'taken ' : 'left '`);
    return (
      taken +
      ask(`(function (checked) {
        if (checked.ok) return 'accepted';
        const {pointer, code, expected} = checked.issues[0];
        return pointer + ' ' + code + ' ' + expected;
      })(readers.${readerOf(kind)}(${document}))`)
    );
  };
}

describe.each(POLLUTIONS)('on a page with %s', (_, pollution) => {
  it('every reader says what it says on a clean page', () => {
    const [clean, polluted] = [openPage(''), openPage(pollution)];
    const verdicts = new Set<string>();
    for (const kind of DOCUMENT_KINDS) {
      for (const [document, list] of fc.sample(fc.tuple(kind.valid, damages), {
        seed: 20261122,
        numRuns: 25,
      })) {
        for (const json of [JSON.stringify(document), JSON.stringify(damaged(document, list) ?? null)]) {
          const verdict = clean(kind, json);
          expect(polluted(kind, json), json).toBe(verdict);
          verdicts.add(verdict);
        }
      }
    }
    expect(verdicts.has('taken accepted')).toBe(true);
    expect(verdicts.size).toBeGreaterThan(50);
  });
});

it('a page without eval reads documents all the same', () => {
  const page = createContext({URL}, {codeGeneration: {strings: false, wasm: false}});
  runInContext(SCRIPT, page);
  expect(() => {
    runInContext('new Function("return 1")', page);
  }).toThrow(/Code generation/);
  const read = `readers.readReceipt({id: 'a', code: 'K7M2-9QXA', receivedAt: '2026-11-22T08:00:00Z'}).ok`;
  expect(runInContext(read, page)).toBe(true);
});
