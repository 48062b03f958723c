import {foldText, type Network, type Statistic} from '@ispeed-widgets/contract';

import {monthsIn, type MonthsIn} from './months-in.js';
import {networksIn} from './networks-in.js';
import {operatorsIn} from './operators-in.js';

/** What one cell of the headings says. */
export interface HeadingText {
  /** As the sheet writes it, on one line. */
  readonly typed: string;
  /** The words that are left once everything below is taken out: folded, without punctuation. */
  readonly words: string;
  readonly months: Omit<MonthsIn, 'rest'>;
  readonly networks: readonly Network[];
  readonly technologies: readonly string[];
  /** Names of operators as the text writes them: the figures are theirs alone. */
  readonly operators: readonly string[];
  readonly units: readonly Unit[];
  readonly statistics: readonly Statistic[];
}

/** `mbps`, `ms` and `samples` are those of the figures; whatever else there is, is refused. */
export type Unit = 'mbps' | 'ms' | 'samples' | 'kbps' | 'gbps' | 'bytes' | 'seconds' | 'percent';

const UNIT_WORDS: readonly (readonly [Unit, RegExp])[] = [
  ['mbps', /\b(?:mbps|mb\s*\/\s*s|mbit\s*\/\s*s|mbits\s*\/\s*s|mbit|megabit)\b/g],
  ['kbps', /\b(?:kbps|kb\s*\/\s*s|kbit\s*\/\s*s)\b/g],
  ['gbps', /\b(?:gbps|gb\s*\/\s*s|gbit\s*\/\s*s)\b/g],
  ['ms', /\b(?:ms|mili\s*giay|milisecond|millisecond)s?\b/g],
  ['seconds', /\(\s*(?:s|giay)\s*\)/g],
  ['percent', /%/g],
  ['samples', /\(\s*(?:don vi(?: tinh)?:?\s*|dvt:?\s*)?(?:so )?(?:mau|luot|phep|lan)(?: do)?\s*\)/g],
];
/** Megabytes, eight times as much: only capital B tells, so a text in capitals stays open and is refused as well. */
const BYTES = /\bMB(?:\/[sS]|ps)\b|\b(?:Kilo|Mega|Giga)[Bb]ytes?\b/;

const STATISTICS: readonly (readonly [Statistic, RegExp])[] = [
  ['mean', /\b(?:trung binh|binh quan|t\.b\.?|tb|average|avg|mean)(?=\W|$)/g],
  ['median', /\b(?:gia tri )?(?:trung vi|median)\b/g],
];

/** Footnote marks and numbers of columns behind a heading: "(*)", "(1)", "[2]". */
const MARKS = /[([]\s*(?:\*+|\d{1,2})\s*[)\]]|\*+/g;
/** Takes a heading apart: what it measures, in which unit, of which month, network and statistic. */
export function headingText(text: string): HeadingText {
  const typed = text.normalize('NFC').replace(/\s+/g, ' ').trim();
  const units: Unit[] = BYTES.test(typed) ? ['bytes'] : [];
  const statistics: Statistic[] = [];
  let rest = foldText(typed).replace(MARKS, ' ');
  for (const [unit, pattern] of UNIT_WORDS) {
    rest = rest.replace(pattern, () => {
      if (!units.includes(unit) && !units.includes('bytes')) units.push(unit);
      return ' ';
    });
  }
  for (const [statistic, pattern] of STATISTICS) {
    rest = rest.replace(pattern, () => {
      if (!statistics.includes(statistic)) statistics.push(statistic);
      return ' ';
    });
  }
  const {rest: withoutMonths, ...months} = monthsIn(rest);
  const {networks, technologies, rest: withoutNetworks} = networksIn(withoutMonths);
  const operators = operatorsIn(typed);
  const words = wordsOf(withoutNetworks);
  return {typed, words, months, networks, technologies, operators, units, statistics};
}

function wordsOf(folded: string): string {
  return folded
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
