import type {Message} from '@ispeed-widgets/contract';

import type {FigureKind} from './figure-kind.js';
import type {FigureShape, Mark} from './figure-shape.js';

/** What the marks of a column mean, as far as its cells prove it. */
export interface NumberConvention {
  readonly thousands?: Mark;
  readonly decimal?: Mark;
  /** Marks that some cells prove to be thousands and others decimals. */
  readonly contradicted: readonly Mark[];
  /** What was inferred and from which cells, in words; absent where no cell has a mark. */
  readonly message?: Message;
}

/** A cell that was typed as text, and its shape. */
export interface ShapedText {
  readonly text: string;
  readonly shape: FigureShape;
}

/**
 * Infers from all cells of a column what `.` and `,` mean. One that is proved to be thousands leaves the other for
 * decimals, and the other way round. A count has no fraction: where every marked cell of a column of counts has one
 * mark, the same, and three digits behind it, the mark parts thousands. In a column of decimals that stays open.
 */
export function numberConvention(cells: readonly ShapedText[], {kind}: FigureKind): NumberConvention {
  const thousands = new Map<Mark, string[]>();
  const decimal = new Map<Mark, string[]>();
  const open = new Map<Mark, string[]>();
  for (const {text, shape} of cells) {
    if (shape.is === 'grouped') add(thousands, shape.thousands, text);
    if (shape.is === 'decimal' || (shape.is === 'grouped' && shape.decimal))
      add(decimal, shape.decimal!, text);
    if (shape.is === 'open') add(open, shape.mark, text);
  }
  const contradicted = MARKS.filter((mark) => thousands.has(mark) && decimal.has(mark));
  // Two marks for thousands, or two for decimals: each cell is clear by itself, but they prove nothing for others.
  const isMixed = thousands.size > 1 || decimal.size > 1;
  if (contradicted.length > 0 || isMixed) return {contradicted};
  const parted = [...thousands.keys()][0] ?? other([...decimal.keys()][0]);
  if (parted) {
    const proof = [...thousands.values(), ...decimal.values()].flat();
    return stated({parted, contradicted, proof, isSeen: thousands.size + open.size > 0});
  }
  const [mark, more] = [...open.keys()];
  if (kind !== 'count' || mark === undefined || more !== undefined) return {contradicted};
  return stated({parted: mark, contradicted, proof: open.get(mark)!, isSeen: true, isCount: true});
}

const MARKS: readonly Mark[] = ['.', ','];

const NAMES: Readonly<Record<Mark, Message>> = {
  '.': {vi: 'dấu chấm', en: 'the dot'},
  ',': {vi: 'dấu phẩy', en: 'the comma'},
};

function add(map: Map<Mark, string[]>, mark: Mark, text: string): void {
  map.set(mark, [...(map.get(mark) ?? []), text]);
}

function other(mark: Mark | undefined): Mark | undefined {
  if (mark === undefined) return undefined;
  return mark === '.' ? ',' : '.';
}

interface Inferred {
  readonly parted: Mark;
  readonly contradicted: readonly Mark[];
  readonly proof: readonly string[];
  /** Some cell has thousands; otherwise only the decimals are spoken of. */
  readonly isSeen: boolean;
  readonly isCount?: boolean;
}

function stated({parted, contradicted, proof, isSeen, isCount}: Inferred): NumberConvention {
  const decimal = other(parted)!;
  const examples = [...new Set(proof)].slice(0, 3).map((text) => `“${text}”`);
  const vi = isSeen ? `${NAMES[parted].vi} là hàng nghìn` : `${NAMES[decimal].vi} là thập phân`;
  const en = isSeen ? `${NAMES[parted].en} parts thousands` : `${NAMES[decimal].en} is the decimal mark`;
  const why = isCount
    ? {vi: ', vì số mẫu không có phần lẻ', en: ', for counts have no fraction'}
    : {vi: '', en: ''};
  return {
    thousands: parted,
    decimal,
    contradicted,
    message: {
      vi: `${vi[0]!.toUpperCase()}${vi.slice(1)} (theo ${proof.length} ô như ${examples.join(', ')}${why.vi}).`,
      en: `${en[0]!.toUpperCase()}${en.slice(1)} (by ${proof.length} cells like ${examples.join(', ')}${why.en}).`,
    },
  };
}
