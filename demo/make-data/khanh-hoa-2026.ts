import {addMonths, type Campaign, type Network, type Organizations} from '@ispeed-widgets/contract';
import {placesOf} from '@ispeed-widgets/data-tools';
import {loadStructure} from '@ispeed-widgets/data-tools/node';

import {annexOne} from './annex-one.js';
import {annexTwo} from './annex-two.js';
import {SAMPLE_APP} from './app.js';
import {type CampaignFolder, folderOf} from './campaign-folder.js';
import {importAnnexOne, importAnnexTwo} from './import-annex.js';
import {fromLetter3761} from './khanh-hoa-letter.js';
import type {Letter} from './letter.js';
import {OPERATORS} from './operators.js';
import {communeCommittees, PROVINCIAL_UNION, schools} from './organizations.js';
import {REPORT_GROUPS} from './report-groups.js';
import {SAMPLE_MESSAGES} from './sample-messages.js';
import {targetOf} from './targets.js';
import {UPDATED} from './updated.js';

const AGENCY = {
  vi: 'Sở Khoa học và Công nghệ tỉnh Khánh Hòa (mẫu)',
  en: 'Department of Science and Technology of Khánh Hòa province (sample)',
};
const NETWORKS: readonly Network[] = ['fixed', 'mobile', '5g'];
const PERIODS = Array.from({length: 12}, (_, age) => addMonths('2025-11', age));

/** A sample: the duties of letter 3761 carried over to the 65 communes of 2026, with invented codes and figures. */
export function khanhHoa2026(letter: Letter): CampaignFolder {
  const known = placesOf(loadStructure('2026-04')!, {province: '56'})!;
  const codes = annexTwo(known.communes);
  const places = importAnnexTwo(codes, known);
  const figures = annexOne(known.communes, PERIODS, {networks: NETWORKS});
  const organizations: Organizations = {
    contract: 'organizations/1',
    sample: true,
    organizations: [...communeCommittees(known.communes), PROVINCIAL_UNION, ...schools(letter.schools)],
  };
  return folderOf({
    campaign: campaignOf(letter),
    places,
    organizations,
    coverage: importAnnexOne(figures, places),
    source: {'phu-luc-1.csv': figures, 'phu-luc-2.csv': codes},
  });
}

function campaignOf(letter: Letter): Campaign {
  return {
    contract: 'campaign/1',
    id: 'khanh-hoa-2026',
    updated: UPDATED,
    sample: true,
    title: {
      vi: 'Chiến dịch mẫu: đo tốc độ Internet bằng i-Speed, tỉnh Khánh Hòa 2026',
      en: 'Sample campaign: measuring Internet speed with i-Speed, Khánh Hòa 2026',
    },
    agency: {name: AGENCY},
    ...fromLetter3761(letter),
    app: SAMPLE_APP,
    schedule: {every: 'month', from: '2026-01', reportDay: 10},
    targets: NETWORKS.map(targetOf),
    messages: SAMPLE_MESSAGES,
    operators: OPERATORS,
    places: 'places.json',
    organizations: 'organizations.json',
    coverage: 'coverage.json',
    report: {
      endpoint: '/api/v1/reports',
      accepts: ['report/1'],
      audiences: ['organization', 'citizen'],
      groups: REPORT_GROUPS,
      privacy: {
        controller: AGENCY,
        purpose: {
          vi: 'Biết mỗi xã, phường có bao nhiêu người đã cài đặt và đo bằng i-Speed, và nơi nào còn thiếu mẫu. Không hỏi tên, số điện thoại hay vị trí.',
          en: 'To know how many people of each commune installed i-Speed and measured with it, and where samples are lacking. No name, telephone number or location is asked for.',
        },
        retentionDays: 365,
        contact: {vi: `Gửi văn bản tới ${AGENCY.vi}`, en: `Write to the ${AGENCY.en}`},
        noticeVersion: '2026-01 (mẫu)',
      },
    },
  };
}
