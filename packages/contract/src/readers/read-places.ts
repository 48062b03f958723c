// Generated from schema/places.schema.json by `npm run contract`; do not edit.
import {array, boolean, contract, line, month, object, pattern} from '../checks.js';
import type {Places} from '../documents/places.js';
import {reader} from '../reader.js';
import {placesRules} from '../rules/places-rules.js';

/** Reads places: what zod's `placesSchema` takes, this takes, and nothing else. */
export const readPlaces = /* @__PURE__ */ reader<Places>(
  object({
    contract: contract('places/1'),
    'sample?': boolean,
    structure: month,
    province: object({code: pattern('^\\d{2}$'), name: line(100)}),
    communes: array(
      object({code: pattern('^\\d{5}$'), name: line(100), 'district?': line(100), 'referralCode?': line(64)}),
      1,
      20000,
    ),
  }),
  placesRules,
);
