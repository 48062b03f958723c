import {inferDelimiter} from './infer-delimiter.js';
import {type SplitResult, splitCells} from './split-cells.js';

/** Reads the text of a CSV file as one sheet: comma, semicolon or tab. */
export function sheetFromText(text: string): SplitResult {
  // Excel's own way to name the separator, which it does not show.
  const [named, separator] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const rest = named === undefined ? text : text.slice(named.length);
  return splitCells(rest, {delimiter: separator ?? inferDelimiter(rest)});
}
