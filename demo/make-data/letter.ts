import {cityDate, slashDate} from './letter-dates.js';

/** A letter as its text tells it. What the copy leaves blank is absent. */
export interface Letter {
  /** Number and symbol. */
  readonly number: string;
  /** Day of signing, `YYYY-MM-DD`. */
  readonly date?: string;
  /** What it is about (V/v). */
  readonly title: string;
  /** What it asks for, clause by clause, with the party that the clause stands under, where there is one. */
  readonly orders: readonly Order[];
  /** Earlier letters that it names. */
  readonly cited: readonly CitedLetter[];
  /** The first day on which a report is too late, `YYYY-MM-DD`. */
  readonly reportBefore?: string;
  /** Schools of the list at its end. */
  readonly schools: readonly string[];
}

export interface Order {
  readonly to?: string;
  readonly text: string;
}

export interface CitedLetter {
  readonly number: string;
  readonly date: string;
  readonly title?: string;
}

/** Reads a letter from its text. @throws Error where number or subject cannot be found */
export function readLetter(text: string): Letter {
  const paragraphs = text
    .normalize('NFC')
    .replaceAll('**', '')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim());
  const date = cityDate(paragraphs);
  const reportBefore = slashDate(/trước ngày (\d+\/\d+\/\d+)/.exec(text.replaceAll('**', ''))?.[1]);
  return {
    number: found(paragraphs, /Số: (\S*\/\S+)/),
    ...(date && {date}),
    title: found(paragraphs, /V\/v ([^]+)/).replace(/\s+/g, ' '),
    orders: readOrders(paragraphs),
    cited: readCited(paragraphs.join(' ')),
    ...(reportBefore && {reportBefore}),
    schools: readSchools(paragraphs),
  };
}

function found(paragraphs: readonly string[], pattern: RegExp): string {
  for (const paragraph of paragraphs) {
    const match = pattern.exec(paragraph)?.[1];
    if (match) return match.trim();
  }
  throw new Error(`The letter has no ${pattern.source}`);
}

/** The part between "… như sau:" and the closing words: bullets, and plain text under a numbered party. */
function readOrders(paragraphs: readonly string[]): Order[] {
  const start = paragraphs.findIndex((paragraph) => /(như|nội dung) sau:$/.test(paragraph));
  const orders: Order[] = [];
  let to: string | undefined;
  for (const paragraph of paragraphs.slice(start + 1)) {
    const party = /^\d+\. (?:Đề nghị |Giao )?(.+)$/.exec(paragraph)?.[1];
    if (party !== undefined) {
      if (isSchool(party)) break;
      to = party;
    } else if (/^(Để có cơ sở|Đề nghị|Nơi nhận)/.test(paragraph)) break;
    else if (!paragraph.startsWith('(')) orders.push({...(to && {to}), text: tidy(paragraph)});
  }
  return orders;
}

function tidy(paragraph: string): string {
  return paragraph
    .replace(/^- /, '')
    .replace(/\s+/g, ' ')
    .replace(/<(https:[^>]+)>/g, '$1');
}

/** "Công văn số 12143/UBND-KSTT ngày 29/10/2024 [… về việc triển khai …]", each once. */
function readCited(text: string): CitedLetter[] {
  const pattern = /(\d+\/[\p{Lu}&-]+\p{Lu}) ngày (\d+\/\d+\/\d+)(?:[^.;(]{0,60}? về việc ([^.;(]+))?/gu;
  const letters = [...text.replace(/\s+/g, ' ').matchAll(pattern)].map(([, number, date, title]) => ({
    number: number!,
    date: slashDate(date)!,
    ...(title && {title: title.trim()}),
  }));
  return letters.filter(({number}, index) => letters.findIndex((other) => other.number === number) === index);
}

/** The numbered list of schools; the copy ends some names with a full stop that is the list's, not theirs. */
function readSchools(paragraphs: readonly string[]): string[] {
  return paragraphs
    .flatMap((paragraph) => paragraph.split('\n'))
    .flatMap((line) => /^\d+\. (.+?)\.?$/.exec(line)?.[1] ?? [])
    .filter(isSchool);
}

function isSchool(name: string): boolean {
  return /^(Trường|Học viện) /.test(name);
}
