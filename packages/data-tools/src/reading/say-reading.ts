import type {Message} from '@ispeed-widgets/contract';

import {isFigure, MEANING_TITLES} from './meaning.js';
import type {ReadColumn} from './read-column.js';
import type {RowKind} from './read-row.js';
import type {Reading} from './read-sheet.js';
import {monthTitle, NETWORK_TITLES} from './say-facts.js';

const KINDS: Readonly<Partial<Record<RowKind, string>>> = {
  data: 'dòng xã, phường',
  group: 'dòng nhóm',
  total: 'dòng tổng',
  note: 'dòng ghi chú, chữ ký',
  heading: 'dòng lặp tiêu đề',
};

/**
 * Says in Vietnamese how a sheet was understood, a line a column: "Cột C “Số lượng mẫu” → số mẫu, tháng 10/2026, mạng di
 * động (theo tiêu đề)".
 */
export function sayReading(reading: Reading): Message[] {
  const {place, block, columns, titles} = reading;
  const rows =
    block.first === block.last ? `dòng ${block.first + 1}` : `dòng ${block.first + 1}–${block.last + 1}`;
  const head = {
    vi: `${place}: tiêu đề ở ${rows}.`,
    en: `${place}: headings in row ${block.first + 1} to ${block.last + 1}.`,
  };
  return [head, ...columns.map((column) => sayColumn(column, titles)), countOf(reading)];
}

function sayColumn(column: ReadColumn, titles: Reading['titles']): Message {
  const {letter, heading, meaning, why} = column;
  const name = `${letter} “${heading}”`;
  if (meaning === undefined)
    return {vi: `Cột ${name}: không đọc. ${why.vi}`, en: `Column ${name}: left out. ${why.en}`};
  const facts = isFigure(meaning)
    ? [monthOf(column, titles), networkOf(column, titles), operatorOf(column)].filter((fact) => fact !== '')
    : [];
  const list = [MEANING_TITLES[meaning], ...facts].join(', ');
  return {
    vi: `Cột ${name} → ${list} (${why.vi})`,
    en: `Column ${name}: ${[meaning, ...facts].join(', ')} (${why.en})`,
  };
}

function monthOf({period}: ReadColumn, {period: title}: Reading['titles']): string {
  const month = period ?? title?.value;
  if (month === undefined) return '';
  const why = period === undefined ? ` ${title!.why.vi}` : '';
  return monthTitle(month) + why;
}

function networkOf({network}: ReadColumn, {network: title}: Reading['titles']): string {
  if (network !== undefined) return NETWORK_TITLES[network];
  return title ? `${NETWORK_TITLES[title.value]} ${title.why.vi}` : '';
}

function operatorOf({operator}: ReadColumn): string {
  return operator === undefined ? '' : `nhà mạng ${operator}`;
}

function countOf({rows}: Reading): Message {
  const counts = Object.entries(KINDS).flatMap(([kind, title]) => {
    const count = rows.filter((row) => row.kind === kind).length;
    return count > 0 ? [`${count} ${title}`] : [];
  });
  return {
    vi: `Đã đọc: ${counts.join(', ')}.`,
    en: `Rows: ${rows.filter(({kind}) => kind === 'data').length} of communes.`,
  };
}
