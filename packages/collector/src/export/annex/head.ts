import type {Campaign} from '@ispeed-widgets/contract';

import {dayNumber} from '../day-number.js';
import {monthNumber} from '../month-number.js';
import {isSample, type MonthOf} from '../month-of.js';
import {vietnamese} from '../vietnamese.js';
import type {XlsxRow} from '../xlsx/sheet.js';

/** Columns of a sheet: heading and width in characters. */
export type Columns = readonly (readonly [heading: string, width: number])[];

/**
 * The title of the annex and the headings. What only the officer knows, the letter that it will go with, is left to be
 * filled in; the letters it answers are those of the campaign.
 */
export function annexHead({files, period}: MonthOf, columns: Columns, {title}: {title: string}): XlsxRow[] {
  const {campaign} = files;
  const span = columns.length;
  const line = (value: string, style: 'agency' | 'title' | 'subtitle' | 'aside' | 'warning'): XlsxRow => ({
    cells: [{value, style, span}],
  });
  return [
    line(vietnamese(campaign.agency.name), 'agency'),
    line('PHỤ LỤC', 'title'),
    line(`${title} tháng ${monthNumber(period)}`, 'title'),
    line('(Kèm theo Công văn số ……/…… ngày … tháng … năm ……)', 'aside'),
    ...lettersOf(campaign).map((letters) => line(letters, 'aside')),
    ...(isSample(files)
      ? [line('BẢNG MẪU: có số liệu hoặc danh sách minh họa, không dùng để báo cáo.', 'warning')]
      : []),
    {cells: columns.map(([value]) => ({value, style: 'heading'}))},
  ];
}

/** The letters that the campaign rests on, by number and date; none, no line. */
function lettersOf({documents}: Campaign): string[] {
  if (documents.length === 0) return [];
  const letters = documents.map(({number, date}) => (date ? `${number} ngày ${dayNumber(date)}` : number));
  return [`(Thực hiện văn bản số: ${letters.join('; ')})`];
}
