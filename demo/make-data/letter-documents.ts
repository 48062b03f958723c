import type {Campaign} from '@ispeed-widgets/contract';

import type {Letter} from './letter.js';

/** Subjects of the letters that others cite. */
const ENGLISH: Readonly<Record<string, string>> = {
  '12143/UBND-KSTT':
    'promoting and using the i-Speed app to measure mobile broadband speed down to every commune and ward',
  '1717/STTTT-BCVT&CNTT': 'further promoting the use of the i-Speed app',
};

/** A letter and those it rests on, newest first. `title` is the letter's own in two languages. */
export function letterDocuments(letter: Letter, title: {vi: string; en: string}): Campaign['documents'] {
  const cited = [...letter.cited].sort((one, other) => other.date.localeCompare(one.date));
  return [
    {number: letter.number, ...(letter.date && {date: letter.date}), title},
    ...cited.map(({number, date, title: vi}) => ({
      number,
      date,
      ...(vi && {title: {vi, en: ENGLISH[number]}}),
    })),
  ];
}
