import {CFB, read, type WorkBook} from '@e965/xlsx';

import type {Cell} from '../../cell.js';
import {DAMAGED, NAMED_COMPOUNDS, PASSWORD} from '../refusals.js';
import {sheetsFromBook} from '../sheets-from-book.js';
import type {Sheet, SheetCell} from '../workbook.js';
import {biffCodePage} from './biff-code-page.js';
import {hasEndlessChain} from './has-endless-chain.js';
import {isEncrypted} from './is-encrypted.js';

/** The library's types leave this out. */
interface Compound {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly {readonly content?: ArrayLike<number>}[];
}
const COMPOUND = CFB as {read(bytes: Uint8Array, options: {type: 'array'}): Compound};

/** Reads an old workbook (.xls), or says what else its container holds: a password, a Word document. */
export function sheetsFromXls(bytes: Uint8Array): Cell<Sheet[]> {
  if (hasEndlessChain(bytes)) return {ok: false, message: DAMAGED};
  const compound = attempt(() => COMPOUND.read(bytes, {type: 'array'}));
  if (!(compound instanceof Object)) return {ok: false, message: DAMAGED};
  const {FullPaths: paths, FileIndex: files} = compound;
  // Excel for Mac calls the root otherwise.
  const root = paths[0]?.toLowerCase() ?? '';
  const find = (name: string) => paths.findIndex((path) => path.toLowerCase() === root + name);
  const has = (name: string) => find(name) >= 0;
  if (has('encryptedpackage') || has('encryptioninfo')) return {ok: false, message: PASSWORD};
  if (!has('workbook') && !has('book')) {
    const kind = has('worddocument') ? 'doc' : has('powerpoint document') ? 'ppt' : 'other';
    return {ok: false, message: NAMED_COMPOUNDS[kind]};
  }
  // The stream alone: what else the container holds, such as the author's name, may be damaged and is not needed.
  const stream = Uint8Array.from(files[find(has('workbook') ? 'workbook' : 'book')]?.content ?? []);
  // Else the library would take it for something quite different: text, dBASE, Lotus.
  if (stream[0] !== 0x09 || stream[1] !== 0x08) return {ok: false, message: DAMAGED};
  if (isEncrypted(stream)) return {ok: false, message: PASSWORD};
  const book = bookOf(stream);
  if (book === undefined) return {ok: false, message: DAMAGED};
  const sheets = sheetsFromBook(book);
  if (!sheets.ok || has('workbook')) return sheets;
  return {ok: true, value: decoded(sheets.value, biffCodePage(stream))};
}

function bookOf(stream: Uint8Array): WorkBook | undefined {
  return attempt(() => read(stream, {type: 'array', dense: true, cellStyles: true, cellHTML: false}));
}

function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** Texts of Excel 5 and 95 come from the library byte by byte. */
function decoded(sheets: readonly Sheet[], encoding: string): Sheet[] {
  const decoder = new TextDecoder(encoding);
  const text = (bytes: string) => decoder.decode(Uint8Array.from(bytes, (letter) => letter.charCodeAt(0)));
  const cell = (one: SheetCell) => (/[\x80-\xFF]/.test(one.text) ? {...one, text: text(one.text)} : one);
  return sheets.map((sheet) => ({
    ...sheet,
    name: text(sheet.name),
    rows: sheet.rows.map((row) => row.map(cell)),
  }));
}
