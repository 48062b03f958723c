import type {Commune} from '@ispeed-widgets/contract';

import {bareName} from './bare-name.js';
import type {CommuneFinder} from './commune-finder.js';
import type {TableIssue} from '../table.js';
import type {TableRow} from '../table-row.js';

/**
 * The commune a row speaks of: by its code, or by name where the sheet has no codes. A name that contradicts the
 * code is refused: since July 2025 most old codes mean another place (22366 was Tân Tiến and is Nha Trang).
 */
export function findCommune<K extends string>(
  row: TableRow<K | 'code' | 'name' | 'district'>,
  finder: CommuneFinder,
  issues: TableIssue[],
): Commune | undefined {
  if (!row.has('code')) {
    return row.read('name', (name) => finder.byName(name, row.text('district')), issues);
  }
  const commune = row.read('code', (code) => finder.byCode(code), issues);
  const name = row.text('name');
  if (commune && name !== '' && bareName(name) !== bareName(commune.name)) {
    issues.push(
      row.issue('name', {
        vi: `Mã ${commune.code} là ${commune.name}, không phải ${name}. Kiểm tra bảng lập theo đơn vị hành chính của năm nào.`,
        en: `The code ${commune.code} is ${commune.name}, not ${name}. Check which year's administrative units the table follows.`,
      }),
    );
    return undefined;
  }
  return commune;
}
