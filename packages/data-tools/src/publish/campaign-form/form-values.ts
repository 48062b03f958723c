import {foldText, isDay, isMonth} from '@ispeed-widgets/contract';

import {type Cell, refused, taken} from '../../cell.js';

/** A day as people write it, 10/12/2026, or as files do. */
export function dayValue(text: string): Cell<string> {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const value = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(value)
    ? taken(value)
    : refused(
        `“${text}” không phải là ngày. Viết như 10/12/2026.`,
        `"${text}" is no day. Write it like 10/12/2026.`,
      );
}

/** A month as people write it, 10/2026, or as files do. */
export function monthValue(text: string): Cell<string> {
  const [, month = '', year = ''] = /^(\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const value = year === '' ? text : `${year}-${month.padStart(2, '0')}`;
  return isMonth(value)
    ? taken(value)
    : refused(
        `“${text}” không phải là tháng. Viết như 10/2026.`,
        `"${text}" is no month. Write it like 10/2026.`,
      );
}

/** A whole number, without separators. */
export function countValue(text: string): Cell<number> {
  return /^\d{1,9}$/.test(text)
    ? taken(Number(text))
    : refused(
        `“${text}” không phải là số nguyên. Chỉ viết chữ số.`,
        `"${text}" is no whole number. Write digits only.`,
      );
}

/** Yes or no. */
export function yesValue(text: string): Cell<boolean> {
  const word = foldText(text);
  if (word === 'co' || word === 'yes') return taken(true);
  if (word === 'khong' || word === 'no') return taken(false);
  return refused(`“${text}”: viết có hoặc không.`, `"${text}": write có (yes) or không (no).`);
}

/** Who reports: "đơn vị, người dân". */
export function audienceValue(text: string): Cell<('organization' | 'citizen')[]> {
  const words = text.split(/[,;]/).map(foldText);
  const found = words.map((word) =>
    word === 'don vi' ? 'organization' : word === 'nguoi dan' ? 'citizen' : undefined,
  );
  return found.every((one) => one !== undefined)
    ? taken([...new Set(found)])
    : refused(
        `“${text}”: viết đơn vị, người dân, hoặc cả hai.`,
        `"${text}": write đơn vị (organisations), người dân (citizens), or both.`,
      );
}
