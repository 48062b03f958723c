const ABSOLUTE = /^https:\/\/[\p{L}\p{N}.-]+(:\d{1,5})?([/?#][^\s\\]*)?$/iu;
const RELATIVE = /^(?![a-z][a-z\d+.-]*:|\/\/)[^\s\\]+$/iu;
const HIDDEN = /[\p{Cc}\p{Cf}]/u;

/**
 * A link that a data file may carry: `https://…` without credentials, or a reference relative to the file,
 * which by its form cannot leave the file's own origin. `http://` is refused even for the own origin: write
 * it relative, so that the same file works before and after a portal moves to https.
 */
export function isLink(text: string): boolean {
  return (ABSOLUTE.test(text) || RELATIVE.test(text)) && !HIDDEN.test(text);
}
