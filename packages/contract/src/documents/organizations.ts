import * as z from 'zod';

import * as p from '../primitives.js';

const organization = z.object({
  id: p.slug().describe('Key of the organisation in reports.'),
  name: p.line(200).describe('Its exact name, as the letter writes it.'),
  kind: z
    .enum(['department', 'district', 'commune', 'school', 'union', 'enterprise', 'other'])
    .describe(
      'Sở, ban, ngành; UBND cấp huyện; UBND cấp xã; trường; đoàn thể; doanh nghiệp; or something else.',
    ),
  communeCode: p.communeCode().optional().describe('The commune it governs or stands in.'),
  reportsTo: p.slug().optional().describe('Key of the organisation that compiles its reports.'),
});

/** organizations.json: who reports. No headcounts: those and the access codes go straight into the collector. */
export const organizationsShape = z.object({
  contract: p.contract('organizations/1'),
  sample: z.boolean().optional().describe('True if the list is invented.'),
  organizations: z.array(organization).min(1).max(20_000).describe('Every organisation that is to report.'),
});
export type Organizations = z.infer<typeof organizationsShape>;
export type Organization = z.infer<typeof organization>;
