import {foldText, isMonth} from '@ispeed-widgets/contract';

/** What a text says of months. */
export interface MonthsIn {
  /** Months with their year, `YYYY-MM`, each once. */
  readonly months: readonly string[];
  /** Months without a year, 1 to 12, each once. */
  readonly bare: readonly number[];
  /** Years that stand alone, each once. */
  readonly years: readonly number[];
  /** A quarter, several months as one, or a month that there is not: as typed. No month can be taken from these. */
  readonly spans: readonly string[];
  /** The folded text without all that. */
  readonly rest: string;
}

/** Between a month and its year: "9/2024", "9.2024", "9 năm 2024", "9, 2024". */
const TO_YEAR = String.raw`(?:\s*[/.,_-]\s*(?:nam\s*)?|\s+nam\s+|\s+)`;
/** Dots or a blank where a number is to be filled in by hand. */
const GAP = String.raw`[\s.…]*`;

/** Days and numbers of letters, which name no month of figures: "ngày 15/11/2024", "số 09/2024/BC-STTTT". */
const NO_MONTHS = [
  new RegExp(String.raw`\bngay${GAP}\d{0,2}${GAP}thang${GAP}\d{0,2}${GAP}(?:nam${GAP}\d{0,4})?`, 'g'),
  /\b\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}\b/g,
  /\b\d{4}-\d{2}-\d{2}\b/g,
  /\b(?:so|van ban|cong van|quyet dinh|ke hoach|bao cao)\s*:?\s*\d+\s*\/\s*[\w/.-]+/g,
];

const SPANS = [
  /\bquy\s*(?:iv|i{1,3}|[1-4])\b(?:\s*(?:[/-]|nam)\s*\d{4})?/g,
  /\b\d{1,2}\s*thang\s*(?:dau|cuoi)(?:\s*nam)?/g,
  /\b(?:thang\s*|t)?\d{1,2}\s*(?:-|–|den)\s*(?:thang\s*|t)?\d{1,2}\s*[/.]\s*\d{4}\b/g,
  /\bthang\s*\d{1,2}\s*(?:-|–|den)\s*(?:thang\s*)?\d{1,2}\b/g,
];

/** Months with a year; the first group is the month unless said otherwise. */
const WITH_YEAR = [
  new RegExp(String.raw`\b(?:thang|t)\s*\.?\s*(\d{1,2})${TO_YEAR}(\d{4})\b`, 'g'),
  /\b(?:thang|t)\s*(\d{1,2})\s*[/.-]\s*(\d{2})\b/g,
  /\b(\d{1,2})\s*[/.-]\s*(\d{4})\b/g,
];
const YEAR_FIRST = /\b(\d{4})\s*[/.-]\s*(\d{1,2})\b/g;
const BARE = /\b(?:thang|t)\s*\.?\s*(\d{1,2})\b/g;
const YEAR = /\b(?:nam\s*)?(20\d{2})\b/g;

/** Reads the months out of a title, a heading or a sheet's name. Days and numbers of letters are passed over. */
export function monthsIn(text: string): MonthsIn {
  let rest = foldText(text).replaceAll('_', ' ');
  const months = new Set<string>();
  const bare = new Set<number>();
  const years = new Set<number>();
  const spans: string[] = [];
  const take = (pattern: RegExp, found: (match: string, first: string, second: string) => void) => {
    rest = rest.replace(pattern, (match: string, first: string, second: string) => {
      found(match, first, second);
      return ' ';
    });
  };
  const month = (match: string, number: string, year: string) => {
    const name = `${year.length === 2 ? '20' : ''}${year}-${number.padStart(2, '0')}`;
    if (isMonth(name)) months.add(name);
    else spans.push(match.trim());
  };
  for (const pattern of NO_MONTHS) take(pattern, () => undefined);
  for (const pattern of SPANS) take(pattern, (match) => spans.push(match.trim()));
  for (const pattern of WITH_YEAR) take(pattern, month);
  take(YEAR_FIRST, (match, year, number) => month(match, number, year));
  take(BARE, (match, number) => {
    if (Number(number) >= 1 && Number(number) <= 12) bare.add(Number(number));
    else spans.push(match.trim());
  });
  take(YEAR, (_, year) => years.add(Number(year)));
  return {
    months: [...months],
    bare: [...bare],
    years: [...years],
    spans,
    rest: rest.replace(/\s+/g, ' ').trim(),
  };
}
