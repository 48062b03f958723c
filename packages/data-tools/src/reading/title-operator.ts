import {foldText, type Message} from '@ispeed-widgets/contract';

import type {HeadingText} from './heading-text.js';

/** Words of a sheet's name that leave no doubt that the operator in it is whose figures these are. */
const NAME_WORDS = new Set(
  'phu luc pl pl1 pl2 i ii so lieu mau do toc bang nha mang trang tinh sheet ket qua'.split(' '),
);
/** A line with one of these, a month or a network says what the figures are. */
const FIGURE_WORDS = /\b(?:mau|toc do|so lieu|ket qua|thong ke)\b/;
/** A line that names who wrote, asked or received, and not whose figures these are. */
const OF_A_LETTER =
  /^\(?(?:nguon|kinh gui|noi nhan|theo|can cu|kem|de nghi|don vi (?:cung cap|gui|lap)|nguoi)\b|\b(?:cung cap|gui|lap|tong hop boi)\b/;

/** The operator that a sheet's name and the lines above its table name, where they name one plainly. */
export function titleOperator(
  name: HeadingText,
  lines: readonly HeadingText[],
): {readonly value: string; readonly line: number | undefined} | {readonly problem: Message} | undefined {
  const said = lines.flatMap(({operators, ...text}, line) =>
    operators.length === 1 && saysWhose(text) ? [{value: operators[0]!, line}] : [],
  );
  const [ofName, ...more] = name.operators;
  if (ofName !== undefined && more.length === 0) {
    if (!name.words.split(' ').every((word) => word === '' || NAME_WORDS.has(word)))
      return {problem: unclear(ofName, name.typed)};
    return differs([{value: ofName, line: undefined}, ...said]);
  }
  return said.length === 0 ? undefined : differs(said);
}

function saysWhose({typed, months, networks, technologies}: Omit<HeadingText, 'operators'>): boolean {
  const folded = foldText(typed);
  if (OF_A_LETTER.test(folded)) return false;
  const hasMoment = months.months.length + months.bare.length + networks.length + technologies.length > 0;
  return hasMoment || FIGURE_WORDS.test(folded);
}

function differs(
  said: readonly {readonly value: string; readonly line: number | undefined}[],
): {readonly value: string; readonly line: number | undefined} | {readonly problem: Message} {
  const [first] = said;
  const other = said.find(({value}) => foldText(value) !== foldText(first!.value));
  if (other === undefined) return first!;
  return {
    problem: {
      vi: `Tên trang tính và các dòng đầu nêu hai nhà mạng: ${first!.value}, ${other.value}. Sửa cho khớp, hoặc dùng --operator.`,
      en: `The sheet's name and the lines above the table name two operators: ${first!.value}, ${other.value}. Make them agree, or use --operator.`,
    },
  };
}

function unclear(operator: string, typed: string): Message {
  return {
    vi: `Tên trang tính “${typed}” nêu ${operator}: không rõ số liệu là của riêng nhà mạng này hay chung. Đặt tên trang là “${operator}” hoặc bỏ tên nhà mạng; hoặc dùng --operator "${operator}", nếu là số chung thì --operator chung.`,
    en: `The sheet's name "${typed}" names ${operator}: whether the figures are of it alone is not clear. Name the sheet "${operator}" or leave the operator out; or use --operator "${operator}", for common figures --operator chung.`,
  };
}
