import * as z from 'zod';

import * as p from '../primitives.js';

const source = z.object({
  name: p.localized(p.line()).describe('Who measured and published.'),
  url: p.link().optional().describe('Where it was published.'),
  licence: p.line(100).optional().describe('Licence of the figures.'),
  document: p.line(200).optional().describe('Letter or annex that carried them.'),
});

const series = z.object({
  period: p.month().describe('Month measured.'),
  network: p.network().describe('Network measured.'),
  operator: p.line(60).optional().describe('Operator, where the series is of one only.'),
  statistic: p.statistic().describe('Which statistic its speeds and times are.'),
  source: source.describe('Where the figures come from.'),
  sample: z.boolean().optional().describe('True if the figures are invented.'),
  totals: z
    .object({
      communes: p.count().describe('Communes of the place.'),
      rated: p.count().describe('Communes with enough samples to be rated.'),
      samples: p.count(1_000_000_000).describe('Samples of all communes.'),
    })
    .describe('Sums, so that a page need not load the rows.'),
  rows: p.link().describe('URL of the rows.'),
});

/** coverage.json: which months and networks there are figures for, and where their rows are. */
export const coverageShape = z.object({
  contract: p.contract('coverage/1'),
  updated: p.day().describe('Day of the last change.'),
  structure: p.structure(),
  province: z
    .object({code: p.provinceCode(), name: p.provinceName()})
    .optional()
    .describe('The province, in the index of one.'),
  provinces: z
    .array(
      z.object({
        code: p.provinceCode(),
        name: p.provinceName(),
        coverage: p.link().describe("URL of the province's own index."),
      }),
    )
    .min(1)
    .max(100)
    .optional()
    .describe('The provinces, in the index of the nation.'),
  places: p.link().describe('URL of the places file.'),
  series: z.array(series).max(1200).describe('One entry a month, network and, where split, operator.'),
});
export type Coverage = z.infer<typeof coverageShape>;
export type CoverageSeries = z.infer<typeof series>;

const row = z.object({
  code: p.communeCode().describe("The commune's code."),
  samples: p.count().describe('Samples of the month; 0 means no data.'),
  download: p.mbps().optional().describe('Download, Mbps.'),
  upload: p.mbps().optional().describe('Upload, Mbps.'),
  ping: p.milliseconds().optional().describe('Ping, ms.'),
  jitter: p.milliseconds().optional().describe('Jitter, ms.'),
});

/** coverage-rows: one month of one network. An absent commune has no data, as has one with 0 samples. */
export const coverageRowsShape = z.object({
  contract: p.contract('coverage-rows/1'),
  sample: z.boolean().optional().describe('True if the figures are invented.'),
  rows: z.array(row).max(20_000).describe('One row a commune.'),
});
export type CoverageRows = z.infer<typeof coverageRowsShape>;
export type CoverageRow = z.infer<typeof row>;
