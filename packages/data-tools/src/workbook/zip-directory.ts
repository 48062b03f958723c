/** A file inside a ZIP file, still packed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 is stored, 8 deflated; there are others, which no spreadsheet uses. */
  readonly method: number;
  readonly packed: Uint8Array;
  /** Bytes unpacked, as the directory claims. */
  readonly size: number;
  /** CRC-32 of it unpacked. */
  readonly checksum: number;
  readonly isEncrypted: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Bytes of the record at the end, and of the longest comment after it. */
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

/**
 * Reads the directory at the end of a ZIP file (PKWARE's APPNOTE, 4.3.12 and 4.3.16); `undefined` where it is cut off
 * or points outside the file. ZIP64, for files of over 4 GB, is not known here.
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    if (end === undefined) return undefined;
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== ENTRY) return undefined;
      entries.push(entryAt(view, bytes, at));
      at +=
        46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return entries;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function endOf(view: DataView): number | undefined {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

/** @throws RangeError where the entry points outside the file */
function entryAt(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const packedSize = view.getUint32(at + 20, true);
  const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== LOCAL) throw new RangeError('no local header');
  // The extra field of the local header may be longer than that of the directory.
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw new RangeError('cut off');
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    packed: bytes.subarray(start, start + packedSize),
    size: view.getUint32(at + 24, true),
    checksum: view.getUint32(at + 16, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
  };
}
