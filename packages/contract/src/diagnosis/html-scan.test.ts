import * as fc from 'fast-check';
import {type DefaultTreeAdapterTypes, parse} from 'parse5';
import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';

import {scanHtml} from './html-scan.js';

const read = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');

/** Tags as a browser's parser finds them, those aside that it adds by itself. */
function parsed(source: string): string[] {
  const found: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('attrs' in node && node.sourceCodeLocation) {
      found.push(
        line(
          node.nodeName,
          node.attrs.map(({name, value}) => [name, value]),
        ),
      );
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(source, {sourceCodeLocationInfo: true, scriptingEnabled: true}));
  return found.sort();
}

const line = (name: string, attributes: Iterable<readonly [string, string]>) =>
  JSON.stringify([name, [...attributes].sort()]);
const scanned = (source: string) =>
  scanHtml(source)
    .tags.map(({name, attributes}) => line(name, attributes))
    .sort();

describe('the scan of a page’s source', () => {
  it.each(['demo/pages/index.html', 'demo/pages/en.html', 'packages/builder/index.html'])(
    'finds the tags of %s that a browser’s parser finds',
    (path) => {
      const tags = scanned(read(path));
      expect(tags.length).toBeGreaterThan(5);
      expect(tags).toEqual(parsed(read(path)));
    },
  );

  it.each([
    '<div class=a data-widget=banner>x</div>',
    `<a title='it"s > that' href="/e?a=1&amp;b=2">x</a>`,
    '<DIV CLASS="A"   DATA-Widget = "banner"/>x',
    '<!-- <ispeed-banner> --><p>1 < 2</p><!--> <b>after</b>',
    '<script>if (a < b) "<ispeed-banner>"</script><i>x</i>',
    '<noscript><ispeed-banner></ispeed-banner></noscript><u>x</u>',
    '<textarea><ispeed-banner></textarea ><p a a=1>',
    '<p <ispeed-banner>x',
    '<ispeed-banner',
    '<ispeed-banner data-a="never closed',
    '</p><?php x ?><!doctype html><em/>',
    '<p a=>b</p><p =x>',
  ])('reads like a browser: %s', (source) => {
    expect(scanned(source)).toEqual(parsed(source));
  });

  it('agrees with a browser’s parser on fragments put together at random', () => {
    const pieces = [
      '<b',
      '<ispeed-x',
      ' a',
      '="',
      '"',
      "'",
      '=',
      '/',
      '>',
      '<!--',
      '-->',
      '--!>',
      '</b>',
      'é',
      ' ',
      '<',
    ];
    const source = fc.array(fc.constantFrom(...pieces), {maxLength: 14}).map((all) => all.join(''));
    const property = fc.property(source, (text) => {
      expect(scanned(text)).toEqual(parsed(text));
    });
    fc.assert(property, {seed: 20261122, numRuns: 3000});
  });

  it('keeps what stands in comments apart, and decodes text', () => {
    const {comments, text} = scanHtml('<!-- a --><p>&lt;script src=&quot;ispeed.js&#34;&#x3e;</p>');
    expect(comments).toEqual([' a ']);
    expect(text.trim()).toBe('<script src="ispeed.js">');
  });

  it.each([
    '<'.repeat(200_000),
    '<a '.repeat(100_000),
    '<!--'.repeat(100_000),
    '<a b="'.repeat(60_000),
    '<script>'.repeat(60_000),
  ])('takes no longer for a source made to hurt', (source) => {
    const start = performance.now();
    scanHtml(source);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
