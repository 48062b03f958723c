// Generated from schema/organizations.schema.json by `npm run contract`; do not edit.
import type {Organizations} from '../documents/organizations.js';
import {array, boolean, choice, contract, glance, line, object, pattern, slug} from '../glance.js';
import {issuesIn, type PageDocument} from '../page-document.js';
import {organizationsRules} from '../rules/organizations-rules.js';

/** What a page takes as organizations. */
export const organizationsDocument: PageDocument<Organizations> = {
  accepts: /* @__PURE__ */ glance<Organizations>(
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
  ),
  explain: async (value) =>
    issuesIn((await import('../readers/read-organizations.js')).readOrganizations(value)),
};
