import type {Commune, Places} from '@ispeed-widgets/contract';

import {matchCommunes} from '../communes/match-communes.js';
import {bareName} from '../communes/typed-name.js';
import type {Structure} from '../structure.js';
import type {TableIssue} from '../table.js';
import {cellIssue} from './cell-issue.js';
import type {Reading} from './read-sheet.js';
import type {ReadRow} from './read-row.js';
import {RowCells} from './row-cells.js';

/** A row of figures and the commune that it is of. */
export interface CommuneRow {
  readonly row: ReadRow;
  readonly cells: RowCells;
  readonly commune: Commune;
}

export interface SheetCommunesOptions {
  readonly places: Pick<Places, 'communes' | 'province' | 'structure'>;
  /** Others that may explain what does not fit. */
  readonly structures?: readonly Structure[] | undefined;
  /** Of rows for which the sheet names none. */
  readonly district?: string | undefined;
}

/** The communes of a sheet's rows. Rows of another province are left out and said; whatever else fails is refused. */
export function sheetCommunes(
  reading: Reading,
  {places, structures = [], district}: SheetCommunesOptions,
): {
  readonly rows: readonly CommuneRow[];
  readonly issues: readonly TableIssue[];
  readonly warnings: readonly TableIssue[];
} {
  const {sheet, columns} = reading;
  const data = reading.rows
    .filter(({kind}) => kind === 'data')
    .map((row) => ({row, cells: new RowCells(sheet, {columns, row: row.number - 1})}));
  const isElsewhere = ({row, cells}: (typeof data)[number]) => {
    const province = cells.mergedText('province') || row.section.province;
    return Boolean(province) && bareName(province!) !== bareName(places.province.name);
  };
  const own = data.filter((line) => !isElsewhere(line));
  const matches = matchCommunes(
    own.map(({row, cells}) => ({
      code: cells.column('code') && cells.mergedCell('code'),
      name: cells.column('name') && cells.mergedCell('name'),
      district: cells.mergedText('district') || row.section.district || district,
    })),
    {places, structures},
  );
  const warnings = matches.warnings.map((message) => cellIssue(reading, {}, message));
  if (own.length < data.length) warnings.push(elsewhere(reading, data.length - own.length, places));
  const issues: TableIssue[] = matches.problem ? [cellIssue(reading, {}, matches.problem)] : [];
  const rows = matches.rows.flatMap((match, index): CommuneRow[] => {
    const {row, cells} = own[index]!;
    const at = {row: row.number, column: cells.column('code') ?? cells.column('name')};
    if (match.ok) {
      if (match.warning) warnings.push(cellIssue(reading, at, match.warning));
      return [{row, cells, commune: match.commune}];
    }
    if (!matches.problem) {
      issues.push(cellIssue(reading, {...at, column: cells.column(match.at) ?? at.column}, match.message));
    }
    return [];
  });
  return {rows, issues, warnings};
}

function elsewhere(reading: Reading, count: number, {province}: SheetCommunesOptions['places']): TableIssue {
  return cellIssue(
    reading,
    {},
    {
      vi: `Bỏ qua ${count} dòng của tỉnh khác; chỉ đọc các dòng của ${province.name}.`,
      en: `${count} rows of other provinces were passed over; only those of ${province.name} were read.`,
    },
  );
}
