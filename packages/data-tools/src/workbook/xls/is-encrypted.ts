const FILE_PASS = 0x2f;
const END_OF_FILE = 0x0a;

/**
 * Whether a workbook's stream needs a password: it then has a record FILEPASS before its first sheet ([MS-XLS] 2.4.117). The
 * library knows some of its kinds only, and calls the others damaged.
 */
export function isEncrypted(stream: Uint8Array): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const record = view.getUint16(at, true);
    if (record === FILE_PASS) return true;
    if (record === END_OF_FILE) return false;
  }
  return false;
}
