import * as z from 'zod';

import * as p from '../primitives.js';

const head = {
  contract: p.contract('report/1'),
  id: z
    .string()
    .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    .describe(
      'UUID made by the client, lower case: the same at every try, so a retry is never a second report.',
    ),
  campaign: p.slug().describe('Key of the campaign.'),
  period: p.month().describe('Month reported.'),
};

const group = z.strictObject({
  id: p.slug().describe('Key of the group in the campaign.'),
  total: p.count(1_000_000).describe('People in the group.'),
  installed: p.count(1_000_000).describe('Of them, how many installed the app.'),
  measured: p.count(1_000_000).describe('Of those, how many measured in the month.'),
});

const organizationReport = z.strictObject({
  ...head,
  audience: z.literal('organization').describe('An organisation reports.'),
  organization: p.slug().describe('Key of the organisation.'),
  groups: z.array(group).min(1).max(20).describe('Counts of people, group by group.'),
  tasks: z
    .array(
      z.strictObject({
        id: p.slug().describe('Key of the task in the campaign.'),
        done: z.boolean().describe('Whether it was carried out.'),
        note: p.prose(500).optional().describe('A short note.'),
      }),
    )
    .max(30)
    .optional()
    .describe('What else the letter ordered.'),
});

const citizenReport = z.strictObject({
  ...head,
  audience: z.literal('citizen').describe('A person reports.'),
  communeCode: p.communeCode().describe('Commune where the person measured.'),
  referralCode: p.referralCode().optional().describe('Referral code that was used.'),
  network: p.network().describe('Network used.'),
  operator: p.line(60).optional().describe('Operator used.'),
  installed: z.boolean().describe('Whether the app is installed.'),
  measurement: z
    .strictObject({
      measuredOn: p.day().describe('Day of the measurement.'),
      download: p.mbps().describe('Download, Mbps.'),
      upload: p.mbps().optional().describe('Upload, Mbps.'),
      ping: p.milliseconds().optional().describe('Ping, ms.'),
    })
    .optional()
    .describe('What the app showed.'),
  consent: z
    .strictObject({noticeVersion: p.line(40).describe('Version of the notice that was agreed to.')})
    .describe('Given by the person; Luật 91/2025/QH15.'),
  signals: z
    .strictObject({
      seconds: z.int().min(0).max(86_400).describe('Seconds from opening the form to sending it.'),
      honeypot: z.boolean().describe('Whether a field that people do not see was filled in.'),
    })
    .optional()
    .describe('How the form was filled in, to point out robots. They flag a report, and never refuse one.'),
});

/** What is sent. Unknown fields are refused; no name, telephone number or location has a place in it. */
export const reportShape = z.discriminatedUnion('audience', [organizationReport, citizenReport]);
export type OrganizationReport = z.infer<typeof organizationReport>;
export type CitizenReport = z.infer<typeof citizenReport>;
export type Report = z.infer<typeof reportShape>;

/** What the collector answers once a report is stored. */
export const receiptShape = z.object({
  id: z.string().max(64).describe('The id of the report.'),
  code: z
    .string()
    .regex(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/)
    .describe('Code to read aloud: no 0/O or 1/I, the last character checks the others.'),
  receivedAt: p.moment().describe('When it was stored, UTC.'),
});
export type Receipt = z.infer<typeof receiptShape>;
