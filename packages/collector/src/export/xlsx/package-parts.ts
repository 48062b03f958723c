import type {XlsxSheet} from './sheet.js';
import {sheetXml} from './sheet-xml.js';
import {styleSheet} from './style-sheet.js';
import {xmlText} from './xml-text.js';

/** A file inside an XLSX file. */
export interface PackagePart {
  readonly path: string;
  readonly xml: AsyncIterable<string> | Iterable<string>;
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The files of a workbook (ECMA-376, part 1): what names them, then its styles, then its sheets. */
export function packageParts(sheets: readonly XlsxSheet[]): PackagePart[] {
  const parts: PackagePart[] = [
    {path: '[Content_Types].xml', xml: [contentTypes(sheets)]},
    {
      path: '_rels/.rels',
      xml: [relationships([{type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml'}])],
    },
    {path: 'xl/workbook.xml', xml: [workbook(sheets)]},
    {path: 'xl/_rels/workbook.xml.rels', xml: [workbookRelationships(sheets)]},
    {path: 'xl/styles.xml', xml: [styleSheet()]},
    ...sheets.map((sheet, index) => ({path: `xl/${sheetPath(index)}`, xml: sheetXml(sheet)})),
  ];
  return parts.map(({path, xml}) => ({path, xml: declared(xml)}));
}

function sheetPath(index: number): string {
  return `worksheets/sheet${index + 1}.xml`;
}

async function* declared(xml: PackagePart['xml']): AsyncGenerator<string> {
  yield DECLARATION;
  yield* xml;
}

function contentTypes(sheets: readonly XlsxSheet[]): string {
  const override = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}" ContentType="${TYPE}.${kind}+xml"/>`;
  return [
    `<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...sheets.map((_, index) => override(sheetPath(index), 'worksheet')),
    '</Types>',
  ].join('');
}

/** Sheets have the ids rId1, rId2, …; the styles come after them. */
function workbookRelationships(sheets: readonly XlsxSheet[]): string {
  return relationships([
    ...sheets.map((_, index) => ({type: `${OFFICE}/worksheet`, target: sheetPath(index)})),
    {type: `${OFFICE}/styles`, target: 'styles.xml'},
  ]);
}

function relationships(list: readonly {type: string; target: string}[]): string {
  const links = list.map(
    ({type, target}, index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

function workbook(sheets: readonly XlsxSheet[]): string {
  const list = sheets.map(
    ({name}, index) => `<sheet name="${xmlText(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const headings = sheets.map(
    ({name, head: {length}}, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">'${xmlText(name)}'!$${length}:$${length}</definedName>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${list.join('')}</sheets>` +
    `<definedNames>${headings.join('')}</definedNames></workbook>`
  );
}
