import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

import {describe, expect, it} from 'vitest';

import {DEFAULT_COLOURS} from '../choices/tokens.js';
import {contrastRatio} from './contrast.js';
import {contrastFindings, ratioText} from './contrast-findings.js';

describe('the contrast of two colours', () => {
  // Pairs whose ratios WCAG's own pages and the field's usual checkers give.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#777777', '#ffffff', 4.48],
    ['#767676', '#ffffff', 4.54],
    ['#949494', '#ffffff', 3.03],
    ['#ff0000', '#ffffff', 4],
    ['#0000ff', '#ffffff', 8.59],
  ])('%s on %s is %d', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 1);
    expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
  });

  it('is never rounded up to enough', () => {
    expect(ratioText(contrastRatio('#777777', '#ffffff'))).toBe('4,47 : 1');
  });
});

describe('the findings', () => {
  it('are none while no colour is chosen', () => {
    expect(contrastFindings({tokens: {}, theme: 'auto'})).toEqual([]);
  });

  it('say that a pale accent cannot be read on white', () => {
    const failing = contrastFindings({tokens: {accent: '#ffee88'}, theme: 'light'}).filter(
      ({isEnough}) => !isEnough,
    );
    expect(failing.map(({label}) => label)).toContain('Chữ trên nút');
  });

  it('check a page that may be dark with its dark colours too', () => {
    const dark = contrastFindings({tokens: {accent: '#0a5cad'}, theme: 'auto'}).filter(
      ({scheme, isEnough}) => scheme === 'dark' && !isEnough,
    );
    expect(dark.map(({label}) => label)).toContain('Liên kết trên nền');
    expect(
      contrastFindings({tokens: {accent: '#0a5cad'}, theme: 'light'}).every(({isEnough}) => isEnough),
    ).toBe(true);
  });

  it('start from colours that are enough, the elements’ own', () => {
    const file = fileURLToPath(new URL('../../../elements/src/shared/palette.styles.ts', import.meta.url));
    const palette = readFileSync(file, 'utf8');
    for (const [name, [light, dark]] of Object.entries(DEFAULT_COLOURS)) {
      const pair = new RegExp(`(?<![\\w-])${name}\\W+(#\\w+)\\W+(#\\w+)`).exec(palette);
      const [, elementsLight, elementsDark] = pair!;
      const long = (colour: string) => (colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour);
      expect([long(elementsLight!), long(elementsDark!)], name).toEqual([light, dark]);
    }
    const tokens = Object.fromEntries(
      Object.entries(DEFAULT_COLOURS).map(([name, [light]]) => [name, light]),
    );
    expect(contrastFindings({tokens, theme: 'light'}).filter(({isEnough}) => !isEnough)).toEqual([]);
  });
});
