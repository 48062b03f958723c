import type {Network, Statistic} from '@ispeed-widgets/contract';

import {type HeadingText, headingText, type Unit} from './heading-text.js';
import {isFigure, type Meaning, UNITS} from './meaning.js';
import {saysAllOperators} from './operators-in.js';
import {meaningOfWords, type WordMeaning} from './wordings.js';

/** What the headings of one column say. */
export interface ColumnGuess {
  /** 0-based. */
  readonly column: number;
  /** Its headings from the top down: "Tháng 9/2024 › Số mẫu"; empty where there is none. */
  readonly heading: string;
  readonly meaning?: Meaning | undefined;
  /** The words may mean something else, and give way to a column that says it plainly. */
  readonly isWeak: boolean;
  readonly parts: readonly HeadingText[];
  readonly networks: readonly Network[];
  readonly technologies: readonly string[];
  readonly operators: readonly string[];
  readonly statistics: readonly Statistic[];
  /** Units that are not those of the meaning. */
  readonly wrongUnits: readonly Unit[];
  /** Words of a group over the column that nobody knows. */
  readonly unknownGroups: readonly string[];
}

/** Words of a group that add nothing to its columns: "Kết quả đo tốc độ". */
const PLAIN = new Set(
  (
    'ket qua do kiem dat duoc thuc te thuc hien so lieu thong ke toc do chat luong dich vu internet bang rong thong truy cap mang tai va ' +
    'theo cac cua trong thang ky mau thong tin chung don vi hanh chinh dia ban xa phuong huyen tinh cap chi tieu tieu chi gia tri i speed ispeed loai hinh nam'
  ).split(' '),
);

/** Guesses what a column is by what stands over it. */
export function columnGuess({column, texts}: {column: number; texts: readonly string[]}): ColumnGuess {
  const parts = texts.map(headingText);
  const worded = parts.filter((part) => part.words !== '' && !namesItsNetwork(part));
  // "Tổng" beside operators says of whom the figures are, not what they are.
  const plain = worded.filter(({words}) => !saysAllOperators(words));
  const telling = plain.length > 0 ? plain : worded;
  const found = meaningOfParts(telling.map(({words}) => words));
  const meaning = found?.meaning;
  // "Loại mạng (BRCĐ, BRDĐ)" heads a column of networks, and is of none.
  const networks = meaning === 'network' ? [] : [...new Set(parts.flatMap((part) => part.networks))];
  return {
    column,
    heading: parts.map(({typed}) => typed).join(' › '),
    meaning,
    isWeak: found?.isWeak ?? false,
    parts,
    // "Di động" over "5G" is 5G.
    networks:
      networks.includes('5g') && networks.length === 2 && networks.includes('mobile') ? ['5g'] : networks,
    technologies: parts.flatMap((part) => part.technologies),
    operators: [...new Set(parts.flatMap((part) => part.operators))],
    statistics: [...new Set(parts.flatMap((part) => part.statistics))],
    wrongUnits: parts
      .flatMap(({units}) => units)
      .filter((unit) => isFigure(meaning) && unit !== UNITS[meaning]),
    unknownGroups: [...telling.slice(0, -(found?.used ?? 1)), ...worded.slice(0, -1).filter(isOfAll)].flatMap(
      (part) => (isPlain(part) ? [] : [part.typed]),
    ),
  };
}

/** The lowest heading says it, or the lowest two together: "Tốc độ" over "Xuống", "Số mẫu" over "Tổng". */
function meaningOfParts(words: readonly string[]): (WordMeaning & {used: number}) | undefined {
  const [last, above] = [words.at(-1), words.at(-2)];
  if (last === undefined) return undefined;
  const joined =
    above === undefined
      ? undefined
      : (meaningOfWords(`${above} ${last}`) ?? meaningOfWords(`${last} ${above}`));
  const own = meaningOfWords(last);
  if (own && !own.isWeak) return {...own, used: 1};
  if (joined) return {...joined, used: 2};
  return own && {...own, used: 1};
}

/** "Mạng cố định" says which network, and is no column of networks. */
function namesItsNetwork({words, networks}: HeadingText): boolean {
  return networks.length === 1 && meaningOfWords(words)?.meaning === 'network';
}

function isOfAll({words}: HeadingText): boolean {
  return saysAllOperators(words);
}

function isPlain({words}: HeadingText): boolean {
  return words.split(' ').every((word) => PLAIN.has(word)) || meaningOfWords(words)?.isWeak === true;
}
