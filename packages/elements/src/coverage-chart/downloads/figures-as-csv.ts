import {inertText} from '@ispeed-widgets/contract/page';

import type {FigureTable} from './figure-table.js';
import {figureText} from './figure-text.js';

/**
 * The table as CSV (RFC 4180), after the lines about it. Starts with a byte order mark, without which spreadsheets garble
 * Vietnamese; nothing in it runs as a formula.
 */
export function figuresAsCsv({about, headings, rows}: FigureTable): string {
  const lines = [...about.map((line) => [line]), [], headings, ...rows.map((row) => row.map(figureText))];
  return `\ufeff${lines.map((line) => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

/** The table as text to paste into a spreadsheet, under the same rules. */
export function figuresToPaste({about, headings, rows}: FigureTable): string {
  const lines = [...about.map((line) => [line]), [], headings, ...rows.map((row) => row.map(figureText))];
  return lines.map((line) => line.map(inertText).join('\t')).join('\n');
}

function csvCell(text: string): string {
  const inert = inertText(text);
  return /[",;\s]/.test(inert) ? `"${inert.replace(/"/g, '""')}"` : inert;
}
