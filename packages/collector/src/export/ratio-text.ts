import {perMille} from './per-mille.js';

/** A no-break space. */
const NBSP = '\u00a0';

/**
 * A ratio as Vietnamese text, `95,0 %`, rounded as `perMille` does; empty where there is nobody to count.
 *
 * The space before % is a no-break space so that a spreadsheet keeps the cell as text: with a plain one, or none, a
 * Vietnamese one makes it a number, and one set to English may read 95,0 as 950.
 */
export function ratioText(part: number, whole: number): string {
  const share = perMille(part, whole);
  return share === undefined ? '' : `${Math.floor(share / 10)},${share % 10}${NBSP}%`;
}
