import type {Commune} from '@ispeed-widgets/contract';

import type {TableIssue} from '../table.js';
import type {TableRow} from '../table-row.js';
import type {CommuneFinder} from './commune-finder.js';
import {matchCommune} from './match-commune.js';

/** The commune that a table's row speaks of; where there is none, `undefined` and one more issue. */
export function findCommune<K extends string>(
  row: TableRow<K | 'code' | 'name' | 'district'>,
  finder: CommuneFinder,
  issues: TableIssue[],
): Commune | undefined {
  const cells = {
    code: row.has('code') ? {text: row.text('code')} : undefined,
    name: {text: row.text('name')},
    district: row.text('district'),
  };
  const match = matchCommune(cells, finder);
  if (match.ok) return match.commune;
  issues.push(row.issue(match.at, match.message));
  return undefined;
}
