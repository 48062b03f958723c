import * as fc from 'fast-check';

import {communeCode, line, link, month, network, optional, slug} from './text-arbitraries.js';

export const embedParameters = optional(
  {widget: fc.constantFrom('banner', 'install-guide', 'coverage-chart', 'self-report')},
  {
    src: link,
    coverage: link,
    commune: communeCode,
    organization: slug,
    variant: fc.constantFrom('strip', 'card', 'poster'),
    'dismiss-days': fc.integer({min: 0, max: 999}).map(String),
    platform: fc.constantFrom('auto', 'android', 'ios'),
    layout: fc.constantFrom('steps', 'list'),
    period: month,
    network,
    metric: fc.constantFrom('samples', 'download', 'upload', 'ping'),
    sort: fc.constantFrom(
      'missing',
      'samples',
      'name',
      'name-desc',
      'figure',
      'figure-asc',
      'change',
      'change-asc',
    ),
    view: fc.constantFrom('both', 'table', 'chart'),
    operator: line,
    state: fc.constantFrom('enough', 'near', 'lacking', 'none'),
    district: line,
    query: line,
    compare: line,
    audience: fc.constantFrom('organization', 'citizen'),
    theme: fc.constantFrom('auto', 'light', 'dark'),
    lang: fc.constantFrom('vi', 'en'),
  },
);
