import {isLine} from './text-rules.js';

/** Longest link, in UTF-16 units. */
export const LINK_LENGTH = 2000;

/** The part of the platform's URL that is used here; the contract knows neither DOM nor Node. */
declare const URL: new (url: string, base: string) => unknown;

/** Letters of a host are Latin (Vietnamese domain names are): no Cyrillic twin of a known name gets in. */
const ABSOLUTE = /^https:\/\/[\p{sc=Latin}\d-]+(\.[\p{sc=Latin}\d-]+)*\.?(:\d+)?([/?#][^\s\\]*)?$/iu;
const RELATIVE = /^(?![a-z][a-z\d+.-]*:|\/\/)[^\s\\]+$/iu;

/**
 * A link that a data file may carry: `https://…` without credentials, or a reference relative to the file,
 * which by its form cannot leave the file's own origin. `http://` is refused even for the own origin: write
 * it relative, so that the same file works before and after a portal moves to https.
 */
export function isLink(text: string): boolean {
  return isLine(text) && (ABSOLUTE.test(text) || RELATIVE.test(text)) && parses(text);
}

/** A port of 99999 has the right form and would throw where it is used; on most platforms a broken `xn--` name too. */
function parses(text: string): boolean {
  try {
    return Boolean(new URL(text, 'https://a.example/'));
  } catch {
    return false;
  }
}
