import {isMonth} from '@ispeed-widgets/contract';

import {type Cell, refused, taken} from './cell.js';

/**
 * Reads a month as offices write it, `10/2026`, or as files do, `2026-10`.
 *
 * @param latest the last month there can be figures of, `YYYY-MM`
 */
export function monthCell(latest: string): (text: string) => Cell<string> {
  return (text) => {
    const month = text.replace(/^(\d{1,2})\/(\d{4})$/, (_, number: string, year: string) => {
      return `${year}-${number.padStart(2, '0')}`;
    });
    if (!isMonth(month)) {
      return refused(
        `“${text}” không phải là tháng. Viết như 10/2026 hoặc 2026-10.`,
        `"${text}" is not a month. Write it like 10/2026 or 2026-10.`,
      );
    }
    return month <= latest
      ? taken(month)
      : refused(
          `Tháng ${text} sau tháng cập nhật (${latest}), nên chưa thể có số liệu.`,
          `${text} is after the month of the update (${latest}), so there can be no figures yet.`,
        );
  };
}
