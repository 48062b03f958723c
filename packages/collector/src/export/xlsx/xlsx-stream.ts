import {Readable} from 'node:stream';

import {strToU8, Zip, ZipDeflate} from 'fflate';

import {packageParts, type PackagePart} from './package-parts.js';
import type {XlsxSheet} from './sheet.js';

/** Characters of XML that are compressed at a time. */
const AT_A_TIME = 32_768;

/**
 * A workbook as XLSX, made while it is read: neither its sheets nor the file are ever whole in memory. An error in a
 * sheet's rows ends the stream with that error, half-way through the file.
 */
export function xlsxStream(sheets: readonly XlsxSheet[]): Readable {
  return Readable.from(zipped(packageParts(sheets)), {objectMode: false});
}

async function* zipped(parts: readonly PackagePart[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  for (const {path, xml} of parts) {
    const file = new ZipDeflate(path);
    zip.add(file);
    for await (const text of inPieces(xml)) {
      file.push(strToU8(text));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* ready;
}

async function* inPieces(xml: PackagePart['xml']): AsyncGenerator<string> {
  let piece = '';
  for await (const text of xml) {
    piece += text;
    if (piece.length < AT_A_TIME) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
