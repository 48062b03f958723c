import type {Organizations} from '../documents/organizations.js';

/** Whether `organizationsRules` finds nothing; what a first view carries. */
export function organizationsFits({organizations}: Organizations): boolean {
  const ids = new Set<string>();
  for (const {id} of organizations) ids.add(id);
  for (const {id, reportsTo} of organizations) {
    if (reportsTo !== undefined && (reportsTo === id || !ids.has(reportsTo))) return false;
  }
  return ids.size === organizations.length;
}
