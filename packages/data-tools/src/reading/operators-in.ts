import {foldText} from '@ispeed-widgets/contract';

/**
 * Names of operators. VNPT's mobile brand is VinaPhone: where a heading writes both as one, "VNPT (VinaPhone)", that is one
 * name; where it writes one of them, that is the name. None is turned into another.
 */
export const OPERATOR =
  /\b(?:vnpt\s*\(\s*vinaphone\s*\)|(?:vnpt\s*[-–/]?\s*vinaphone|viettel|vnpt|vinaphone|mobifone|vietnamobile|gmobile|fpt|cmc|sctv|netnam|itel|wintel|vnsky)\b(?:\s+telecom\b)?)/gi;

/** What stands beside operators for all of them together, folded. */
const ALL = new Set(
  [
    ...['tong', 'tong cong', 'tong so', 'tong chung', 'cong', 'chung', 'tat ca', 'toan mang', 'all'],
    ...['', 'tong ', 'tong cong ', 'tat ca ', 'chung ', 'chung cho ', 'toan bo '].flatMap((word) => [
      `${word}cac nha mang`,
      `${word}cac mang`,
      `${word}cac doanh nghiep`,
    ]),
    ...['tat ca nha mang', 'moi nha mang', 'tong nha mang', 'tat ca cac nha mang', 'chung cho moi nha mang'],
  ].map((words) => words.trim()),
);

/** The operators that a text names, as it writes them, each once. */
export function operatorsIn(typed: string): string[] {
  return [...new Set(typed.match(OPERATOR) ?? [])];
}

/** "Tổng", "Chung", "Tất cả các nhà mạng". */
export function saysAllOperators(text: string): boolean {
  return ALL.has(
    foldText(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}
