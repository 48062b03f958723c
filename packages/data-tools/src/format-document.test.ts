import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {formatDocument} from './format-document.js';

describe('formatDocument', () => {
  it('keeps every value as JSON would', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(formatDocument(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('writes one line an entry of a list of rows', () => {
    const text = formatDocument({rows: [{code: '1', name: '{\n "a"'}, {code: '2'}], none: []});
    expect(text.split('\n')).toHaveLength(8);
    expect(text).toContain('    {"code": "1", "name": "{\\n \\"a\\""},\n');
  });
});
