import {isMonth} from '@ispeed-widgets/contract';

/** A month as people type it, 10/2026, as files have it; empty for none, undefined for what is no month. */
export function monthTyped(typed: string): string | undefined {
  const text = typed.trim();
  if (text === '') return '';
  const [, month = '', year = ''] = /^(\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  const period = year === '' ? text : `${year}-${month.padStart(2, '0')}`;
  return isMonth(period) ? period : undefined;
}
