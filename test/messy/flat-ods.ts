import type {SourceCell, SourceSheet} from './messy-case.js';

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:number-style style:name="N5"><number:number number:decimal-places="0" number:min-integer-digits="5"/></number:number-style>
<number:number-style style:name="NG"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/></number:number-style>
<number:percentage-style style:name="NP"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:date-style style:name="ND"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="code" style:family="table-cell" style:data-style-name="N5"/>
<style:style style:name="grouped" style:family="table-cell" style:data-style-name="NG"/>
<style:style style:name="percent" style:family="table-cell" style:data-style-name="NP"/>
<style:style style:name="day" style:family="table-cell" style:data-style-name="ND"/>
</office:automatic-styles>
<office:body><office:spreadsheet>`;
const FOOT = '</office:spreadsheet></office:body></office:document>';

/** Sheets as flat OpenDocument text, for LibreOffice to open and write in any format. */
export function flatOds(sheets: readonly SourceSheet[]): string {
  return HEAD + sheets.map(tableOf).join('\n') + FOOT;
}

function tableOf({name, rows, merges = [], hiddenRows = [], hiddenColumns = []}: SourceSheet): string {
  const width = Math.max(...rows.map(({length}) => length));
  const spans = new Map(merges.map(spanOf));
  const columns = Array.from({length: width}, (_, index) =>
    hiddenColumns.includes(String.fromCharCode(65 + index))
      ? '<table:table-column table:visibility="collapse"/>'
      : '<table:table-column/>',
  );
  const body = rows.map((row, index) => {
    const cells = row.map((cell, column) => cellOf(cell, spans.get(`${index},${column}`) ?? ''));
    const hidden = hiddenRows.includes(index + 1) ? ' table:visibility="collapse"' : '';
    return `<table:table-row${hidden}>${cells.join('')}</table:table-row>`;
  });
  return `<table:table table:name="${escaped(name)}">${columns.join('')}${body.join('\n')}</table:table>`;
}

/** "A1:H1" as its first cell and how far it goes. */
function spanOf(range: string): [string, string] {
  const [, left, top, right, bottom] = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(range)!;
  const columns = right!.charCodeAt(0) - left!.charCodeAt(0) + 1;
  const rows = Number(bottom) - Number(top) + 1;
  const at = `${Number(top) - 1},${left!.charCodeAt(0) - 65}`;
  return [at, ` table:number-columns-spanned="${columns}" table:number-rows-spanned="${rows}"`];
}

function cellOf(cell: SourceCell, span: string): string {
  if (cell === null) return `<table:table-cell${span}/>`;
  if (typeof cell === 'string') return text(cell, `${span} office:value-type="string"`);
  if (typeof cell === 'number') return valued('float', cell, span);
  if ('code' in cell) return valued('float', cell.code, `${span} table:style-name="code"`);
  if ('grouped' in cell) return valued('float', cell.grouped, `${span} table:style-name="grouped"`);
  if ('percent' in cell) return valued('percentage', cell.percent, `${span} table:style-name="percent"`);
  if ('day' in cell) {
    return `<table:table-cell${span} table:style-name="day" office:value-type="date" office:date-value="${cell.day}"/>`;
  }
  const formula = `${span} table:formula="of:${escaped(cell.formula)}"`;
  return typeof cell.value === 'number'
    ? valued('float', cell.value, formula)
    : text(cell.value, `${formula} office:value-type="string"`);
}

function valued(type: string, value: number, attributes: string): string {
  return `<table:table-cell${attributes} office:value-type="${type}" office:value="${value}"/>`;
}

function text(typed: string, attributes: string): string {
  const lines = typed.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`);
  return `<table:table-cell${attributes}>${lines.join('')}</table:table-cell>`;
}

/** Runs of spaces are one in XML, unless they are said to be more. */
function escaped(typed: string): string {
  return typed
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;')
    .replace(/ {2,}/g, (spaces) => `<text:s text:c="${spaces.length}"/>`);
}
