import type {Organizations} from '../documents/organizations.js';
import {findDuplicates} from '../duplicates.js';
import type {Issue} from '../issue.js';
import {issuesOf} from '../issues-of.js';

/** An id names one organisation, and whoever compiles is another one of the same list. */
export function organizationsRules({organizations}: Organizations): Issue[] {
  const ids = new Set<string>();
  for (const {id} of organizations) ids.add(id);
  return [
    ...findDuplicates(organizations, 'id', '/organizations'),
    ...issuesOf(organizations, ({id, reportsTo}, index) =>
      reportsTo !== undefined && (reportsTo === id || !ids.has(reportsTo))
        ? [{pointer: `/organizations/${index}/reportsTo`, code: 'not-listed'}]
        : [],
    ),
  ];
}
