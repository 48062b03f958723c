import type {Places} from '../documents/places.js';
import {differ} from './differ.js';

/** Whether `placesRules` finds nothing; what a first view carries. */
export function placesFits({communes}: Places): boolean {
  return differ(communes, 'code');
}
