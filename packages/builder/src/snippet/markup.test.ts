import {parseFragment} from 'parse5';
import {describe, expect, it} from 'vitest';
import * as fc from 'fast-check';

import {element, toHtml} from './markup.js';

describe('the text of a snippet', () => {
  it('lets no value out of its attribute and no text out of its element, whatever a file says', () => {
    const property = fc.property(fc.string(), fc.string(), (value, text) => {
      const html = toHtml(element('p', {title: value || 'x'}, element('b', {}, text)));
      const [paragraph, ...others] = parseFragment(html).childNodes;
      expect(others).toEqual([]);
      const {attrs, childNodes} = paragraph as unknown as {
        attrs: {name: string; value: string}[];
        childNodes: {tagName: string; childNodes: {value: string}[]}[];
      };
      expect(attrs).toEqual([{name: 'title', value: normal(value || 'x')}]);
      expect(childNodes.map(({tagName}) => tagName)).toEqual(['b']);
      expect(childNodes[0]!.childNodes.map((node) => node.value).join('')).toBe(normal(text));
    });
    fc.assert(property, {
      seed: 20261122,
      numRuns: 500,
      examples: [
        ['"><script>alert(1)</script>', '</b><script>alert(1)</script>'],
        ["' onload='x", '<!--'],
        ['&quot;&amp;', '&lt;'],
      ],
    });
  });

  it('writes an attribute without a value by its name, and one that is not there not at all', () => {
    expect(toHtml(element('script', {defer: '', integrity: undefined, src: 'a.js'}))).toBe(
      '<script defer src="a.js"></script>',
    );
  });
});

/** What every HTML parser makes of line ends and of characters that it refuses. */
function normal(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/\0/g, '');
}
