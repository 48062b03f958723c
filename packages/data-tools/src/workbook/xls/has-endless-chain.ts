/** Numbers from here on are no sectors but marks: end of chain, free, … (MS-CFB 2.1). */
const FIRST_MARK = 0xfffffffa;
const HEADER = 512;
/** Where the header lists the sectors of the allocation table, and how many it has room for. */
const LIST_AT = 76;
const LIST_LENGTH = 109;

/**
 * Whether the container of an old Office file has sectors that follow each other in a circle: the library would read
 * on for ever. Tables that the header has no room for, of files over 7 MB, are not looked at.
 */
export function hasEndlessChain(bytes: Uint8Array): boolean {
  const table = allocationTable(bytes);
  // 0 unseen, 1 on the way from here, 2 known to end.
  const seen = new Uint8Array(table.length);
  for (let start = 0; start < table.length; start++) {
    const way: number[] = [];
    let at = start;
    while (at < table.length && seen[at] === 0) {
      seen[at] = 1;
      way.push(at);
      at = table[at]!;
    }
    if (at < table.length && seen[at] === 1) return true;
    for (const sector of way) seen[sector] = 2;
  }
  return false;
}

/** For each sector the one that follows it. */
function allocationTable(bytes: Uint8Array): number[] {
  if (bytes.length < HEADER) return [];
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sectorSize = view.getUint16(26, true) === 4 ? 4096 : 512;
  const table: number[] = [];
  for (let entry = 0; entry < LIST_LENGTH; entry++) {
    const sector = view.getUint32(LIST_AT + 4 * entry, true);
    if (sector >= FIRST_MARK) break;
    const first = (sector + 1) * sectorSize;
    for (let at = first; at < first + sectorSize; at += 4) {
      table.push(at + 4 <= bytes.length ? view.getUint32(at, true) : FIRST_MARK);
    }
  }
  return table;
}
