// Generated from schema/coverage-rows.schema.json by `npm run contract`; do not edit.
import type {CoverageRows} from '../documents/coverage.js';
import {array, boolean, contract, glance, number, object, pattern} from '../glance.js';
import type {PageDocument} from '../page-document.js';
import {coverageRowsFits} from '../rules/coverage-fits.js';

/** What a page takes as coverage-rows. */
export const coverageRowsDocument: PageDocument<CoverageRows> = {
  name: 'coverage-rows',
  accepts: /* @__PURE__ */ glance<CoverageRows>(
    object({
      contract: contract('coverage-rows/1'),
      sample$: boolean,
      rows: array(
        object({
          code: pattern('^\\d{5}$'),
          samples: number(0, 10000000, true),
          download$: number(0, 100000),
          upload$: number(0, 100000),
          ping$: number(0, 60000),
          jitter$: number(0, 60000),
        }),
        0,
        20000,
      ),
    }),
    coverageRowsFits,
  ),
};
