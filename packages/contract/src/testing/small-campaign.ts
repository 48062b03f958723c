import type {Campaign} from '../documents/campaign.js';
import type {Organizations} from '../documents/organizations.js';
import type {Places} from '../documents/places.js';
import type {CitizenReport, OrganizationReport} from '../documents/report.js';

/** A campaign, its files and its two reports, as small as the contract allows; all names are made up. */
export const campaign: Campaign = {
  contract: 'campaign/1',
  id: 'mau-2026',
  updated: '2026-11-01',
  sample: true,
  title: 'Chiến dịch mẫu',
  agency: {name: {vi: 'Sở mẫu', en: 'Sample department'}},
  documents: [],
  app: {name: 'i-Speed by VNNIC', maker: 'VNNIC', links: {}},
  schedule: {every: 'month', from: '2026-08', reportDay: 10},
  targets: [{network: 'mobile', samples: 300}],
  tasks: [{id: 'loa', title: 'Phát trên đài truyền thanh'}],
  report: {
    endpoint: '/api/v1/reports',
    accepts: ['report/1'],
    audiences: ['organization', 'citizen'],
    groups: [{id: 'can-bo', name: 'Cán bộ', inTotal: true}],
    privacy: {
      controller: 'Sở mẫu',
      purpose: 'Tổng hợp',
      retentionDays: 365,
      contact: 'mau@so.example',
      noticeVersion: '2026-01',
    },
  },
};

export const places: Places = {
  contract: 'places/1',
  structure: '2026-04',
  province: {code: '56', name: 'Tỉnh mẫu'},
  communes: [{code: '02366', name: 'Phường mẫu'}],
};

export const organizations: Organizations = {
  contract: 'organizations/1',
  organizations: [{id: 'truong-mau', name: 'Trường mẫu', kind: 'school'}],
};

export const organizationReport: OrganizationReport = {
  contract: 'report/1',
  id: '00000000-0000-4000-8000-000000000000',
  campaign: 'mau-2026',
  period: '2026-10',
  audience: 'organization',
  organization: 'truong-mau',
  groups: [{id: 'can-bo', total: 12, installed: 10, measured: 7}],
  tasks: [{id: 'loa', done: true}],
};

export const citizenReport: CitizenReport = {
  contract: 'report/1',
  id: '00000000-0000-4000-8000-000000000001',
  campaign: 'mau-2026',
  period: '2026-10',
  audience: 'citizen',
  communeCode: '02366',
  network: 'mobile',
  installed: true,
  measurement: {measuredOn: '2026-10-15', download: 41.5},
  consent: {noticeVersion: '2026-01'},
};
