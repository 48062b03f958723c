// Generated from schema/report.schema.json by `npm run contract`; do not edit.
import {
  array,
  boolean,
  choice,
  contract,
  date,
  line,
  month,
  number,
  object,
  pattern,
  prose,
  slug,
  variant,
} from '../checks.js';
import type {Report} from '../documents/report.js';
import {reader} from '../reader.js';
import {reportRules} from '../rules/report-rules.js';

/** Reads report: what zod's `reportSchema` takes, this takes, and nothing else. */
export const readReport = /* @__PURE__ */ reader<Report>(
  variant('audience', {
    organization: object(
      {
        contract: contract('report/1'),
        id: pattern('^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'),
        campaign: slug,
        period: month,
        audience: choice('organization'),
        organization: slug,
        groups: array(
          object(
            {
              id: slug,
              total: number(0, 1000000, true),
              installed: number(0, 1000000, true),
              measured: number(0, 1000000, true),
            },
            true,
          ),
          1,
          20,
        ),
        'tasks?': array(object({id: slug, done: boolean, 'note?': prose(500)}, true), 0, 30),
      },
      true,
    ),
    citizen: object(
      {
        contract: contract('report/1'),
        id: pattern('^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'),
        campaign: slug,
        period: month,
        audience: choice('citizen'),
        communeCode: pattern('^\\d{5}$'),
        'referralCode?': line(64),
        network: choice('fixed', 'mobile', '5g'),
        'operator?': line(60),
        installed: boolean,
        'measurement?': object(
          {
            measuredOn: date,
            download: number(0, 100000),
            'upload?': number(0, 100000),
            'ping?': number(0, 60000),
          },
          true,
        ),
        consent: object({noticeVersion: line(40)}, true),
        'signals?': object({seconds: number(0, 86400, true), honeypot: boolean}, true),
      },
      true,
    ),
  }),
  reportRules,
);
