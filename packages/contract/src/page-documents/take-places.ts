// Generated from schema/places.schema.json by `npm run contract`; do not edit.
import type {Places} from '../documents/places.js';
import {array, boolean, contract, glance, line, month, object, pattern} from '../glance.js';
import type {PageDocument} from '../page-document.js';
import {placesFits} from '../rules/places-fits.js';

/** What a page takes as places. */
export const placesDocument: PageDocument<Places> = {
  name: 'places',
  accepts: /* @__PURE__ */ glance<Places>(
    object({
      contract: contract('places/1'),
      sample$: boolean,
      structure: month,
      province: object({code: pattern('^\\d{2}$'), name: line(100)}),
      communes: array(
        object({code: pattern('^\\d{5}$'), name: line(100), district$: line(100), referralCode$: line(64)}),
        1,
        20000,
      ),
    }),
    placesFits,
  ),
};
