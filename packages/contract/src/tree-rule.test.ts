import {describe, expect, it} from 'vitest';

import {readCoverageRows, readPlaces} from './readers/index.js';
import {coverageRowsSchema, placesSchema} from './schemas.js';
import {places} from './testing/small-campaign.js';
import {checkDocument} from './zod-issues.js';

const both = (value: unknown) => [checkDocument(placesSchema, value), readPlaces(value)];

/** A file with a field of its own, as text, so that `__proto__` is a field and not the prototype. */
const withField = (json: string) => JSON.parse(JSON.stringify(places).replace('{', `{${json},`)) as unknown;

/** `levels` lists within each other. */
const nested = (levels: number) => `"ghi chú":${'['.repeat(levels)}${']'.repeat(levels)}`;

describe('what no document may hold', () => {
  it.each([
    ['"__proto__":{"sample":true}', '/__proto__'],
    ['"x":{"y":[{"__proto__":null}]}', '/x/y/0/__proto__'],
  ])('refuses %s at its place', (json, pointer) => {
    for (const checked of both(withField(json))) {
      expect(checked).toEqual({ok: false, issues: [{pointer, code: 'unknown-field'}]});
    }
  });

  it('ignores other names that every object has', () => {
    const json = '"constructor":{"prototype":{}},"toString":1,"hasOwnProperty":null,"valueOf":[]';
    for (const checked of both(withField(json))) expect(checked.ok).toBe(true);
  });

  it('takes twenty levels and refuses one more', () => {
    for (const checked of both(withField(nested(19)))) expect(checked.ok).toBe(true);
    for (const checked of both(withField(nested(20)))) {
      const pointer = `/ghi chú${'/0'.repeat(19)}`;
      expect(checked).toEqual({ok: false, issues: [{pointer, code: 'too-deep', expected: 20}]});
    }
  });

  it('survives a hundred thousand levels', () => {
    for (const checked of both(withField(nested(100_000)))) expect(checked.ok).toBe(false);
  });

  it('refuses more than 20,000 rows and takes as many', () => {
    const rowsOf = (length: number) => ({
      contract: 'coverage-rows/1',
      rows: Array.from({length}, (_, index) => ({code: String(index).padStart(5, '0'), samples: 1})),
    });
    const tooMany = {ok: false, issues: [{pointer: '/rows', code: 'too-many', expected: 20_000}]};
    expect(readCoverageRows(rowsOf(20_000)).ok).toBe(true);
    expect(checkDocument(coverageRowsSchema, rowsOf(20_000)).ok).toBe(true);
    expect(readCoverageRows(rowsOf(20_001))).toEqual(tooMany);
    expect(checkDocument(coverageRowsSchema, rowsOf(20_001))).toEqual(tooMany);
  });

  it('names some hundred wrong rows and leaves the rest unread', () => {
    const checked = readCoverageRows({
      contract: 'coverage-rows/1',
      rows: Array.from({length: 20_000}, () => ({})),
    });
    expect(checked.ok).toBe(false);
    const issues = checked.ok ? [] : checked.issues;
    expect(issues[0]).toEqual({pointer: '/rows/0/code', code: 'required'});
    expect(issues.length).toBe(100);
  });
});
