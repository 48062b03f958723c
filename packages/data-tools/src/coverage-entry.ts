import type {CoverageRow, Network} from '@ispeed-widgets/contract';

import type {CommuneFinder} from './communes/commune-finder.js';
import type {CoverageColumn} from './coverage-columns.js';
import {findCommune} from './communes/find-commune.js';
import {monthCell} from './month-cell.js';
import {networkCell} from './network-cell.js';
import {countCell, decimalCell} from './figures/number-cell.js';
import type {TableIssue} from './table.js';
import type {TableRow} from './table-row.js';

/** What one row of Phụ lục I says. */
export interface CoverageEntry {
  readonly period: string;
  readonly network: Network;
  readonly code: string;
  /** The figures; absent where the row has none, which is not the same as 0 Mbps. */
  readonly figures?: CoverageRow;
  /** Where the row stands, for messages about several. */
  readonly row: TableRow<CoverageColumn>;
}

/** The largest figures that the contract takes. */
const MAX_MBPS = 100_000;
const MAX_MS = 60_000;

/**
 * Reads a row; where something in it is refused, `undefined` and one issue for each cell.
 *
 * @param options.latest the last month there can be figures of, `YYYY-MM`
 */
export function coverageEntry(
  row: TableRow<CoverageColumn>,
  issues: TableIssue[],
  {finder, latest}: {finder: CommuneFinder; latest: string},
): CoverageEntry | undefined {
  const before = issues.length;
  const commune = findCommune(row, finder, issues);
  const period = row.read('period', monthCell(latest), issues);
  const network = row.read('network', networkCell, issues);
  const samples = row.read('samples', countCell(), issues);
  const speeds = {
    download: row.read('download', decimalCell(MAX_MBPS), issues),
    upload: row.read('upload', decimalCell(MAX_MBPS), issues),
    ping: row.read('ping', decimalCell(MAX_MS), issues),
    jitter: row.read('jitter', decimalCell(MAX_MS), issues),
  };
  if (issues.length === before) issues.push(...contradictions(row, samples, speeds));
  if (issues.length > before || !commune || !period || !network) return undefined;
  const head = {period, network, code: commune.code, row};
  if (samples === undefined) return head;
  return {...head, figures: {code: commune.code, samples, ...(samples > 0 ? withoutBlanks(speeds) : {})}};
}

type Speeds = {readonly [key in 'download' | 'upload' | 'ping' | 'jitter']: number | undefined};

/** No samples and yet a speed, or samples and a speed of 0: one of the two is a slip. */
function contradictions(
  row: TableRow<CoverageColumn>,
  samples: number | undefined,
  speeds: Speeds,
): TableIssue[] {
  if (!samples) {
    const measured = (['download', 'upload', 'ping', 'jitter'] as const).filter((key) => speeds[key]);
    return measured.map((key) =>
      row.issue(key, {
        vi: 'Có kết quả đo nhưng số mẫu trống hoặc bằng 0. Điền số mẫu, hoặc để trống ô này.',
        en: 'There is a result, but the samples are blank or 0. Fill in the samples, or leave this cell blank.',
      }),
    );
  }
  const still = (['download', 'upload'] as const).filter((key) => speeds[key] === 0);
  return still.map((key) =>
    row.issue(key, {
      vi: '0 Mbps không phải là kết quả đo. Để trống nếu không có số liệu.',
      en: '0 Mbps is not a result. Leave the cell blank if there is no figure.',
    }),
  );
}

function withoutBlanks({download, upload, ping, jitter}: Speeds): Partial<CoverageRow> {
  return {
    ...(download !== undefined && {download}),
    ...(upload !== undefined && {upload}),
    ...(ping !== undefined && {ping}),
    ...(jitter !== undefined && {jitter}),
  };
}
