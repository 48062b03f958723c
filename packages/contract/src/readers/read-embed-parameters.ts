// Generated from schema/embed-parameters.schema.json by `npm run contract`; do not edit.
import {choice, line, link, month, object, pattern, slug} from '../checks.js';
import type {EmbedParameters} from '../documents/embed-parameters.js';
import {reader} from '../reader.js';

/** Reads embed-parameters: what zod's `embedParametersSchema` takes, this takes, and nothing else. */
export const readEmbedParameters = /* @__PURE__ */ reader<EmbedParameters>(
  object({
    widget: choice('banner', 'install-guide', 'coverage-chart', 'self-report'),
    'src?': link(2000),
    'coverage?': link(2000),
    'commune?': pattern('^\\d{5}$'),
    'organization?': slug,
    'variant?': choice('strip', 'card', 'poster'),
    'dismiss-days?': pattern('^\\d{1,3}$'),
    'platform?': choice('auto', 'android', 'ios'),
    'layout?': choice('steps', 'list'),
    'period?': month,
    'network?': choice('fixed', 'mobile', '5g'),
    'metric?': choice('samples', 'download', 'upload', 'ping'),
    'sort?': choice(
      'missing',
      'samples',
      'name',
      'name-desc',
      'figure',
      'figure-asc',
      'change',
      'change-asc',
    ),
    'view?': choice('both', 'table', 'chart'),
    'operator?': line(60),
    'state?': choice('enough', 'near', 'lacking', 'none'),
    'district?': line(100),
    'query?': line(100),
    'compare?': line(60),
    'audience?': choice('organization', 'citizen'),
    'theme?': choice('auto', 'light', 'dark'),
    'lang?': choice('vi', 'en'),
  }),
);
