/** A mark in a written number. */
export type Mark = '.' | ',';

/** A number as written. What one group of three digits means, `1.234`, no cell can say alone. */
export type FigureShape =
  | {readonly is: 'plain'; readonly value: number}
  /** Thousands for certain: `1.234.567`, or with decimals behind the other mark: `1.234,5`. */
  | {readonly is: 'grouped'; readonly thousands: Mark; readonly decimal?: Mark; readonly value: number}
  /** Decimal for certain: `12,5`, `0.125`, `1234,567`. */
  | {readonly is: 'decimal'; readonly decimal: Mark; readonly value: number}
  | {readonly is: 'open'; readonly mark: Mark; readonly grouped: number; readonly fraction: number};

const PLAIN = /^\d+$/;
/** A space is never a decimal mark, so that it may part thousands: `12 345,6`. */
const SPACED = /^\d{1,3}(?: \d{3})+(?:([.,])\d+)?$/;
const GROUPS = /^\d{1,3}([.,])\d{3}(?:\1\d{3})+$/;
const BOTH = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*(?!\1)([.,])\d+$/;
const ONE = /^(\d+)([.,])(\d+)$/;

/** The shape of a number without sign and unit; `undefined` where the text is none. */
export function figureShape(text: string): FigureShape | undefined {
  if (PLAIN.test(text)) return {is: 'plain', value: Number(text)};
  const spaced = SPACED.exec(text);
  if (spaced) {
    const value = Number(text.replace(/ /g, '').replace(',', '.'));
    return spaced[1] ? {is: 'decimal', decimal: spaced[1] as Mark, value} : {is: 'plain', value};
  }
  const groups = GROUPS.exec(text);
  if (groups) {
    const thousands = groups[1] as Mark;
    return {is: 'grouped', thousands, value: Number(text.replaceAll(thousands, ''))};
  }
  const both = BOTH.exec(text);
  if (both) {
    const [thousands, decimal] = [both[1] as Mark, both[2] as Mark];
    const value = Number(text.replaceAll(thousands, '').replace(decimal, '.'));
    return {is: 'grouped', thousands, decimal, value};
  }
  const one = ONE.exec(text);
  return one ? oneMark(one[1]!, one[2] as Mark, one[3]!) : undefined;
}

function oneMark(whole: string, mark: Mark, rest: string): FigureShape {
  const fraction = Number(`${whole}.${rest}`);
  // No group of thousands begins with 0 or is longer than three digits.
  const mayGroup = rest.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  return mayGroup
    ? {is: 'open', mark, grouped: Number(whole + rest), fraction}
    : {is: 'decimal', decimal: mark, value: fraction};
}
