import type {Coverage, CoverageRows} from '../documents/coverage.js';
import {findDuplicates} from '../duplicates.js';
import type {Issue} from '../issue.js';
import {issuesOf} from '../issues-of.js';
import {seriesKey} from './series-key.js';

/**
 * An index is of one province or of the nation, has one series a month, network, operator and statistic, and
 * never more rated communes than communes.
 */
export function coverageRules({province, provinces, series}: Coverage): Issue[] {
  const seen = new Set<string>();
  const seriesRules = issuesOf(series, (one, index) => {
    const {totals} = one;
    const key = seriesKey(one);
    const issues: Issue[] = [];
    if (seen.has(key)) issues.push({pointer: `/series/${index}`, code: 'duplicate'});
    seen.add(key);
    if (totals.rated > totals.communes) {
      issues.push({pointer: `/series/${index}/totals/rated`, code: 'too-big', expected: totals.communes});
    }
    return issues;
  });
  if ((province === undefined) === (provinces === undefined)) {
    seriesRules.push({pointer: '/province', code: 'one-of-two', expected: 'province, provinces'});
  }
  return [...findDuplicates(provinces ?? [], 'code', '/provinces'), ...seriesRules];
}

/** A commune has one row. */
export function coverageRowsRules({rows}: CoverageRows): Issue[] {
  return findDuplicates(rows, 'code', '/rows');
}
