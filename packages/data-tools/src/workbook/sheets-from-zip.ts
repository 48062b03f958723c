import {type Cell, taken} from '../cell.js';
import {BINARY_WORKBOOK, DAMAGED, NAMED_ZIPS, PICTURES_ONLY, UNPACKS_TOO_LARGE} from './refusals.js';
import {MOST_UNPACKED} from './limits.js';
import {unzipEntry} from './unzip-entry.js';
import type {Workbook} from './workbook.js';
import {sheetsFromXlsx} from './xlsx/sheets-from-xlsx.js';
import {type ZipEntry, zipDirectory} from './zip-directory.js';

/** What stands in a workbook besides cells and what they need; left packed. */
const SURPLUS =
  /(^|\/)(media|drawings|charts|embeddings|printersettings|pictures|thumbnails)\/|\.(bin|png|jpe?g)$/i;
const PICTURE = /(^|\/)(media|pictures)\/.+/i;

/** Reads what a ZIP file turns out to be, or says what it is. */
export function sheetsFromZip(bytes: Uint8Array): Cell<Omit<Workbook, 'file'>> {
  const entries = zipDirectory(bytes);
  if (entries === undefined) return {ok: false, message: DAMAGED};
  const names = new Set(entries.map(({name}) => name));
  const has = (start: string) => entries.some(({name}) => name.toLowerCase().startsWith(start));
  if (has('xl/workbook.bin')) return {ok: false, message: BINARY_WORKBOOK};
  if (!names.has('[Content_Types].xml') || !has('xl/')) {
    return {ok: false, message: NAMED_ZIPS[zipName(has)]};
  }
  const parts = unzipParts(entries);
  if (!parts.ok) return parts;
  const sheets = sheetsFromXlsx(parts.value);
  if (!sheets.ok) return sheets;
  if (sheets.value.every(({rows}) => rows.length === 0) && entries.some(({name}) => PICTURE.test(name))) {
    return {ok: false, message: PICTURES_ONLY};
  }
  return taken({format: 'xlsx', sheets: sheets.value});
}

function zipName(has: (start: string) => boolean): keyof typeof NAMED_ZIPS {
  if (has('word/')) return 'docx';
  if (has('ppt/')) return 'pptx';
  return has('index/') ? 'numbers' : 'zip';
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
