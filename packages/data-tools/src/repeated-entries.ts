import type {CoverageEntry} from './coverage-entry.js';
import type {TableIssue} from './table.js';

/**
 * A commune has one row a month, network and operator. A further one that says otherwise is refused, and the first is named; one
 * that says the same, as on a sheet that sums up the others, counts once and is said.
 */
export function repeatedEntries(entries: readonly CoverageEntry[]): {
  readonly entries: readonly CoverageEntry[];
  readonly issues: readonly TableIssue[];
  readonly warnings: readonly TableIssue[];
} {
  const first = new Map<string, CoverageEntry>();
  const issues: TableIssue[] = [];
  const warnings: TableIssue[] = [];
  for (const entry of entries) {
    const key = `${entry.period} ${entry.network} ${entry.operator ?? ''} ${entry.code}`;
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, entry);
      continue;
    }
    const isSame = JSON.stringify(earlier.figures) === JSON.stringify(entry.figures);
    (isSame ? warnings : issues).push({...entry.at, message: repeated(entry, {earlier, isSame})});
  }
  return {entries: [...first.values()], issues, warnings};
}

function repeated(
  {at}: CoverageEntry,
  {earlier, isSame}: {earlier: CoverageEntry; isSame: boolean},
): TableIssue['message'] {
  const [sheet, sheetEn] =
    earlier.at.sheet === at.sheet ? ['', ''] : [` của ${earlier.at.sheet}`, ` of ${earlier.at.sheet}`];
  return isSame
    ? {
        vi: `Giống hệt dòng ${earlier.at.row}${sheet}: cùng xã, tháng, mạng và số liệu. Chỉ tính một lần.`,
        en: `The same as row ${earlier.at.row}${sheetEn}: commune, month, network and figures. It counts once.`,
      }
    : {
        vi: `Trùng với dòng ${earlier.at.row}${sheet} (cùng xã, tháng và mạng) nhưng số liệu khác. Giữ lại một dòng.`,
        en: `Repeats row ${earlier.at.row}${sheetEn} (same commune, month and network) with other figures. Keep one.`,
      };
}
