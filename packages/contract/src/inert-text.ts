/**
 * Where a cell would begin as a formula: = + - @, their full-width and small forms or a minus sign, with what
 * spreadsheets overlook before it (spaces, quotes, invisible characters). A cell begins at the text's start, and after
 * a semicolon for a spreadsheet that takes this for the separator, as those set to Vietnamese do.
 */
const FORMULA = /(^|;)(?=[\s\p{C}'"]*[=+\-@＝＋－＠﹦﹢﹣﹫−])/gu;

/**
 * A text that no spreadsheet runs as a formula when it opens a CSV file: a ' stands before what would begin one, and the
 * text is one line, for a line feed begins a cell wherever the quotes around it are not understood.
 */
export function inertText(text: string): string {
  return text
    .replace(/\s*[\r\n\v\f\u0085\u2028\u2029]+\s*/g, ' / ')
    .replace(/\t/g, ' ')
    .replace(FORMULA, "$1'");
}
