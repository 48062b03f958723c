import {checkDocument, type Commune, isLine, type Places, placesSchema} from '@ispeed-widgets/contract';

import {CommuneFinder} from './communes/commune-finder.js';
import {documentIssues} from './document-issues.js';
import {findCommune} from './communes/find-commune.js';
import {missingCommunes} from './missing-communes.js';
import {type PlacesColumn, PLACES_COLUMNS} from './places-columns.js';
import type {Table, TableIssue, TableResult} from './table.js';
import type {TableRow} from './table-row.js';
import {tableRows} from './table-rows.js';

export interface PlacesOptions {
  /** How messages call the sheet. */
  readonly sheet: string;
  /** Every commune that may stand in the sheet, as `placesOf` gives them. */
  readonly known: Places;
  /** True if referral codes in the sheet are invented. */
  readonly sample?: boolean | undefined;
}

type PlacesRow = TableRow<PlacesColumn>;

/**
 * Turns Phụ lục II, one row a commune with its referral code, into a places file. A commune that the structure
 * does not have is refused; one that the sheet leaves out is a warning. Codes are kept as typed.
 */
export function placesFromTable(table: Table, {sheet, known, sample}: PlacesOptions): TableResult<Places> {
  const {rows, issues} = tableRows(table, PLACES_COLUMNS, {sheet});
  const finder = new CommuneFinder(known);
  const found = new Map<string, {commune: Commune; row: PlacesRow}>();
  for (const row of rows) {
    const commune = placeOf(row, finder, issues);
    const earlier = commune && found.get(commune.code);
    if (earlier) issues.push(repeated(row, earlier.row.number));
    else if (commune) found.set(commune.code, {commune, row});
  }
  if (issues.length > 0) return {ok: false, issues};
  const communes = known.communes.flatMap(({code}) => found.get(code)?.commune ?? []);
  const value: Places = {...known, ...(sample && {sample}), communes};
  const refused = documentIssues(checkDocument(placesSchema, value), 'places.json');
  if (refused.length > 0) return {ok: false, issues: refused};
  return {
    ok: true,
    value,
    warnings: [...missingCommunes(known, found, sheet), ...sharedCodes([...found.values()])],
  };
}

function placeOf(row: PlacesRow, finder: CommuneFinder, issues: TableIssue[]): Commune | undefined {
  const commune = findCommune(row, finder, issues);
  const referralCode = row.typed('referralCode');
  if (referralCode.trim() === '') return commune;
  if (isLine(referralCode) && referralCode.length <= 64) return commune && {...commune, referralCode};
  issues.push(
    row.issue('referralCode', {
      vi: 'Mã giới thiệu có dấu cách ở đầu hay cuối, có ký tự ẩn, hoặc dài quá 64 ký tự.',
      en: 'The referral code has white space at its ends, invisible characters, or over 64 characters.',
    }),
  );
  return undefined;
}

function repeated(row: PlacesRow, earlier: number): TableIssue {
  const message = {
    vi: `Trùng với dòng ${earlier}: cùng một xã.`,
    en: `Repeats row ${earlier}: the same commune.`,
  };
  return row.issue(row.has('code') ? 'code' : 'name', message);
}

/** Each commune is said to have its own code, but the format is not public: so this warns and does not refuse. */
function sharedCodes(places: readonly {commune: Commune; row: PlacesRow}[]): TableIssue[] {
  const first = new Map<string, number>();
  return places.flatMap(({commune: {referralCode}, row}) => {
    if (referralCode === undefined) return [];
    const earlier = first.get(referralCode);
    first.set(referralCode, earlier ?? row.number);
    if (earlier === undefined) return [];
    const vi = `Mã giới thiệu này đã dùng ở dòng ${earlier}.`;
    return [row.issue('referralCode', {vi, en: `This referral code is also in row ${earlier}.`})];
  });
}
