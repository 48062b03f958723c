// Generated from schema/organizations.schema.json by `npm run contract`; do not edit.
import {array, boolean, choice, line, object, pattern} from '../checks.js';
import type {Organizations} from '../documents/organizations.js';
import {reader} from '../reader.js';
import {organizationsRules} from '../rules/organizations-rules.js';

/** Reads organizations: what zod's `organizationsSchema` takes, this takes, and nothing else. */
export const readOrganizations = /* @__PURE__ */ reader<Organizations>(
  object({
    contract: choice('organizations/1'),
    'sample?': boolean,
    organizations: array(
      object({
        id: pattern('^[a-z0-9]+(-[a-z0-9]+)*$', 64),
        name: line(200),
        kind: choice('department', 'district', 'commune', 'school', 'union', 'enterprise', 'other'),
        'communeCode?': pattern('^\\d{5}$'),
        'reportsTo?': pattern('^[a-z0-9]+(-[a-z0-9]+)*$', 64),
      }),
      1,
      20000,
    ),
  }),
  organizationsRules,
);
