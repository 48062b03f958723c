import type {Summary} from '../../totals/summary.js';
import {html, type Html} from './html.js';
import {countText, NONE, shareText} from './number-text.js';
import type {Column} from './table.js';

/** Headings of sums; `figureCells` fills them. */
export const FIGURE_COLUMNS: readonly Column[] = [
  {title: 'Đơn vị đã báo cáo', numeric: true},
  {title: 'Tổng số người', numeric: true},
  {title: 'So với dự kiến', numeric: true},
  {title: 'Đã cài đặt', numeric: true},
  {title: 'Tỷ lệ cài đặt', numeric: true},
  {title: 'Đã đo', numeric: true},
  {title: 'Tỷ lệ đo', numeric: true},
];

/** The cells of a sum, in the order of `FIGURE_COLUMNS`. */
export function figureCells(sum: Summary): (string | Html)[] {
  const {total, installed, measured} = sum;
  return [
    sum.organizations === 0 ? NONE : `${countText(sum.reported)} trên ${countText(sum.organizations)}`,
    countText(total),
    expectedText(sum),
    countText(installed),
    shareText(installed, total),
    countText(measured),
    shareText(measured, total),
  ];
}

/** `38 trên 40`; a dash where nobody said how many to expect. */
export function expectedText({expected}: Summary): string {
  return expected.organizations === 0
    ? NONE
    : `${countText(expected.counted)} trên ${countText(expected.people)}`;
}

/** A figure of the overview: what it is, the figure, and what there is to say about it. */
export function figure(name: string, main: string, under: readonly (string | Html | false)[] = []): Html {
  return html`<div><dt>${name}</dt><dd class="main">${main}</dd>${under.map((line) => line !== false && html`<dd>${line}</dd>`)}</div>`;
}
