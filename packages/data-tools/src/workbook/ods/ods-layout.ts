/** What the library leaves out of a sheet, and what its cells would come to. */
export interface OdsLayout {
  readonly isHidden: boolean;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface OdsLayouts {
  readonly sheets: readonly OdsLayout[];
  /** The last row with a cell that holds something, from 1, of the longest sheet. */
  readonly lastRow: number;
  /** Cells that hold something, each of those repeated counted. */
  readonly filledCells: number;
}

const TAG =
  /<(\/?)table:(table|table-column|table-row|table-cell|covered-table-cell)(?=[\s/>])([^>]*?)(\/?)>/g;
const HIDDEN_TABLE =
  /<style:style\b[^>]*\bstyle:name="([^"]*)"[^>]*>\s*<style:table-properties\b[^>]*\btable:display="false"/g;
/** Rows and columns of a sheet in any program: what is repeated beyond has no place. */
const LAST = 1_048_576;

/** Where a scan of the tags stands. */
interface Scan {
  row: number;
  column: number;
  rowsRepeated: number;
}

interface Layout {
  isHidden: boolean;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
}

/** Reads from an ODS file's content.xml which rows, columns and sheets are hidden, and how far the cells reach. */
export function odsLayouts(xml: string): OdsLayouts {
  const hiddenStyles = new Set([...xml.matchAll(HIDDEN_TABLE)].map(([, name]) => name));
  const sheets: Layout[] = [];
  const scan: Scan = {row: 0, column: 0, rowsRepeated: 1};
  let lastRow = 0;
  let filledCells = 0;
  for (const [, close, tag, attributes = '', empty] of xml.matchAll(TAG)) {
    if (close) {
      if (tag === 'table-row') scan.row += scan.rowsRepeated;
    } else if (tag === 'table') {
      const style = attributeOf(attributes, 'style-name');
      sheets.push({isHidden: hiddenStyles.has(style), hiddenRows: new Set(), hiddenColumns: new Set()});
      Object.assign(scan, {row: 0, column: 0, rowsRepeated: 1});
    } else if (tag === 'table-row' || tag === 'table-column') {
      readLine(tag, attributes, {layout: sheets.at(-1), scan, isEmpty: empty === '/'});
    } else if (!empty || tag === 'covered-table-cell') {
      if (!empty) lastRow = Math.max(lastRow, scan.row + scan.rowsRepeated);
      filledCells += scan.rowsRepeated * repeated(attributes, 'columns');
    }
  }
  return {sheets, lastRow, filledCells};
}

function readLine(
  tag: 'table-row' | 'table-column',
  attributes: string,
  {layout, scan, isEmpty}: {layout: Layout | undefined; scan: Scan; isEmpty: boolean},
): void {
  const isRow = tag === 'table-row';
  const count = repeated(attributes, isRow ? 'rows' : 'columns');
  const isHidden = /\btable:visibility="(collapse|filter)"/.test(attributes);
  const [first, hidden] = isRow ? [scan.row, layout?.hiddenRows] : [scan.column, layout?.hiddenColumns];
  for (let at = first; isHidden && at < Math.min(first + count, LAST); at++) hidden?.add(at);
  if (!isRow) scan.column += count;
  else if (isEmpty) scan.row += count;
  else scan.rowsRepeated = count;
}

function repeated(attributes: string, lines: 'rows' | 'columns'): number {
  return Math.max(1, Number(attributeOf(attributes, `number-${lines}-repeated`)) || 1);
}

function attributeOf(attributes: string, name: string): string {
  return new RegExp(`\\btable:${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}
