import {toHtml} from './markup.js';
import type {Snippet} from './snippet-for.js';

/** The lines for the theme, as they are copied. */
export function headText({head}: Pick<Snippet, 'head'>): string {
  return head.map((markup) => toHtml(markup)).join('\n');
}

/** The pieces of all widgets, as they are copied. */
export function bodyText({pieces}: Pick<Snippet, 'pieces'>): string {
  return pieces.map(({markup}) => markup.map((part) => toHtml(part)).join('\n')).join('\n\n');
}
