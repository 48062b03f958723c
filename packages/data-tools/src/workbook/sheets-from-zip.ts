import {type Cell, taken} from '../cell.js';
import {MOST_UNPACKED} from './limits.js';
import {sheetsFromOds} from './ods/sheets-from-ods.js';
import {
  BINARY_WORKBOOK,
  DAMAGED,
  NAMED_ZIPS,
  PASSWORD,
  PICTURES_ONLY,
  UNPACKS_TOO_LARGE,
} from './refusals.js';
import {unzipEntry} from './unzip-entry.js';
import type {Workbook} from './workbook.js';
import {sheetsFromXlsx} from './xlsx/sheets-from-xlsx.js';
import {type ZipEntry, zipDirectory} from './zip-directory.js';

/** What stands in a workbook besides cells and what they need; left packed. */
const SURPLUS =
  /(^|\/)(media|drawings|charts|embeddings|printersettings|pictures|thumbnails)\/|\.(bin|png|jpe?g)$/i;
const PICTURE = /(^|\/)(media|pictures)\/.+/i;

/** Reads what a ZIP file turns out to be, XLSX or ODS, or says what it is. */
export function sheetsFromZip(bytes: Uint8Array): Cell<Omit<Workbook, 'file'>> {
  const entries = zipDirectory(bytes);
  if (entries === undefined) return {ok: false, message: DAMAGED};
  const format = formatOf(entries);
  if (!format.ok) return format;
  const parts = unzipParts(entries);
  if (!parts.ok) return parts;
  const sheets = format.value === 'xlsx' ? sheetsFromXlsx(parts.value) : sheetsFromOds(parts.value);
  if (!sheets.ok) return sheets;
  if (sheets.value.every(({rows}) => rows.length === 0) && entries.some(({name}) => PICTURE.test(name))) {
    return {ok: false, message: PICTURES_ONLY};
  }
  return taken({format: format.value, sheets: sheets.value});
}

function formatOf(entries: readonly ZipEntry[]): Cell<'xlsx' | 'ods'> {
  const has = (start: string) => entries.some(({name}) => name.toLowerCase().startsWith(start));
  if (has('xl/workbook.bin')) return {ok: false, message: BINARY_WORKBOOK};
  if (has('[content_types].xml') && has('xl/')) return taken('xlsx');
  if (textOf(entries, 'META-INF/manifest.xml').includes('encryption-data'))
    return {ok: false, message: PASSWORD};
  const mime = textOf(entries, 'mimetype');
  if (/opendocument\.spreadsheet/.test(mime)) return taken('ods');
  if (mime.includes('opendocument')) return {ok: false, message: NAMED_ZIPS.odt};
  if (has('word/')) return {ok: false, message: NAMED_ZIPS.docx};
  if (has('ppt/')) return {ok: false, message: NAMED_ZIPS.pptx};
  return {ok: false, message: has('index/') ? NAMED_ZIPS.numbers : NAMED_ZIPS.zip};
}

/** Text of one small file; blank where there is none that can be unpacked. */
function textOf(entries: readonly ZipEntry[], name: string): string {
  const entry = entries.find((one) => one.name === name);
  const bytes = entry && unzipEntry(entry);
  return bytes?.ok ? new TextDecoder().decode(bytes.value) : '';
}

function unzipParts(entries: readonly ZipEntry[]): Cell<ReadonlyMap<string, Uint8Array>> {
  const wanted = entries.filter(({name}) => !SURPLUS.test(name) && !name.endsWith('/'));
  const parts = new Map<string, Uint8Array>();
  let left = 2 * MOST_UNPACKED;
  for (const entry of wanted) {
    left -= entry.size;
    if (left < 0) return {ok: false, message: UNPACKS_TOO_LARGE};
    const part = unzipEntry(entry);
    if (!part.ok) return part;
    parts.set(entry.name, part.value);
  }
  return taken(parts);
}
