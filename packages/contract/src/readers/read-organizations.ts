// Generated from schema/organizations.schema.json by `npm run contract`; do not edit.
import {array, boolean, choice, contract, line, object, pattern, slug} from '../checks.js';
import type {Organizations} from '../documents/organizations.js';
import {reader} from '../reader.js';
import {organizationsRules} from '../rules/organizations-rules.js';

/** Reads organizations: what zod's `organizationsSchema` takes, this takes, and nothing else. */
export const readOrganizations = /* @__PURE__ */ reader<Organizations>(
  object({
    contract: contract('organizations/1'),
    'sample?': boolean,
    organizations: array(
      object({
        id: slug,
        name: line(200),
        kind: choice('department', 'district', 'commune', 'school', 'union', 'enterprise', 'other'),
        'communeCode?': pattern('^\\d{5}$'),
        'reportsTo?': slug,
      }),
      1,
      20000,
    ),
  }),
  organizationsRules,
);
