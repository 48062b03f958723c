// Generated from schema/campaign.schema.json by `npm run contract`; do not edit.
import type {Campaign} from '../documents/campaign.js';
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
  prose,
  slug,
} from '../glance.js';
import type {PageDocument} from '../page-document.js';
import {campaignFits} from '../rules/campaign-fits.js';

/** What a page takes as campaign. */
export const campaignDocument: PageDocument<Campaign> = {
  name: 'campaign',
  accepts: /* @__PURE__ */ glance<Campaign>(
    object({
      contract: contract('campaign/1'),
      id: slug,
      updated: date,
      sample$: boolean,
      title: localized(line(300)),
      agency: object({name: localized(line(300)), url$: link, logo$: link, hotline$: line(40)}),
      documents: array(
        object({number: line(100), date$: date, title$: localized(line(500)), url$: link}),
        0,
        20,
      ),
      app: object({
        name: line(100),
        maker: localized(line(300)),
        links: object({android$: link, ios$: link, web$: link}),
        logo$: link,
        banners$: array(
          object({
            url: link,
            width: number(1, 10000, true),
            height: number(1, 10000, true),
            alt: localized(line(300)),
          }),
          0,
          10,
        ),
        freeData$: boolean,
      }),
      schedule: object({
        every: choice('month'),
        from$: month,
        until$: month,
        reportBefore$: date,
        reportDay$: number(1, 28, true),
      }),
      targets: array(
        object({
          network: choice('fixed', 'mobile', '5g'),
          samples: number(1, 1000000, true),
          ratedFrom$: number(1, 1000000, true),
          nearFrom$: number(1, 1000000, true),
          download$: object({
            mbps: number(0, 100000),
            statistic: choice('median', 'mean'),
            technology$: line(40),
            by$: date,
            source: localized(line(300)),
          }),
        }),
        0,
        3,
      ),
      tasks: array(object({id: slug, title: localized(line(600))}), 0, 30),
      guide$: object({
        steps: array(
          object({
            id: slug,
            platform: choice('any', 'android', 'ios'),
            title: localized(line(120)),
            text: localized(prose(1000)),
            image$: link,
            alt$: localized(line(300)),
            video$: link,
          }),
          1,
          20,
        ),
      }),
      messages$: object({
        zalo$: localized(prose(4000)),
        facebook$: localized(prose(4000)),
        loudspeaker$: localized(prose(4000)),
      }),
      operators$: object({fixed: array(line(60), 0, 30), mobile: array(line(60), 0, 30)}),
      places$: link,
      organizations$: link,
      coverage$: link,
      report$: object({
        endpoint: link,
        accepts: array(choice('report/1'), 1, 5),
        audiences: array(choice('organization', 'citizen'), 1, 2),
        groups: array(object({id: slug, name: localized(line(300)), inTotal: boolean}), 1, 20),
        privacy: object({
          controller: localized(line(300)),
          purpose: localized(line(600)),
          retentionDays: number(1, 3650, true),
          contact: localized(line(300)),
          noticeVersion: line(40),
          url$: link,
        }),
      }),
    }),
    campaignFits,
  ),
};
