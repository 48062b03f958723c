import {readFileSync} from 'node:fs';

import fc from 'fast-check';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';

import {readWorkbook} from './read-workbook.js';

const FILES = [
  'libreoffice.xlsx',
  'libreoffice.xls',
  'libreoffice.ods',
  'gnumeric.xls',
  'vni-excel-95.xls',
  'locked.xls',
  'tcvn3.csv',
].map((name) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url))));

/** A file with some bytes changed, and perhaps its end cut off. */
const damaged = fc
  .record({
    file: fc.constantFrom(...FILES),
    changes: fc.array(fc.tuple(fc.nat(), fc.nat(255)), {minLength: 1, maxLength: 8}),
    kept: fc.oneof({weight: 4, arbitrary: fc.constant(1)}, fc.double({min: 0, max: 1, noNaN: true})),
  })
  .map(({file, changes, kept}) => {
    const bytes = Uint8Array.from(file);
    for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
    return bytes.subarray(0, Math.round(kept * bytes.length));
  });

/** Either a workbook whose rows are all as wide, or words for a person; never a throw. */
function checkVerdict(bytes: Uint8Array): void {
  const result = readWorkbook(bytes, {file: 'a'});
  if (!result.ok) {
    expect(result.issues.length).toBeGreaterThan(0);
    for (const {message} of result.issues) expect(message.vi.length).toBeGreaterThan(10);
    return;
  }
  for (const {rows} of result.value.sheets) {
    expect(rows.every((row) => row.length === rows[0]!.length)).toBe(true);
  }
}

describe('readWorkbook', () => {
  // The library says on the console what it finds strange.
  beforeEach(() => void vi.spyOn(console, 'error').mockReturnValue());
  afterEach(() => vi.restoreAllMocks());

  it('survives any bytes', () => {
    fc.assert(fc.property(fc.uint8Array({maxLength: 600}), checkVerdict), {numRuns: 200});
    fc.assert(
      fc.property(fc.string({maxLength: 300}), (text) => checkVerdict(new TextEncoder().encode(text))),
    );
  });

  it('survives real files with bytes changed and ends cut off', {timeout: 60_000}, () => {
    fc.assert(fc.property(damaged, checkVerdict), {numRuns: 150});
  });
});
