// Generated from schema/coverage-rows.schema.json by `npm run contract`; do not edit.
import {array, boolean, contract, number, object, pattern} from '../checks.js';
import type {CoverageRows} from '../documents/coverage.js';
import {reader} from '../reader.js';
import {coverageRowsRules} from '../rules/coverage-rules.js';

/** Reads coverage-rows: what zod's `coverageRowsSchema` takes, this takes, and nothing else. */
export const readCoverageRows = /* @__PURE__ */ reader<CoverageRows>(
  object({
    contract: contract('coverage-rows/1'),
    'sample?': boolean,
    rows: array(
      object({
        code: pattern('^\\d{5}$'),
        samples: number(0, 10000000, true),
        'download?': number(0, 100000),
        'upload?': number(0, 100000),
        'ping?': number(0, 60000),
        'jitter?': number(0, 60000),
      }),
      0,
      20000,
    ),
  }),
  coverageRowsRules,
);
