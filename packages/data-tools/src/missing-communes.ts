import type {Places} from '@ispeed-widgets/contract';

import type {TableIssue} from './table.js';

/** One warning that names the communes of the structure that a sheet leaves out, or none. */
export function missingCommunes(
  {communes}: Pick<Places, 'communes'>,
  found: {has(code: string): boolean},
  sheet: string,
): TableIssue[] {
  const missing = communes.filter(({code}) => !found.has(code));
  if (missing.length === 0) return [];
  const names = missing.map(({code, name}) => `${name} (${code})`).join(', ');
  const vi = `Thiếu ${missing.length} trong ${communes.length} xã, phường, thị trấn: ${names}.`;
  return [{sheet, message: {vi, en: `Lacks ${missing.length} of ${communes.length} communes: ${names}.`}}];
}
