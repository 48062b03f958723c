import {describe, expect, it} from 'vitest';

import {DEFAULT_CHOICES} from '../choices/choices.js';
import {isTokenValue} from '../choices/tokens.js';
import {frameHeight} from './heights.js';
import {siteStyles, themeRule} from './theme-rule.js';

describe('the heights that were measured', () => {
  it('are reserved by a rule that wins against ispeed.css, and only for widgets of the snippet', () => {
    const heights = {banner: {phone: 668, wide: 380}, 'self-report': {phone: 442, wide: 272}};
    const rules = siteStyles({...DEFAULT_CHOICES, heights});
    expect(rules).toContain('ispeed-banner');
    expect(rules).not.toContain('self-report');
    expect(rules.indexOf('380px')).toBeLessThan(rules.indexOf('@media (max-width: 480px)'));
    expect(rules.indexOf('668px')).toBeGreaterThan(rules.indexOf('@media (max-width: 480px)'));
    expect(frameHeight('banner', {...DEFAULT_CHOICES, heights})).toBe(668);
    expect(frameHeight('banner', DEFAULT_CHOICES)).toBe(750);
  });
});

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
