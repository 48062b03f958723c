import {type Cell, refused} from '../cell.js';
import {decodeText} from './decode-text.js';
import {inferDelimiter} from './infer-delimiter.js';
import {type SplitResult, splitCells} from './split-cells.js';

/** Reads a CSV file as one sheet: comma, semicolon or tab. */
export function sheetFromText(bytes: Uint8Array): SplitResult {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const {text, isEightBit} = decoded.value;
  if (isEightBit) return EIGHT_BIT;
  // Excel's own way to name the separator, which it does not show.
  const [named, separator] = /^sep=(.)\r?\n/i.exec(text) ?? [];
  const rest = named === undefined ? text : text.slice(named.length);
  return splitCells(rest, {delimiter: separator ?? inferDelimiter(rest)});
}

const EIGHT_BIT: Cell<never> = refused(
  'Tệp không phải là UTF-8 hay UTF-16 (có thể là TCVN3, VNI hoặc bảng mã khác). Trong Excel, chọn Lưu thành (Save As) → “CSV UTF-8 (*.csv)”.',
  'The file is neither UTF-8 nor UTF-16 (it may be TCVN3, VNI or another encoding). In Excel choose Save As → "CSV UTF-8 (*.csv)".',
);
