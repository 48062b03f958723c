import type {Places} from '../documents/places.js';
import {findDuplicates} from '../duplicates.js';
import type {Issue} from '../issue.js';

/** A code names one commune. */
export function placesRules({communes}: Places): Issue[] {
  return findDuplicates(communes, 'code', '/communes');
}
