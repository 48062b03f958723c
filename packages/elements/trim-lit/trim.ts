/** A piece of a library's text that our pages never need, and what stands there instead. */
export interface Trim {
  /** Why our pages lose nothing by it. */
  readonly why: string;
  /** How the piece begins. Exactly one place in the file begins so. */
  readonly from: string;
  /** How the text goes on behind the piece; without it the piece is `from` alone. */
  readonly until?: string;
  /** What takes its place; nothing if absent. */
  readonly put?: string;
}

/**
 * The text without what the trims name.
 *
 * @throws Error that names the trim whose piece is not there, or is there twice
 */
export function trim(text: string, trims: readonly Trim[]): string {
  return trims.reduce((rest, {why, from, until, put = ''}) => {
    const start = rest.indexOf(from);
    const end = until === undefined ? start + from.length : rest.indexOf(until, start + from.length);
    if (start < 0 || end < 0 || rest.includes(from, start + 1)) {
      throw new Error(
        `trim-lit: "${why}" does not fit: ${start < 0 ? 'nothing begins' : 'not one piece begins'} with ${from}`,
      );
    }
    return rest.slice(0, start) + put + rest.slice(end);
  }, text);
}
