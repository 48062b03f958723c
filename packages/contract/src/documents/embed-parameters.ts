import * as z from 'zod';

import * as p from '../primitives.js';

/**
 * What a snippet may say of a widget when it cannot be a tag: the parameters of the iframe page's address, the
 * `data-*` of a div, the query of a lone link. Each is an attribute of the tags under the same name. All values are
 * text, as addresses and attributes hold nothing else.
 */
export const embedParametersShape = z.object({
  widget: z
    .enum(['banner', 'install-guide', 'coverage-chart', 'self-report'])
    .describe('Which widget: the name of its tag without "ispeed-".'),
  src: p.link().optional().describe('URL of the campaign file, relative to the page that shows the widget.'),
  coverage: p
    .link()
    .optional()
    .describe("coverage-chart: URL of a coverage index, instead of the campaign's."),
  commune: p
    .communeCode()
    .optional()
    .describe('Code of the commune to highlight and whose referral code shows, five digits.'),
  organization: p.slug().optional().describe('self-report: key of the organisation to preselect.'),
  variant: z
    .enum(['strip', 'card', 'poster'])
    .optional()
    .describe('banner: how much of it. A widget that does not draw a variant yet shows the card.'),
  'dismiss-days': z
    .string()
    .regex(/^\d{1,3}$/)
    .optional()
    .describe('banner: days that a closed banner stays away, 0 to 999; without it none can be closed.'),
  platform: z.enum(['auto', 'android', 'ios']).optional().describe('install-guide: the phone to explain.'),
  layout: z.enum(['steps', 'list']).optional().describe('install-guide: one step at a time, or all of them.'),
  period: p.month().optional().describe('coverage-chart: month to show, YYYY-MM.'),
  network: p.network().optional().describe('coverage-chart: network to show.'),
  metric: z
    .enum(['samples', 'download', 'upload', 'ping'])
    .optional()
    .describe('coverage-chart: what to look at; speeds in Mbps and times in ms only where rated.'),
  sort: z
    .enum(['missing', 'samples', 'name', 'name-desc', 'figure', 'figure-asc', 'change', 'change-asc'])
    .optional()
    .describe(
      'coverage-chart: order of the table: most samples missing, most samples, by name, by the figure that the ' +
        'metric names, or by its change where it is compared; -desc and -asc the other way round.',
    ),
  view: z
    .enum(['both', 'table', 'chart'])
    .optional()
    .describe('coverage-chart: the table, the bars or both.'),
  operator: p.line(60).optional().describe('coverage-chart: operator to show, as the index names it.'),
  state: z
    .enum(['enough', 'near', 'lacking', 'none'])
    .optional()
    .describe('coverage-chart: shows only communes in this state; none means without data.'),
  district: p.line(100).optional().describe('coverage-chart: shows only communes of this district.'),
  query: p
    .line(100)
    .optional()
    .describe('coverage-chart: shows only communes whose name or district holds these words.'),
  compare: p
    .line(60)
    .optional()
    .describe(
      'coverage-chart: what to compare with: a month YYYY-MM, a network, an operator as the index names it, or all ' +
        'operators together.',
    ),
  audience: z.enum(['organization', 'citizen']).optional().describe('self-report: who reports.'),
  theme: z
    .enum(['auto', 'light', 'dark'])
    .optional()
    .describe("Colours: as the page's own colour scheme, or always light or dark."),
  lang: z.enum(['vi', 'en']).optional().describe('Language of the page; Vietnamese where it is not said.'),
});
export type EmbedParameters = z.infer<typeof embedParametersShape>;
