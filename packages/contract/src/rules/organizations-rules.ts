import type {Organizations} from '../documents/organizations.js';
import {findDuplicates} from '../duplicates.js';
import type {Issue} from '../issue.js';

/** An id names one organisation, and whoever compiles is in the same list. */
export function organizationsRules({organizations}: Organizations): Issue[] {
  const ids = new Set(organizations.map(({id}) => id));
  return [
    ...findDuplicates(organizations, 'id', '/organizations'),
    ...organizations.flatMap(({id, reportsTo}, index): Issue[] =>
      reportsTo !== undefined && (reportsTo === id || !ids.has(reportsTo))
        ? [{pointer: `/organizations/${index}/reportsTo`, code: 'not-listed'}]
        : [],
    ),
  ];
}
