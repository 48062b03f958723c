// Generated from schema/organizations.schema.json by `npm run contract`; do not edit.
import type {Organizations} from '../documents/organizations.js';
import {array, boolean, choice, contract, glance, line, object, pattern, slug} from '../glance.js';
import type {PageDocument} from '../page-document.js';
import {organizationsFits} from '../rules/organizations-fits.js';

/** What a page takes as organizations. */
export const organizationsDocument: PageDocument<Organizations> = {
  name: 'organizations',
  accepts: /* @__PURE__ */ glance<Organizations>(
    object({
      contract: contract('organizations/1'),
      sample$: boolean,
      organizations: array(
        object({
          id: slug,
          name: line(200),
          kind: choice('department', 'district', 'commune', 'school', 'union', 'enterprise', 'other'),
          communeCode$: pattern('^\\d{5}$'),
          reportsTo$: slug,
        }),
        1,
        20000,
      ),
    }),
    organizationsFits,
  ),
};
