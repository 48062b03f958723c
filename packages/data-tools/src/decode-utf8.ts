import {type Cell, refused, taken} from './cell.js';

/**
 * Decodes UTF-8, with or without a byte order mark, and composes it (NFC). Anything else is refused, because a
 * wrong guess would turn names into other names: UTF-16, Windows-1258, TCVN3 and VNI files come back with words.
 */
export function decodeUtf8(bytes: Uint8Array): Cell<string> {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes).normalize('NFC');
    // UTF-16 without a mark is valid UTF-8 full of NULs; U+FFFD is what an earlier wrong guess left behind.
    return /[\0\uFFFD]/.test(text) ? refuseEncoding() : taken(text);
  } catch {
    return refuseEncoding();
  }
}

function refuseEncoding(): Cell<never> {
  return refused(
    'Tệp không phải là UTF-8 (có thể là UTF-16, TCVN3, VNI hoặc bảng mã khác). Trong Excel, chọn Lưu thành (Save As) → “CSV UTF-8 (*.csv)”.',
    'The file is not UTF-8 (it may be UTF-16, TCVN3, VNI or another encoding). In Excel choose Save As → "CSV UTF-8 (*.csv)".',
  );
}
