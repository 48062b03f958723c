import * as fc from 'fast-check';

import {
  communeCode,
  count,
  day,
  line,
  link,
  listBy,
  localized,
  mbps,
  month,
  network,
  optional,
  provinceCode,
  statistic,
} from './text-arbitraries.js';

const totals = fc
  .tuple(count, count, count)
  .map(([a, b, samples]) => ({communes: Math.max(a, b), rated: Math.min(a, b), samples}));

const series = optional(
  {
    period: month,
    network,
    statistic,
    source: optional({name: localized(line)}, {url: link, licence: line, document: line}),
    totals,
    rows: link,
  },
  {operator: fc.constantFrom('VNPT', 'VIETTEL'), sample: fc.boolean()},
);

const province = {code: provinceCode, name: line};

const where = fc.oneof(
  optional({province: optional(province)}),
  optional({provinces: listBy('code', optional({...province, coverage: link}), {min: 1, max: 3})}),
);

export const coverage = fc
  .tuple(
    optional({
      contract: fc.constant('coverage/1'),
      updated: day,
      structure: month,
      places: link,
      series: listBy('period', series, {min: 0, max: 3}),
    }),
    where,
  )
  .map(([index, place]) => ({...index, ...place}));

const milliseconds = fc.integer({min: 0, max: 60_000}).map((value) => value / 10);

const row = optional(
  {code: communeCode, samples: count},
  {download: mbps, upload: mbps, ping: milliseconds, jitter: milliseconds},
);

export const coverageRows = optional(
  {contract: fc.constant('coverage-rows/1'), rows: listBy('code', row, {min: 0, max: 5})},
  {sample: fc.boolean()},
);
