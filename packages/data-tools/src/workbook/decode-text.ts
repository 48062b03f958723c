import {type Cell, refused, taken} from '../cell.js';

/** Text of a file, and whether its bytes say which letters they are. */
export interface Decoded {
  readonly text: string;
  /** True where each byte is one letter of an unknown code page: the letters are those of Latin-1, for now. */
  readonly isEightBit: boolean;
}

/**
 * Decodes a text file: UTF-8, or UTF-16 of either order, with a byte order mark or without. What is neither comes back
 * letter by letter, for someone who knows the old Vietnamese code pages.
 */
export function decodeText(bytes: Uint8Array): Cell<Decoded> {
  const [first, second] = bytes;
  const marked =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff && 'utf-16be';
  const encoding = marked || utf16Of(bytes);
  const text = decode(bytes, encoding || 'utf-8');
  if (text !== undefined) return /[\0\uFFFD]/.test(text) ? SPOILT : taken({text, isEightBit: false});
  if (encoding || bytes.includes(0)) return SPOILT;
  return taken({text: latin1(bytes), isEightBit: true});
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return undefined;
  }
}

/** UTF-16 without a mark: every other byte of its Latin letters, digits and separators is 0. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.subarray(0, 4096).entries()) {
    if (byte === 0) zeros[index % 2]!++;
  }
  const [even = 0, odd = 0] = zeros;
  const pairs = Math.min(bytes.length, 4096) / 2;
  if (Math.max(even, odd) < pairs / 4) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Not by TextDecoder: its "latin1" is Windows-1252. */
function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return text;
}

const SPOILT = refused(
  'Tệp không phải là văn bản đọc được, hoặc một số chữ đã hỏng khi đổi bảng mã trước đó. Mở tệp gốc bằng Excel, chọn Lưu thành (Save As) → “CSV UTF-8 (*.csv)” hoặc “Excel Workbook (*.xlsx)”.',
  'This is no readable text, or letters were lost in an earlier change of encoding. Open the original in Excel and choose Save As → "CSV UTF-8 (*.csv)" or "Excel Workbook (*.xlsx)".',
);
