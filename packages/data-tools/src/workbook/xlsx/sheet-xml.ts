/** What Excel itself shows in a cell whose value is still to come; our mark for a formula without a value. */
export const NOT_COMPUTED = '#GETTING_DATA';

/** A cell with a formula and no value, or a blank one: what programs write that do not compute. */
const UNCOMPUTED =
  /<((?:\w+:)?)c\b([^>]*)>(\s*<(?:\w+:)?f\b(?:[^>]*\/>|[^>]*>[^<]*<\/(?:\w+:)?f>))\s*(<(?:\w+:)?v\s*\/>|<(?:\w+:)?v>\s*<\/(?:\w+:)?v>)?\s*<\/(?:\w+:)?c>/g;

/**
 * Marks formulas that no program has computed yet. The library reads them as 0, which would be a wrong figure. A
 * formula that came to an empty text has a blank value as well, and says that it is a text.
 */
export function markUncomputed(xml: string): string {
  return xml.replace(UNCOMPUTED, (...[all, prefix, attributes, formula, value]: string[]) => {
    const isText = /\bt=["']str["']/.test(attributes!);
    if (isText && value !== undefined) return all!;
    const rest = attributes!.replace(/\st=["'][^"']*["']/, '');
    return `<${prefix}c${rest} t="e">${formula}<${prefix}v>${NOT_COMPUTED}</${prefix}v></${prefix}c>`;
  });
}

/** The last row in which anything stands, from 1; what rows are only formatted does not count. */
export function lastRow(xml: string): number {
  let row = 0;
  let last = 0;
  for (const [, tag, number] of xml.matchAll(/<(?:\w+:)?(row|v|f|t)\b(?:[^>]*?\sr=["'](\d+)["'])?/g)) {
    if (tag === 'row') row = number === undefined ? row + 1 : Number(number);
    else last = Math.max(last, row);
  }
  return last;
}
