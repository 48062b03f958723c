import {Inflate} from 'fflate';

import {type Cell, taken} from '../cell.js';
import {crc32} from './crc-32.js';
import {MOST_UNPACKED} from './limits.js';
import {DAMAGED, PASSWORD, UNPACKS_TOO_LARGE} from './refusals.js';
import type {ZipEntry} from './zip-directory.js';

/** Packed bytes unpacked at a time: deflate makes at most about a thousand times as many of them. */
const STEP = 4_096;

/**
 * Unpacks a file of a ZIP file. The directory may lie about its size, so unpacking ends as soon as it comes to more
 * than there may be.
 */
export function unzipEntry(entry: ZipEntry): Cell<Uint8Array> {
  if (entry.isEncrypted) return {ok: false, message: PASSWORD};
  if (entry.size > MOST_UNPACKED) return {ok: false, message: UNPACKS_TOO_LARGE};
  const bytes = unpacked(entry);
  // A changed byte may unpack well and be another figure.
  const isWhole = bytes?.length === entry.size && crc32(bytes) === entry.checksum;
  return isWhole ? taken(bytes) : {ok: false, message: DAMAGED};
}

/** `undefined` where a method is used that no spreadsheet uses. */
function unpacked({method, packed, size}: ZipEntry): Uint8Array | undefined {
  if (method === 0) return packed;
  return method === 8 ? inflate(packed, size) : undefined;
}

/** `undefined` where it is no deflated data, or more than the directory says. */
function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const whole = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((part) => {
    if (filled + part.length <= size) whole.set(part, filled);
    filled += part.length;
  });
  try {
    for (let at = 0; at < packed.length && filled <= size; at += STEP) {
      inflater.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return undefined;
  }
  return filled === size ? whole : undefined;
}
