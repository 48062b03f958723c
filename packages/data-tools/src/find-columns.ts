import {type ColumnSpecs, isHeadingOf, titleOf} from './column-spec.js';
import type {TableIssue} from './table.js';
import type {Column} from './table-row.js';

/** Finds the columns that an importer needs by their headings, in any order. @param row of the options: from 1 */
export function findColumns<K extends string>(
  headings: readonly string[],
  specs: ColumnSpecs<K>,
  {sheet, row}: {sheet: string; row: number},
): {columns: ReadonlyMap<K, Column>; issues: TableIssue[]} {
  const columns = new Map<K, Column>();
  const issues: TableIssue[] = [];
  const refuse = (column: string, vi: string, en: string) =>
    issues.push({sheet, row, column, message: {vi, en}});
  for (const [index, heading] of headings.entries()) {
    if (heading.trim() === '') continue;
    const key = keysOf(specs).find((name) => isHeadingOf(heading, specs[name]));
    const title = heading.replace(/\s+/g, ' ').trim();
    if (key === undefined) {
      const known = keysOf(specs)
        .map((name) => titleOf(specs[name]))
        .join(', ');
      refuse(
        title,
        `Không biết cột này. Các cột dùng được: ${known}.`,
        `Unknown column. Known ones: ${known}.`,
      );
    } else if (columns.has(key)) {
      refuse(title, 'Cột này có hai lần.', 'This column is there twice.');
    } else columns.set(key, {index, heading: title});
  }
  for (const key of missingKeys(columns, specs)) {
    const title = titleOf(specs[key]);
    refuse(
      title,
      `Thiếu cột này; tiêu đề cột phải ở dòng ${row}.`,
      `This column is missing; headings stand in row ${row}.`,
    );
  }
  return {columns, issues};
}

function missingKeys<K extends string>(columns: ReadonlyMap<K, Column>, specs: ColumnSpecs<K>): K[] {
  return keysOf(specs).filter((key) => {
    const {required} = specs[key];
    if (required === undefined || columns.has(key)) return false;
    return required === true || !columns.has(required.or as K);
  });
}

function keysOf<K extends string>(specs: ColumnSpecs<K>): K[] {
  return Object.keys(specs) as K[];
}
