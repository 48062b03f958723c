import {readFileSync} from 'node:fs';

import {CFB} from '@e965/xlsx';
import {strToU8, unzipSync, zipSync} from 'fflate';
import {describe, expect, it} from 'vitest';

import {readWorkbook} from './read-workbook.js';

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));

/** What is said of a file that is refused; fails if it is taken, or says nothing in one of the languages. */
function refusal(bytes: Uint8Array): string {
  const result = readWorkbook(bytes, {file: 'a.xlsx'});
  if (result.ok) throw new Error(`taken: ${JSON.stringify(result.value).slice(0, 200)}`);
  const [{sheet, message}] = result.issues as [(typeof result.issues)[number]];
  expect([sheet, message.en.length > 20]).toEqual(['a.xlsx', true]);
  return message.vi;
}

/** An XLSX file whose one sheet has these rows. @param rows XML */
function workbook(rows: string, others: Record<string, Uint8Array> = {}, level: 0 | 6 = 6): Uint8Array {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packaged = 'http://schemas.openxmlformats.org/package/2006';
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Trang 1" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`,
  };
  const parts = Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync({...parts, ...others}, {level});
}
const row = (number: number, cells = '<c><v>1</v></c>') => `<row r="${number}">${cells}</row>`;
const cellsOf = (bytes: Uint8Array) => {
  const result = readWorkbook(bytes, {file: 'a.xlsx'});
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value.sheets[0]!.rows;
};

/** A stored or deflated file's size in the directory, changed. */
function claiming(bytes: Uint8Array, name: string, size: number): Uint8Array {
  const changed = Buffer.from(bytes);
  const at = changed.lastIndexOf(name) - 46;
  expect(changed.readUInt32LE(at)).toBe(0x02014b50);
  changed.writeUInt32LE(size, at + 24);
  return changed;
}

function sizeOf(bytes: Uint8Array, name: string): number {
  const file = Buffer.from(bytes);
  return file.readUInt32LE(file.lastIndexOf(name) - 46 + 24);
}

describe('readWorkbook', () => {
  it.each([
    ['pictures.xlsx', 'hình ảnh'],
    ['pictures.ods', 'hình ảnh'],
    ['locked.xls', 'mật khẩu'],
    ['locked.ods', 'mật khẩu'],
  ])('refuses %s and says why', (name, why) => {
    expect(refusal(fixture(name))).toContain(why);
  });

  it('refuses an XLSX file with a password, which is no ZIP file then', () => {
    const {utils, write} = CFB as {
      utils: {cfb_new(): object; cfb_add(file: object, name: string, content: Uint8Array): void};
      write(file: object, options: {type: 'array'}): ArrayLike<number>;
    };
    const file = utils.cfb_new();
    for (const name of ['/EncryptionInfo', '/EncryptedPackage'])
      utils.cfb_add(file, name, new Uint8Array(64));
    expect(refusal(Uint8Array.from(write(file, {type: 'array'})))).toContain('mật khẩu');
  });

  it.each([
    ['a PDF', strToU8('%PDF-1.7\n'), 'PDF'],
    ['a Word document', zipSync({'word/document.xml': strToU8('<w/>')}), 'Word'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'hình ảnh'],
    ['a photograph', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'hình ảnh'],
    ['a web page', strToU8('\uFEFF<html><table><tr><td>1</td></tr></table>'), 'HTML'],
    ['an archive', zipSync({'bang.xlsx': strToU8('x')}), 'nén'],
    ['a Numbers document', zipSync({'Index/Document.iwa': strToU8('x')}), 'Numbers'],
    [
      'an OpenDocument text',
      zipSync({mimetype: strToU8('application/vnd.oasis.opendocument.text')}),
      'OpenDocument',
    ],
    ['a binary workbook', zipSync({'xl/workbook.bin': strToU8('x')}), '.xlsb'],
    ['nothing', new Uint8Array(), '0 byte'],
    ['blank lines', strToU8('\r\n;;;\r\n'), 'dữ liệu'],
    ['a blank sheet', workbook(''), 'dữ liệu'],
    ['bytes of no kind', Uint8Array.from({length: 999}, (_, index) => (index * 7919) % 256), 'văn bản'],
  ])('names %s that came as a workbook', (_, bytes, name) => {
    expect(refusal(bytes)).toContain(name);
  });

  it('says how many rows are too many, formatted blank ones not counted', () => {
    const all = Array.from({length: 200_000}, (_, index) => row(index + 1, '<c><v>1</v></c>')).join('');
    expect(refusal(workbook(all))).toContain('200.000 dòng');
    const csv = Array.from({length: 200_000}, (_, index) => `${index},a,12`).join('\n');
    expect(refusal(strToU8(csv))).toContain('200.000 dòng');
    const ods = 'application/vnd.oasis.opendocument.spreadsheet';
    const repeated = (cell: string) =>
      zipSync({
        mimetype: [strToU8(ods), {level: 0}],
        'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
        'content.xml': strToU8(
          `<office:document-content><office:body><office:spreadsheet><table:table table:name="A"><table:table-row table:number-rows-repeated="200000">${cell}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
        ),
      });
    expect(
      refusal(
        repeated(
          '<table:table-cell office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>',
        ),
      ),
    ).toContain('200.000 dòng');
    expect(refusal(repeated('<table:table-cell/>'))).toContain('dữ liệu');
    const formatted = Array.from({length: 20_100}, (_, index) => `<row r="${index + 2}" s="1"/>`).join('');
    expect(cellsOf(workbook(row(1) + formatted))).toHaveLength(1);
    expect(refusal(workbook(row(1) + row(1_048_576)))).toContain('1.048.576 dòng');
  });

  it('refuses too wide a sheet and too large a file before it fills the memory', () => {
    expect(refusal(workbook(`<row r="1"><c r="XFD1"><v>1</v></c></row>`))).toContain('16.384 cột');
    expect(refusal(strToU8(`a${',b'.repeat(5000)}`))).toContain('5.001 cột');
    expect(refusal(new Uint8Array(10_000_001))).toContain('10,0 MB');
  });

  it('opens no bomb, whether its directory tells the size or lies', () => {
    const name = 'xl/worksheets/sheet1.xml';
    const bomb = workbook('', {[name]: new Uint8Array(20_000_000)});
    expect(bomb.length).toBeLessThan(50_000);
    expect(refusal(claiming(bomb, name, 1_000_000_000))).toContain('quá lớn');
    expect(refusal(claiming(bomb, name, 5000))).toContain('hỏng');
    expect(refusal(claiming(workbook(row(1)), name, 5000))).toContain('hỏng');
    expect(cellsOf(claiming(workbook(row(1)), name, sizeOf(workbook(row(1)), name)))).toHaveLength(1);
  });

  it('takes no file whose end is missing, and none with one byte changed', () => {
    for (const name of ['libreoffice.xlsx', 'gnumeric.ods']) {
      const bytes = fixture(name);
      for (let length = 100; length < bytes.length; length += 397) refusal(bytes.subarray(0, length));
    }
    // One digit of a figure: it would unpack well and be another figure.
    const changed = Buffer.from(workbook(row(1, '<c><v>1200</v></c>'), {}, 0));
    expect(cellsOf(changed)).toEqual([[{text: '1200', number: 1200}]]);
    changed.write('1300', changed.indexOf('1200'));
    expect(refusal(changed)).toContain('hỏng');
  });

  it('takes a workbook with macros for its cells alone', () => {
    const part = '[Content_Types].xml';
    const types = new TextDecoder().decode(unzipSync(workbook(row(1)))[part]);
    const macros = types.replace(
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main',
      'application/vnd.ms-excel.sheet.macroEnabled.main',
    );
    expect(macros).not.toBe(types);
    const bytes = workbook(row(1), {[part]: strToU8(macros), 'xl/vbaProject.bin': new Uint8Array(99)});
    expect(cellsOf(bytes)).toEqual([[{text: '1', number: 1}]]);
  });

  it('takes a formula that nobody computed for no figure', () => {
    const cells = [
      '<c r="A1"><f>1+1</f></c>',
      '<c r="B1" t="n"><f>1+1</f><v></v></c>',
      '<c r="C1" t="str"><f>T("")</f><v></v></c>',
      '<c r="D1"><f>1+1</f><v>2</v></c>',
      '<c r="E1" t="e"><f>NA()</f><v>#N/A</v></c>',
      '<c><f ca="1">NOW()</f><v/></c>',
    ];
    expect(cellsOf(workbook(row(1, cells.join(''))))[0]).toEqual([
      {text: '#GETTING_DATA', fault: 'not-computed'},
      {text: '#GETTING_DATA', fault: 'not-computed'},
      {text: ''},
      {text: '2', number: 2},
      {text: '#N/A', fault: 'error'},
      {text: '#GETTING_DATA', fault: 'not-computed'},
    ]);
  });
});
