import {html, type Html, NOTHING} from './html.js';
import {countText} from './number-text.js';

/** Rows on a page. */
export const PAGE_ROWS = 100;

/** One page of a longer list. */
export interface Paged<T> {
  readonly rows: readonly T[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

/** Cuts a page out of a list; a number that is none, or beyond the last, falls back to a page that there is. */
export function pageOf<T>(list: readonly T[], asked: string | undefined): Paged<T> {
  const {page, pages} = pageNumber(list.length, {asked, rows: PAGE_ROWS});
  return {rows: list.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS), page, pages};
}

/** Which page of how many is asked for. */
export function pageNumber(
  total: number,
  {asked, rows}: {asked: string | undefined; rows: number},
): {page: number; pages: number} {
  const pages = Math.max(1, Math.ceil(total / rows));
  const number = /^\d{1,6}$/.test(asked ?? '') ? Number(asked) : 1;
  return {page: Math.min(Math.max(number, 1), pages), pages};
}

/** Links to the pages before and after. @param link the address of a page by its number */
export function pager(
  {page, pages}: {page: number; pages: number},
  link: (page: number) => string,
): Html | string {
  if (pages === 1) return NOTHING;
  return html`<nav class="pager" aria-label="Các trang của danh sách">
${page > 1 && html`<a href="${link(page - 1)}" rel="prev">Trang trước</a>`}
<span>Trang ${countText(page)} trên ${countText(pages)}</span>
${page < pages && html`<a href="${link(page + 1)}" rel="next">Trang sau</a>`}
</nav>`;
}
