import {rowHeight} from './row-height.js';
import type {XlsxCell, XlsxRow, XlsxSheet} from './sheet.js';
import {styleIndex} from './style-sheet.js';
import {xmlText} from './xml-text.js';

/** A sheet as XML, row by row. */
export async function* sheetXml({widths, head, body}: XlsxSheet): AsyncGenerator<string> {
  yield beforeRows({widths, headRows: head.length});
  const merged: string[] = [];
  let number = 0;
  for (const row of head) yield rowXml(row, {number: ++number, widths, merged});
  for await (const row of body()) yield rowXml(row, {number: ++number, widths, merged});
  yield `</sheetData>${mergedXml(merged)}${PRINT}</worksheet>`;
}

/** Letters of a column, from 0: A, …, Z, AA, … */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

function beforeRows({widths, headRows}: {widths: readonly number[]; headRows: number}): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const pane = `<pane ySplit="${headRows}" topLeftCell="A${headRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15.75"/>',
    `<cols>${columns.join('')}</cols><sheetData>`,
  ].join('');
}

/** A4 across, one page wide and as long as need be; page numbers below. */
const PRINT =
  '<printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter>';

/** @param merged gets the ranges that this row merges */
function rowXml(
  row: XlsxRow,
  {number, widths, merged}: {number: number; widths: readonly number[]; merged: string[]},
): string {
  let column = 0;
  const written: string[] = [];
  for (const cell of row.cells) {
    const {span = 1} = cell ?? {};
    if (cell) {
      for (let i = 0; i < span; i++) {
        const part = i === 0 ? cell : {style: cell.style};
        written.push(cellXml(part, `${columnLetters(column + i)}${number}`));
      }
      if (span > 1)
        merged.push(`${columnLetters(column)}${number}:${columnLetters(column + span - 1)}${number}`);
    }
    column += span;
  }
  return `<row r="${number}" ht="${rowHeight(row, widths)}" customHeight="1">${written.join('')}</row>`;
}

function cellXml({value, style}: XlsxCell, reference: string): string {
  const start = `<c r="${reference}" s="${styleIndex(style)}"`;
  if (value === undefined || value === '') return `${start}/>`;
  if (typeof value === 'number') return `${start}><v>${value}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

function mergedXml(merged: readonly string[]): string {
  const ranges = merged.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return ranges && `<mergeCells count="${merged.length}">${ranges}</mergeCells>`;
}
