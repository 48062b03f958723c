import type {CampaignFiles} from '@ispeed-widgets/contract';

import {vietnamese} from './vietnamese.js';

/** Columns that every export has had, in their order: programs that read it count on them. */
const FIRST = [
  'Mã đơn vị',
  'Đơn vị',
  'Kỳ báo cáo',
  'Nhóm',
  'Tổng số',
  'Đã cài đặt',
  'Tỷ lệ cài đặt',
  'Đã đo',
  'Tỷ lệ đo',
  'Mã biên nhận',
  'Nhận lúc',
];

/** Headings of the CSV export. What came later stands at the end, two columns a task last. */
export function csvColumns({campaign}: CampaignFiles): string[] {
  const tasks = campaign.tasks.map(({title}, index) => [
    `Nhiệm vụ ${index + 1}: ${vietnamese(title)}`,
    `Ghi chú nhiệm vụ ${index + 1}`,
  ]);
  return [...FIRST, 'Loại đơn vị', 'Cơ quan tổng hợp', 'Số người theo danh sách', 'Ghi chú', ...tasks.flat()];
}
