import type {Choices} from '../choices/choices.js';
import {isTokenValue, TOKENS} from '../choices/tokens.js';
import {heightRules} from './heights.js';

/** All that goes into the site's own style sheet: the tokens, and the heights that were measured. */
export function siteStyles(choices: Choices): string {
  return [themeRule(choices), heightRules(choices)].filter((text) => text !== '').join('\n');
}

/**
 * The rule for the site's own style sheet that sets the chosen tokens; empty when none is set. It is not an inline
 * style: a strict policy drops those.
 */
export function themeRule({tokens}: Pick<Choices, 'tokens'>): string {
  const lines = TOKENS.flatMap(({name}) => {
    const value = tokens[name];
    return value !== undefined && isTokenValue(name, value) ? [`  --ispeed-${name}: ${value};`] : [];
  });
  return lines.length === 0 ? '' : [':root {', ...lines, '}'].join('\n');
}
