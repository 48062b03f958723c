import type {Message} from '@ispeed-widgets/contract';

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** A letter replaced by a question mark inside a word; links have one too, beside other signs. */
const LOST = /^\p{L}*\?+\p{L}+$|^\p{L}+\?+\p{L}*$/u;

/** How many texts must be spoilt before it is said: one may be a slip, or a question. */
const ENOUGH = 3;

/** Says that letters of a file were spoilt by an earlier program, where they were; the file cannot be mended here. */
export function spoiltText(texts: readonly string[]): Message | undefined {
  const twice = texts.filter(isDecodedWrongly);
  if (twice.length >= 2) return decodedWrongly(twice[0]!);
  const lost = new Set(texts.flatMap((text) => text.split(/[\s,;()]+/)).filter(isLost));
  return lost.size >= ENOUGH ? lettersLost([...lost].slice(0, ENOUGH).join(', ')) : undefined;
}

function isLost(word: string): boolean {
  // A question mark at the end may be a question.
  return LOST.test(word) && /\p{L}\?+\p{L}|^\?/u.test(word);
}

/** UTF-8 that was read as Windows-1252: "KhÃ¡nh HÃ²a". */
function isDecodedWrongly(text: string): boolean {
  if (!/[\u00C3-\u00E1\u0102\u0103][\u0080-\u00BF\u0152-\u2122]/.test(text)) return false;
  const bytes = Array.from(text, (letter) => {
    const late = WINDOWS_1252.indexOf(letter);
    return late >= 0 ? 0x80 + late : letter.charCodeAt(0);
  });
  if (bytes.some((byte) => byte > 0xff)) return false;
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(Uint8Array.from(bytes));
    return true;
  } catch {
    return false;
  }
}

function decodedWrongly(text: string): Message {
  return {
    vi: `Chữ tiếng Việt đã bị đọc sai bảng mã trước khi lưu, ví dụ “${text}”. Mở lại tệp gốc: trong Excel chọn Dữ liệu → Từ văn bản/CSV (Data → From Text/CSV), bảng mã 65001 UTF-8, rồi lưu thành .xlsx.`,
    en: `Vietnamese letters were read in the wrong encoding before this was saved, e.g. "${text}". Open the original again: in Excel Data → From Text/CSV, file origin 65001 UTF-8, and save as .xlsx.`,
  };
}

function lettersLost(words: string): Message {
  return {
    vi: `Chữ có dấu đã mất thành dấu hỏi, ví dụ ${words}. Đề nghị nơi gửi xuất lại dạng .xlsx hoặc “CSV UTF-8 (*.csv)”.`,
    en: `Letters with marks were lost as question marks, e.g. ${words}. Ask the sender for .xlsx or "CSV UTF-8 (*.csv)".`,
  };
}
