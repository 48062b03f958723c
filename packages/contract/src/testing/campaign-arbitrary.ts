import * as fc from 'fast-check';

import {
  day,
  line,
  link,
  listBy,
  localized,
  mbps,
  month,
  network,
  optional,
  prose,
  slug,
  statistic,
} from './text-arbitraries.js';

const words = localized(line);

const schedule = fc
  .tuple(
    optional({every: fc.constant('month')}, {from: month, until: month}),
    fc.oneof(
      optional({}),
      optional({reportBefore: day}),
      optional({reportDay: fc.integer({min: 1, max: 28})}),
    ),
  )
  .map(([{from, until, ...months}, deadline]) => {
    const [first, last] = [from, until].sort();
    return {...months, ...(from && until ? {from: first, until: last} : {from, until}), ...deadline};
  });

const target = optional(
  {network, samples: fc.integer({min: 1, max: 1000})},
  {
    ratedFrom: fc.constantFrom(30, 300),
    nearFrom: fc.constantFrom(200, 240),
    download: optional({mbps, statistic, source: words}, {technology: line, by: day}),
  },
);

const platform = fc.constantFrom('any', 'android', 'ios');

/** Steps with a picture have its text, and steps without one may have it. */
const guideStep = fc.oneof(
  optional({id: slug, platform, title: words, text: localized(prose)}, {alt: words, video: link}),
  optional({id: slug, platform, title: words, text: localized(prose), image: link, alt: words}),
);

const report = optional({
  endpoint: link,
  accepts: fc.constant(['report/1']),
  audiences: fc.constantFrom(['organization'], ['citizen'], ['organization', 'citizen']),
  groups: listBy('id', optional({id: slug, name: words, inTotal: fc.boolean()}), {min: 1, max: 3}),
  privacy: optional(
    {
      controller: words,
      purpose: words,
      retentionDays: fc.integer({min: 1, max: 3650}),
      contact: words,
      noticeVersion: fc.constant('2026-01'),
    },
    {url: link},
  ),
});

const app = optional(
  {
    name: fc.constant('i-Speed by VNNIC'),
    maker: words,
    links: optional({}, {android: link, ios: link, web: link}),
  },
  {
    logo: link,
    banners: fc.array(optional({url: link, width: fc.constant(320), height: fc.constant(100), alt: words}), {
      maxLength: 2,
    }),
    freeData: fc.boolean(),
  },
);

export const campaign = optional(
  {
    contract: fc.constant('campaign/1'),
    id: slug,
    updated: day,
    title: words,
    agency: optional({name: words}, {url: link, logo: link, hotline: fc.constant('0258 000 0000')}),
    documents: fc.array(optional({number: line}, {date: day, title: words, url: link}), {maxLength: 2}),
    app,
    schedule,
    targets: listBy('network', target, {min: 0, max: 3}),
    tasks: listBy('id', optional({id: slug, title: words}), {min: 0, max: 2}),
  },
  {
    sample: fc.boolean(),
    guide: optional({steps: listBy('id', guideStep, {min: 1, max: 3})}),
    messages: optional({}, {zalo: localized(prose), facebook: prose, loudspeaker: prose}),
    operators: optional({fixed: fc.array(line, {maxLength: 3}), mobile: fc.array(line, {maxLength: 3})}),
    places: link,
    organizations: link,
    coverage: link,
    report,
  },
);
