import {describe, expect, it} from 'vitest';

import {csvTable} from './csv-table.js';

const TEXT = 'Mã xã,Số mẫu\r\n22366,12\r\n';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

function cellsOf(bytes: Uint8Array) {
  const result = csvTable(bytes, 'bang.csv');
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe('csvTable', () => {
  it('reads the same cells with and without a byte order mark', () => {
    const cells = [
      ['Mã xã', 'Số mẫu'],
      ['22366', '12'],
    ];
    expect(cellsOf(utf8(`\uFEFF${TEXT}`))).toEqual(cells);
    expect(cellsOf(utf8(TEXT))).toEqual(cells);
  });

  it.each([',', ';', '\t'])('keeps a quoted decimal comma whole between %j', (delimiter) => {
    const line = ['"40,5"', '"a;b"', 'c'].join(delimiter);
    expect(cellsOf(utf8(`"x, y; z"${delimiter}b${delimiter}c\n${line}\n`))[1]).toEqual(['40,5', 'a;b', 'c']);
  });

  it('composes decomposed text, so that headings and names match', () => {
    expect(cellsOf(utf8(TEXT.normalize('NFD')))[0]).toEqual(['Mã xã', 'Số mẫu']);
  });

  it.each([
    ['UTF-16 with a mark', utf16(`\uFEFF${TEXT}`)],
    ['UTF-16 without a mark', utf16('STT,Ping\n1,2\n')],
    ['Windows-1258', new Uint8Array([0x4d, 0xe3, 0x20, 0x78, 0xe3, 0x2c, 0x31])],
    ['TCVN3', new Uint8Array([0x4d, 0xb7, 0x20, 0x78, 0xb7, 0x2c, 0x31])],
    ['UTF-8 that an earlier wrong guess spoilt', utf8('M\uFFFD x\uFFFD,1')],
  ])('refuses %s instead of guessing, and names the way out', (_, bytes) => {
    const result = csvTable(bytes, 'bang.csv');
    expect(result).toMatchObject({ok: false, issues: [{sheet: 'bang.csv'}]});
    expect(result.ok || result.issues[0]?.message.vi).toContain('CSV UTF-8');
  });

  it('names the row of a quotation mark that never closes', () => {
    const result = csvTable(utf8('a,b\n1,2\n3,"4\n5,6\n'), 'bang.csv');
    expect(result).toMatchObject({ok: false, issues: [{row: 3}]});
  });
});
