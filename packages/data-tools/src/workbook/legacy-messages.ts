import type {Message} from '@ispeed-widgets/contract';

import {convertText} from './legacy/convert-text.js';
import {LEGACY, type LegacyEncoding} from './legacy/legacy-encoding.js';
import type {Weight} from './legacy/weigh-words.js';

/** A text that shows an old encoding, and what it reads in it. */
function example({encoding, texts}: Weight): {before: string; after: string} {
  const [text = ''] = texts;
  const line = text.split('\n')[0]!.slice(0, 60);
  return {before: line, after: convertText(line, encoding) ?? line};
}

export function legacyFound(found: Weight): Message {
  const {name} = LEGACY[found.encoding];
  const {before, after} = example(found);
  return {
    vi: `Chữ trong tệp theo bảng mã cũ ${name}, không phải Unicode: “${before}” có lẽ là “${after}”. Nếu đúng, chạy lại với --convert ${found.encoding}, hoặc chuyển tệp sang Unicode (bằng công cụ chuyển mã của UniKey) rồi lưu lại.`,
    en: `The text is in the old encoding ${name}, not Unicode: "${before}" is probably "${after}". If so, run again with --convert ${found.encoding}, or convert the file to Unicode and save.`,
  };
}

export function notThisEncoding(asked: LegacyEncoding, found: Weight | undefined): Message {
  const {name} = LEGACY[asked];
  if (found === undefined) {
    return {
      vi: `Chữ trong tệp không theo bảng mã ${name}. Bỏ --convert ${asked} rồi thử lại.`,
      en: `The text is not in ${name}. Try again without --convert ${asked}.`,
    };
  }
  const {before, after} = example(found);
  const likely = LEGACY[found.encoding].name;
  return {
    vi: `Chữ trong tệp không theo bảng mã ${name} mà có lẽ theo ${likely}: “${before}” là “${after}”. Chạy lại với --convert ${found.encoding}.`,
    en: `The text is not in ${name} but probably in ${likely}: "${before}" is "${after}". Run again with --convert ${found.encoding}.`,
  };
}

export function unknownEncoding(): Message {
  return {
    vi: 'Tệp không phải là UTF-8 hay UTF-16, và không rõ bảng mã nào (TCVN3, VNI hay Windows-1258). Trong Excel, chọn Lưu thành (Save As) → “CSV UTF-8 (*.csv)”.',
    en: 'The file is neither UTF-8 nor UTF-16, and its encoding (TCVN3, VNI or Windows-1258) cannot be told. In Excel choose Save As → "CSV UTF-8 (*.csv)".',
  };
}

export function unsureText(text: string, name: string): Message {
  return {
    vi: `Không rõ “${text}” là Unicode hay ${name}, vì tệp có cả hai. Gõ lại ô này bằng Unicode.`,
    en: `It cannot be told whether "${text}" is Unicode or ${name}, as the file has both. Type this cell again in Unicode.`,
  };
}

export function converted(count: number, name: string): Message {
  return {
    vi: `Đã chuyển ${count} ô từ ${name} sang Unicode. Xem lại các tên trước khi công bố.`,
    en: `Converted ${count} cells from ${name} to Unicode. Look the names over before publishing.`,
  };
}
