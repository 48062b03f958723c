import {describe, expect, it} from 'vitest';

import {isTokenValue} from '../choices/tokens.js';
import {themeRule} from './theme-rule.js';

describe('the rule of the tokens', () => {
  it('is one rule for the whole site, and nothing where nothing is chosen', () => {
    expect(
      themeRule({tokens: {accent: '#8a1c1c', font: "'Be Vietnam Pro', sans-serif", radius: '4px'}}),
    ).toBe(
      ":root {\n  --ispeed-accent: #8a1c1c;\n  --ispeed-font: 'Be Vietnam Pro', sans-serif;\n  --ispeed-radius: 4px;\n}",
    );
    expect(themeRule({tokens: {}})).toBe('');
  });

  it.each(['red', '#fff', '#8a1c1c;}', 'url(//evil.example)', 'var(--x)', '#8a1c1c/**/'])(
    'never carries %s as a colour',
    (value) => {
      expect(isTokenValue('accent', value)).toBe(false);
      expect(themeRule({tokens: {accent: value}})).toBe('');
    },
  );

  it.each(['a;}b{', 'x:url(y)', '</style>', '"a"'])('never carries %s as a font', (value) => {
    expect(themeRule({tokens: {font: value}})).toBe('');
  });

  it('takes sizes in px and em, never in rem: portals change their root', () => {
    expect(isTokenValue('radius', '0.75em')).toBe(true);
    expect(isTokenValue('radius', '1rem')).toBe(false);
  });
});
