import type {OrganizationReport} from '@ispeed-widgets/contract/page';

import type {ReportData} from '../report-data.js';

/** The exact name of the organisation that reports; its key, where the list no longer has it. */
export function organizationName({organization}: OrganizationReport, {organizations}: ReportData): string {
  return organizations?.organizations.find(({id}) => id === organization)?.name ?? organization;
}
