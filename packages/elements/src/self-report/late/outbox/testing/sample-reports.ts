import type {CitizenReport, OrganizationReport} from '@ispeed-widgets/contract/page';

/** The id of the invented report of this digit. */
export const sampleId = (digit: number): string => `7c9e6679-7425-40de-944b-e07fc1f90ae${digit}`;

/** An invented report of a school. */
export function organizationReport(
  digit: number,
  changed: Partial<OrganizationReport> = {},
): OrganizationReport {
  return {
    contract: 'report/1',
    id: sampleId(digit),
    campaign: 'thu-nghiem',
    period: '2026-10',
    audience: 'organization',
    organization: 'truong-a',
    groups: [{id: 'can-bo', total: 40, installed: 38, measured: 30}],
    tasks: [{id: 'tuyen-truyen', done: true}],
    ...changed,
  };
}

/** An invented report of a citizen who has measured. */
export function citizenReport(digit: number, changed: Partial<CitizenReport> = {}): CitizenReport {
  return {
    contract: 'report/1',
    id: sampleId(digit),
    campaign: 'thu-nghiem',
    period: '2026-10',
    audience: 'citizen',
    communeCode: '22366',
    network: 'mobile',
    installed: true,
    measurement: {measuredOn: '2026-10-31', download: 40.5},
    consent: {noticeVersion: '2026-01'},
    ...changed,
  };
}
