import type {Choices} from '../choices/choices.js';
import {type ColourToken, DEFAULT_COLOURS} from '../choices/tokens.js';
import {contrastRatio} from './contrast.js';

/** Two colours that meet in a widget, and the ratio they must have: 4.5 for text, 3 for the edge of a field (WCAG 2.2 AA). */
const PAIRS: readonly {
  readonly on: ColourToken;
  readonly what: ColourToken;
  readonly label: string;
  readonly least: number;
}[] = [
  {what: 'on-accent', on: 'accent', label: 'Chữ trên nút', least: 4.5},
  {what: 'accent', on: 'surface', label: 'Liên kết trên nền', least: 4.5},
  {what: 'accent', on: 'raised', label: 'Liên kết trên nền khung con', least: 4.5},
  {what: 'ink', on: 'surface', label: 'Chữ trên nền', least: 4.5},
  {what: 'ink', on: 'raised', label: 'Chữ trên nền khung con', least: 4.5},
  {what: 'muted', on: 'surface', label: 'Chữ phụ trên nền', least: 4.5},
  {what: 'muted', on: 'raised', label: 'Chữ phụ trên nền khung con', least: 4.5},
  {what: 'field', on: 'surface', label: 'Viền ô nhập trên nền', least: 3},
];

/** How well two colours can be told apart. */
export interface ContrastFinding {
  readonly label: string;
  readonly ratio: number;
  readonly least: number;
  readonly isEnough: boolean;
  /** The tokens of the pair, to mark their fields. */
  readonly tokens: readonly [ColourToken, ColourToken];
  /** Light pages, or pages that declare a dark colour scheme. */
  readonly scheme: 'light' | 'dark';
}

/**
 * The pairs that the chosen colours are part of. A chosen colour holds in light and in dark alike, so a page that may
 * be dark is checked with the dark defaults too.
 */
export function contrastFindings({tokens, theme}: Pick<Choices, 'tokens' | 'theme'>): ContrastFinding[] {
  const schemes = theme === 'auto' ? (['light', 'dark'] as const) : [theme];
  return schemes.flatMap((scheme) => {
    const colourOf = (name: ColourToken) => tokens[name] ?? DEFAULT_COLOURS[name][scheme === 'light' ? 0 : 1];
    return PAIRS.filter(({on, what}) => tokens[on] !== undefined || tokens[what] !== undefined).map(
      ({on, what, label, least}) => {
        const ratio = contrastRatio(colourOf(what), colourOf(on));
        return {label, ratio, least, isEnough: ratio >= least, tokens: [what, on] as const, scheme};
      },
    );
  });
}

/** A ratio as people write it: `4,5 : 1`. Cut, not rounded, so that 4.49 never reads as enough. */
export function ratioText(ratio: number): string {
  return `${(Math.floor(ratio * 100) / 100).toFixed(2).replace('.', ',')} : 1`;
}
