// Generated from schema/coverage.schema.json by `npm run contract`; do not edit.
import type {Coverage} from '../documents/coverage.js';
import {
  array,
  boolean,
  choice,
  contract,
  date,
  glance,
  line,
  link,
  localized,
  month,
  number,
  object,
  pattern,
} from '../glance.js';
import type {PageDocument} from '../page-document.js';
import {coverageFits} from '../rules/coverage-fits.js';

/** What a page takes as coverage. */
export const coverageDocument: PageDocument<Coverage> = {
  name: 'coverage',
  accepts: /* @__PURE__ */ glance<Coverage>(
    object({
      contract: contract('coverage/1'),
      updated: date,
      structure: month,
      province$: object({code: pattern('^\\d{2}$'), name: line(100)}),
      provinces$: array(object({code: pattern('^\\d{2}$'), name: line(100), coverage: link}), 1, 100),
      places: link,
      series: array(
        object({
          period: month,
          network: choice('fixed', 'mobile', '5g'),
          operator$: line(60),
          statistic: choice('median', 'mean'),
          source: object({name: localized(line(300)), url$: link, licence$: line(100), document$: line(200)}),
          sample$: boolean,
          totals: object({
            communes: number(0, 10000000, true),
            rated: number(0, 10000000, true),
            samples: number(0, 1000000000, true),
          }),
          rows: link,
        }),
        0,
        1200,
      ),
    }),
    coverageFits,
  ),
};
