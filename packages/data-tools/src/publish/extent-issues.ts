import type {Coverage} from '@ispeed-widgets/contract';

import type {TableIssue} from '../table.js';

/** Why figures cannot stand in an index at all: their codes mean other places than the index's. */
export function extentIssues(existing: Coverage, incoming: Coverage): TableIssue[] {
  const issues: TableIssue[] = [];
  const say = (vi: string, en: string) => issues.push({sheet: 'coverage.json', message: {vi, en}});
  if (existing.structure !== incoming.structure) {
    say(
      `Tệp đã công bố theo đơn vị hành chính ${existing.structure}, bảng mới theo ${incoming.structure}: cùng một mã có thể chỉ hai nơi khác nhau. Ghi vào thư mục khác (--out).`,
      `The published index is of the structure ${existing.structure}, the new table of ${incoming.structure}: one code may mean two places. Write to another folder (--out).`,
    );
  }
  if (existing.province?.code !== incoming.province?.code) {
    const [before, after] = [extent(existing), extent(incoming)];
    say(
      `Tệp đã công bố là của ${before.vi}, bảng mới là của ${after.vi}. Ghi vào thư mục khác (--out).`,
      `The published index is of ${before.en}, the new table of ${after.en}. Write to another folder (--out).`,
    );
  }
  return issues;
}

function extent({province}: Coverage): {vi: string; en: string} {
  if (!province) return {vi: 'cả nước', en: 'the nation'};
  const text = `${province.name} (${province.code})`;
  return {vi: text, en: text};
}
