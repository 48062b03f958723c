import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {isLink} from './link-rule.js';
import {ACCEPTED_LINKS, REFUSED_LINKS} from './testing/link-tricks.js';

const FILE = 'https://a.example/dir/file.json';
const PIECES = [
  'https:',
  'http:',
  'javascript:',
  '/',
  '/',
  '\\',
  '.',
  '..',
  '@',
  ':',
  '?',
  '#',
  '%2f',
  '%5c',
  ' ',
  '\t',
  '\n',
].concat([
  'evil.example',
  'a',
  'ă',
  '\u202e',
  '\u200b',
  '\ufeff',
  '9',
  '[::1]',
  '／',
  '。',
  'xn--',
  '-',
  ';',
  '&colon;',
  ',',
  '*',
]);

/** Where a link leads; throws if nowhere. */
function target(link: string): 'own origin' | 'https' | 'elsewhere' {
  const {protocol, origin, username, password} = new URL(link, FILE);
  if (/^https:/i.test(link)) return protocol === 'https:' && !username && !password ? 'https' : 'elsewhere';
  return origin === new URL(FILE).origin ? 'own origin' : 'elsewhere';
}

describe('a link', () => {
  it('knows eighty tricks and more', () => {
    expect(new Set(REFUSED_LINKS).size).toBe(REFUSED_LINKS.length);
    expect(REFUSED_LINKS.length).toBeGreaterThanOrEqual(80);
  });

  it.each(REFUSED_LINKS)('is not %j', (link) => {
    expect(isLink(link)).toBe(false);
  });

  it.each(ACCEPTED_LINKS)('may be %j, which leads to https or the own origin', (link) => {
    expect(isLink(link)).toBe(true);
    expect(target(link)).not.toBe('elsewhere');
  });

  it('never leads elsewhere, however its pieces are put together', () => {
    let accepted = 0;
    const pieces = fc.array(fc.constantFrom(...PIECES), {minLength: 1, maxLength: 7});
    const property = fc.property(pieces, (list) => {
      const link = list.join('');
      if (!isLink(link)) return;
      accepted++;
      expect(target(link)).not.toBe('elsewhere');
    });
    fc.assert(property, {seed: 20261122, numRuns: 20_000});
    expect(accepted).toBeGreaterThan(1000);
  });
});
