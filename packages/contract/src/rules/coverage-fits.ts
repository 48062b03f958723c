import type {Coverage, CoverageRows} from '../documents/coverage.js';
import {differ} from './differ.js';
import {seriesKey} from './series-key.js';

/** Whether `coverageRules` finds nothing; what a first view carries. */
export function coverageFits({province, provinces, series}: Coverage): boolean {
  const keys = new Set<string>();
  for (const one of series) {
    if (one.totals.rated > one.totals.communes) return false;
    keys.add(seriesKey(one));
  }
  return keys.size === series.length && !province !== !provinces && differ(provinces, 'code');
}

/** Whether `coverageRowsRules` finds nothing. */
export function coverageRowsFits({rows}: CoverageRows): boolean {
  return differ(rows, 'code');
}
