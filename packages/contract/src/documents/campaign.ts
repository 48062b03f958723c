import * as z from 'zod';

import * as p from '../primitives.js';

const agency = z.object({
  name: p.localized(p.line()).describe('Name of the agency that runs the campaign.'),
  url: p.link().optional().describe('Its portal.'),
  logo: p.link().optional().describe('Its logo.'),
  hotline: p.line(40).optional().describe('Telephone number for questions, as people dial it.'),
});

const officialDocument = z.object({
  number: p.line(100).describe('Number and symbol, e.g. "3761/STTTT-CNTTBCVT".'),
  date: p.day().optional().describe('Day of signing; absent where the copy at hand leaves it blank.'),
  title: p.localized(p.line(500)).optional().describe('What it is about (V/v).'),
  url: p.link().optional().describe('Where it can be read.'),
});

const storeBanner = z.object({
  url: p.link().describe('The image.'),
  width: z.int().min(1).max(10_000).describe('Width in CSS px.'),
  height: z.int().min(1).max(10_000).describe('Height in CSS px.'),
  alt: p.localized(p.line()).describe('Alternative text.'),
});

const app = z.object({
  name: p.line(100).describe('The name people find in the stores, e.g. "i-Speed by VNNIC".'),
  maker: p.localized(p.line()).describe('Who makes it.'),
  links: z
    .object({
      android: p.link().optional().describe('Page in Google Play.'),
      ios: p.link().optional().describe('Page, or search page, in the App Store.'),
      web: p.link().optional().describe('The web version.'),
    })
    .describe('Where to get it; what is absent is not offered.'),
  logo: p.link().optional().describe('The official logo, as the agency received it.'),
  banners: z
    .array(storeBanner)
    .max(10)
    .optional()
    .describe('The official banners, as the agency received them.'),
  freeData: z.boolean().optional().describe('True if measuring costs no mobile data.'),
});

const schedule = z.object({
  every: z.literal('month').describe('How often everyone measures and every organisation reports.'),
  from: p.month().optional().describe('First month of the campaign.'),
  until: p.month().optional().describe('Last month of the campaign; absent while it goes on.'),
  reportBefore: p.day().optional().describe('One fixed deadline: the first day that is too late.'),
  reportDay: z
    .int()
    .min(1)
    .max(28)
    .optional()
    .describe('Monthly deadline: the last day in time, in the month after the one reported.'),
});

const target = z.object({
  network: p.network().describe('The network that the target speaks of.'),
  samples: z.int().min(1).max(1_000_000).describe('Samples a month and commune that are enough (đủ).'),
  ratedFrom: z
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .describe('Samples from which a commune is rated, so that its speeds show; `samples` if absent.'),
  nearFrom: z
    .int()
    .min(1)
    .max(1_000_000)
    .optional()
    .describe('Samples from which a commune is nearly there (gần đủ); four fifths of `samples` if absent.'),
  download: z
    .object({
      mbps: p.mbps().describe('Speed to reach, Mbps.'),
      statistic: p.statistic().describe('Of which statistic.'),
      technology: p.line(40).optional().describe('Technology it speaks of, e.g. "4G".'),
      by: p.day().optional().describe('Day by which it is to be reached.'),
      source: p.localized(p.line()).describe('The decision that set it.'),
    })
    .optional()
    .describe('Download speed to reach.'),
});

const task = z.object({
  id: p.slug().describe('Key of the task in reports.'),
  title: p.localized(p.line(600)).describe('What the letter orders, in its words.'),
});

const guideStep = z.object({
  id: p.slug().describe('Key of the step.'),
  platform: z.enum(['any', 'android', 'ios']).describe('The phones it is for.'),
  title: p.localized(p.line(120)).describe('What to do, in a few words.'),
  text: p.localized(p.prose(1000)).describe('How to do it.'),
  image: p.link().optional().describe('Picture of the step.'),
  alt: p.localized(p.line()).optional().describe('Alternative text of the picture.'),
  video: p.link().optional().describe('Film of the step.'),
});

const privacy = z.object({
  controller: p.localized(p.line()).describe('Who is responsible for the data.'),
  purpose: p.localized(p.line(600)).describe('What the data is for.'),
  retentionDays: z.int().min(1).max(3650).describe('Days a report is kept.'),
  contact: p.localized(p.line()).describe('Where a person asks for their rights.'),
  noticeVersion: p.line(40).describe('Version of the notice that was shown; travels with the consent.'),
  url: p.link().optional().describe('The full notice.'),
});

const report = z.object({
  endpoint: p.link().describe('Where reports are posted.'),
  accepts: z.array(z.literal('report/1')).min(1).max(5).describe('Report contracts the endpoint takes.'),
  audiences: z
    .array(z.enum(['organization', 'citizen']))
    .min(1)
    .max(2)
    .describe('Who may report.'),
  groups: z
    .array(
      z.object({
        id: p.slug().describe('Key of the group in reports.'),
        name: p.localized(p.line()).describe('The group as the letter calls it.'),
        inTotal: z.boolean().describe('False where its members already count in another group.'),
      }),
    )
    .min(1)
    .max(20)
    .describe('Groups of people an organisation counts.'),
  privacy: privacy.describe('The notice that a citizen agrees to.'),
});

/** campaign.json: all that the banner and the guide need, at most 4 kB br. */
export const campaignShape = z.object({
  contract: p.contract('campaign/1'),
  id: p.slug().describe('Key of the campaign in reports.'),
  updated: p.day().describe('Day of the last change.'),
  sample: z.boolean().optional().describe('True if codes or figures in it are invented.'),
  title: p.localized(p.line()).describe('Title of the campaign.'),
  agency: agency.describe('Whose campaign it is.'),
  documents: z.array(officialDocument).max(20).describe('The letters it rests on, newest first.'),
  app: app.describe('The app to install.'),
  schedule: schedule.describe('When to measure and to report.'),
  targets: z.array(target).max(3).describe('What is enough, per network.'),
  tasks: z.array(task).max(30).describe('What the letter orders besides counting.'),
  guide: z
    .object({steps: z.array(guideStep).min(1).max(20).describe('The steps, in their order.')})
    .optional()
    .describe("The agency's own guide, instead of the built-in one."),
  messages: z
    .object({
      zalo: p.localized(p.prose()).optional().describe('Text for Zalo.'),
      facebook: p.localized(p.prose()).optional().describe('Text for Facebook.'),
      loudspeaker: p.localized(p.prose()).optional().describe('Text for the loudspeaker (đài truyền thanh).'),
    })
    .optional()
    .describe('Texts ready to spread.'),
  operators: z
    .object({
      fixed: z.array(p.line(60)).max(30).describe('Fixed broadband operators.'),
      mobile: z.array(p.line(60)).max(30).describe('Mobile operators.'),
    })
    .optional()
    .describe('Operators a citizen chooses from.'),
  places: p.link().optional().describe('URL of the places file.'),
  organizations: p.link().optional().describe('URL of the organizations file.'),
  coverage: p.link().optional().describe('URL of the coverage index.'),
  report: report.optional().describe('How to report; absent if the campaign takes no reports here.'),
});

export type Campaign = z.infer<typeof campaignShape>;
export type Target = z.infer<typeof target>;
export type GuideStep = z.infer<typeof guideStep>;
export type ReportGroup = z.infer<typeof report>['groups'][number];
export type Privacy = z.infer<typeof privacy>;
