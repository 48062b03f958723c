import type {Coverage, CoverageRows} from '../documents/coverage.js';
import {findDuplicates} from '../duplicates.js';
import type {Issue} from '../issue.js';

/** An index is of one province or of the nation. */
export function coverageRules({province, provinces}: Coverage): Issue[] {
  return (province === undefined) === (provinces === undefined)
    ? [{pointer: '/province', code: 'one-of-two', expected: 'province, provinces'}]
    : [];
}

/** A commune has one row. */
export function coverageRowsRules({rows}: CoverageRows): Issue[] {
  return findDuplicates(rows, 'code', '/rows');
}
