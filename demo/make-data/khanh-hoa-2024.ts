import {type Campaign, monthOf, type Organizations} from '@ispeed-widgets/contract';
import {placesOf} from '@ispeed-widgets/data-tools';
import {loadStructure} from '@ispeed-widgets/data-tools/node';

import {annexOne} from './annex-one.js';
import {APP} from './app.js';
import {type CampaignFolder, folderOf} from './campaign-folder.js';
import {importAnnexOne} from './import-annex.js';
import {fromLetter3761} from './khanh-hoa-letter.js';
import type {Letter} from './letter.js';
import {districtCommittees, PROVINCIAL_UNION, schools} from './organizations.js';
import {capital} from './pick-order.js';
import {REPORT_GROUPS} from './report-groups.js';
import {targetOf} from './targets.js';
import {UPDATED} from './updated.js';

const AGENCY = {
  vi: 'Sở Thông tin và Truyền thông tỉnh Khánh Hòa',
  en: 'Department of Information and Communications of Khánh Hòa province',
};

/**
 * The campaign of letter 3761 as it was. Only the figures of October 2024 are invented, because the letter's own
 * Phụ lục I is not public; its referral codes (Phụ lục II) are left out for the same reason.
 */
export function khanhHoa2024(letter: Letter): CampaignFolder {
  const places = placesOf(loadStructure('2024-11')!, {province: '56'})!;
  const csv = annexOne(places.communes, ['2024-10'], {networks: ['mobile']});
  const organizations: Organizations = {
    contract: 'organizations/1',
    organizations: [...districtCommittees(places.communes), PROVINCIAL_UNION, ...schools(letter.schools)],
  };
  return folderOf({
    campaign: campaignOf(letter),
    places,
    organizations,
    coverage: importAnnexOne(csv, places),
    source: {'phu-luc-1.csv': csv},
  });
}

function campaignOf(letter: Letter): Campaign {
  const {date, reportBefore} = letter;
  if (!date || !reportBefore) throw new Error('Letter 3761 has a date and a deadline, which were not found');
  return {
    contract: 'campaign/1',
    id: 'khanh-hoa-2024',
    updated: UPDATED,
    title: {
      vi: capital(letter.title),
      en: 'Using the i-Speed app to improve the quality of 4G mobile service',
    },
    agency: {name: AGENCY},
    ...fromLetter3761(letter),
    app: APP,
    schedule: {every: 'month', from: monthOf(date), reportBefore},
    targets: [targetOf('mobile')],
    places: 'places.json',
    organizations: 'organizations.json',
    coverage: 'coverage.json',
    report: {
      endpoint: '/api/v1/reports',
      accepts: ['report/1'],
      audiences: ['organization'],
      groups: REPORT_GROUPS,
      privacy: {
        controller: AGENCY,
        purpose: {
          vi: 'Tổng hợp số lượng, tỷ lệ cài đặt và sử dụng ứng dụng i-Speed để báo cáo Bộ Thông tin và Truyền thông và UBND tỉnh. Chỉ nhận số đếm, không nhận tên hay số điện thoại.',
          en: 'To report to the Ministry of Information and Communications and the provincial committee how many installed and used i-Speed. Counts only: no names, no telephone numbers.',
        },
        retentionDays: 365,
        contact: {vi: `Gửi văn bản tới ${AGENCY.vi}`, en: `Write to the ${AGENCY.en}`},
        noticeVersion: '2024-11',
      },
    },
  };
}
