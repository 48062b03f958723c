import type {Page} from 'playwright-core';

import {pdfPages} from '../../helpers/pdf-pages.js';

/** The words of the open page on A4, see `pdfPages`. */
export const printed = async (page: Page) =>
  pdfPages(
    await page.pdf({format: 'A4', margin: {top: '12mm', bottom: '12mm', left: '12mm', right: '12mm'}}),
  );

/** Words that are neither a figure nor a piece of a name and stand on all of these pages: the headings. */
export function repeated(pages: readonly (readonly string[])[]): string[] {
  const [first = [], ...others] = pages;
  return first.filter((word) => word.length > 32 && others.every((words) => words.includes(word)));
}
