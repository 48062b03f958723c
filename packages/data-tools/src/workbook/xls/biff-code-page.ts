const CODE_PAGE_RECORD = 0x0042;

/** Code pages of BIFF5 that browsers and Node know by this name. */
const DECODED = new Set([874, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258]);

/**
 * The encoding of texts in an XLS file of Excel 5 or 95, from the record that says so (MS-XLS 2.4.52). Without one, or
 * where it is Apple's, Western letters.
 */
export function biffCodePage(stream: Uint8Array): string {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 6 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== CODE_PAGE_RECORD) continue;
    const page = view.getUint16(at + 4, true);
    return DECODED.has(page) ? `windows-${page}` : 'windows-1252';
  }
  return 'windows-1252';
}
