import {foldText} from '@ispeed-widgets/contract';

import {cleanText} from '../clean-text.js';

/** The four kinds of commune, folded. Townships (thị trấn) ended in July 2025, special zones (đặc khu) began. */
export type CommuneType = 'phuong' | 'xa' | 'thi tran' | 'dac khu';

/** A commune's name as an office typed it, taken apart. */
export interface TypedName {
  /** The name alone: "Vĩnh Hải" of "1. P.Vĩnh Hải (cũ)". */
  readonly bare: string;
  readonly type?: CommuneType;
  /** What stands in brackets or behind a comma: "TP Nha Trang", "Vĩnh Hòa, Vĩnh Phước cũ". */
  readonly asides: readonly string[];
  /** It says of itself that it is the name from before a merger: "(cũ)", "nay là …". */
  readonly isFormer: boolean;
}

/** "1. ", "12) ", "3-", "- ", "• ", and a bare number before a whole type word. */
const ORDINAL =
  /^(?:\d{1,3}\s*[.)\-–/]\s*(?=\p{L})|[-–+*•]\s*|\d{1,3} (?=(?:phường|xã|thị trấn|đặc khu) ))/iu;
const BRACKETS = /\s*\(([^()]*)\)/g;
/** Behind a comma or dash the district or province, which begins with its type so as not to cut "Xuân Hương - Đà Lạt". */
const WITHIN =
  /\s*(?:,\s*|\s[-–]\s*)((?:huyện|quận|thị xã|thành phố|tỉnh|tp|tx|h|q|t)[. ].*|huyen .*|quan .*|thi xa .*|thanh pho .*|tinh .*)$/iu;
const FORMER = /\s+cũ$/iu;
const FORMER_ASIDE = /^cũ$|^cu$|^tên cũ$|^nay\s|^trước (?:đây|sáp nhập)/iu;

/** Type words over folded text; a short form needs a dot, a space or a digit behind it. */
const TYPES: readonly (readonly [CommuneType, RegExp])[] = [
  ['phuong', /^(?:phuong|ph?\.?)(?:[. ]so(?= ?\d))?(?:[.: ]+(?=\S)|(?=\d))/],
  ['thi tran', /^(?:thi tran|t\. ?tran|t\.? ?t\.?|ttr\.?)[.: ]+(?=\S)/],
  ['dac khu', /^(?:dac khu|d\. ?khu|d\.? ?k\.?)[.: ]+(?=\S)/],
  ['xa', /^(?:xa|x\.?)[.: ]+(?=\S)/],
];
/** A type word with its own accents, or typed without any: "Phương Sài" and "Xà Bang" are names. */
const TYPE_AS_TYPED = /^(?:phường|xã|thị trấn|t\. ?trấn|đặc khu|đ\.? ?k|[a-z. :]*$)/u;

/**
 * Takes a typed name apart, in each way that it can be read: "P Rao" is a town of that name, or a ward named Rao;
 * "phuong duc" is Phường Đúc, or a ward named Đức. The reading with its type word comes last.
 */
export function typedNames(text: string): TypedName[] {
  const asides: string[] = [];
  const aside = (_: string, inside: string): string => {
    if (inside.trim() !== '') asides.push(inside.trim());
    return '';
  };
  const main = cleanText(text)
    .replace(/^['’"“]+|["”]+$/g, '')
    .replace(ORDINAL, '')
    .replace(BRACKETS, aside)
    .replace(/[.,;:*]+$/, '')
    .replace(WITHIN, aside);
  const isFormer = FORMER.test(main) || asides.some((inside) => FORMER_ASIDE.test(inside));
  const name = main.replace(FORMER, '').trim();
  const rest = {
    asides: asides.filter((inside) => !FORMER_ASIDE.test(inside) && !typeAlone(inside)),
    isFormer,
  };
  const type = asides.map(typeAlone).find((found) => found !== undefined);
  if (type) return [{bare: name, type, ...rest}];
  const typed = withoutType(name);
  if (!typed) return [{bare: name, ...rest}];
  return [
    {bare: name, ...rest},
    {bare: typed.bare, type: typed.type, ...rest},
  ];
}

/** "(thị trấn)" behind a name. */
function typeAlone(text: string): CommuneType | undefined {
  const folded = foldText(text);
  return TYPES.map(([type]) => type).find((type) => type === folded);
}

/** The kind of a commune by its full name. */
export function typeOf(name: string): CommuneType | undefined {
  return withoutType(name)?.type;
}

/** A commune's official name without its type word. */
export function bareName(name: string): string {
  return withoutType(name)?.bare ?? name;
}

function withoutType(name: string): {bare: string; type: CommuneType} | undefined {
  const folded = foldText(name);
  // Folding must not move letters, or the cut would fall elsewhere.
  if (folded.length !== name.length) return undefined;
  for (const [type, pattern] of TYPES) {
    const found = pattern.exec(folded);
    if (!found) continue;
    const isTyped = TYPE_AS_TYPED.test(name.slice(0, found[0].length).toLowerCase());
    return isTyped ? {bare: name.slice(found[0].length), type} : undefined;
  }
  return undefined;
}
