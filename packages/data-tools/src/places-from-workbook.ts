import {checkDocument, type Commune, isLine, type Places, placesSchema} from '@ispeed-widgets/contract';

import {documentIssues} from './document-issues.js';
import {missingCommunes} from './missing-communes.js';
import {cellIssue} from './reading/cell-issue.js';
import type {Mapping} from './reading/mapping.js';
import type {Meaning} from './reading/meaning.js';
import type {Reading} from './reading/read-sheet.js';
import {readSheets, type SheetReadings} from './reading/read-sheets.js';
import {type CommuneRow, sheetCommunes} from './reading/sheet-communes.js';
import type {Structure} from './structure.js';
import type {TableIssue, TableResult} from './table.js';
import type {Workbook} from './workbook/workbook.js';

export interface PlacesWorkbookOptions {
  /** Every commune that may stand in the sheet, as `placesOf` gives them. */
  readonly known: Places;
  /** True if referral codes in the sheet are invented. */
  readonly sample?: boolean | undefined;
  /** The one sheet to read, by name; all that can be understood if absent. */
  readonly sheet?: string | undefined;
  /** What a person has settled about sheets of this kind. */
  readonly mapping?: Mapping | undefined;
  /** Other structures, which may explain a name or code that does not fit. */
  readonly structures?: readonly Structure[] | undefined;
}

/** A places file, and how the sheets were understood. */
export interface PlacesImport {
  readonly places: Places;
  readonly readings: readonly Reading[];
}

const WANTED: readonly Meaning[] = [
  'ordinal',
  'code',
  'name',
  'district',
  'province',
  'referralCode',
  'note',
];

/** How the sheets of a Phụ lục II are understood, before any of their rows is read. */
export function readPlacesSheets(
  workbook: Workbook,
  {sheet, mapping}: Pick<PlacesWorkbookOptions, 'sheet' | 'mapping'> = {},
): SheetReadings {
  return readSheets(workbook, {
    wanted: WANTED,
    required: [['code', 'name'], ['referralCode']],
    sheet,
    mapping,
  });
}

/** A commune with its code, and where that stands. */
interface PlacedRow {
  readonly commune: Commune;
  readonly reading: Reading;
  readonly line: CommuneRow;
}

/**
 * Turns Phụ lục II, one row a commune with its referral code, into a places file. A commune that the structure
 * does not have is refused; one that the sheet leaves out is a warning. Codes are kept as typed.
 */
export function placesFromWorkbook(
  workbook: Workbook,
  options: PlacesWorkbookOptions,
): TableResult<PlacesImport> {
  const {known, sample, structures} = options;
  const {readings, issues: unread, warnings: passed} = readPlacesSheets(workbook, options);
  const issues: TableIssue[] = [...unread];
  const warnings: TableIssue[] = [...passed];
  const found = new Map<string, PlacedRow>();
  for (const reading of readings) {
    const communes = sheetCommunes(reading, {places: known, structures});
    issues.push(...reading.issues, ...communes.issues);
    warnings.push(...reading.warnings, ...communes.warnings);
    for (const line of communes.rows) {
      const commune = withReferralCode(line, reading, issues);
      const earlier = commune && found.get(commune.code);
      if (earlier) issues.push(repeated(reading, line, earlier));
      else if (commune) found.set(commune.code, {commune, reading, line});
    }
  }
  if (issues.length > 0) return {ok: false, issues};
  const communes = known.communes.flatMap(({code}) => found.get(code)?.commune ?? []);
  const value: Places = {...known, ...(sample && {sample}), communes};
  const refused = documentIssues(checkDocument(placesSchema, value), 'places.json');
  if (refused.length > 0) return {ok: false, issues: refused};
  return {
    ok: true,
    value: {places: value, readings},
    warnings: [
      ...warnings,
      ...missingCommunes(known, found, workbook.file),
      ...sharedCodes([...found.values()]),
    ],
  };
}

function withReferralCode(
  {row, cells, commune}: CommuneRow,
  reading: Reading,
  issues: TableIssue[],
): Commune | undefined {
  const column = cells.column('referralCode');
  const cell = column && cells.at(column.column);
  if (column === undefined || cell === undefined || cell.text.trim() === '') return commune;
  const refuse = (vi: string, en: string) => {
    issues.push(cellIssue(reading, {row: row.number, column}, {vi, en}));
    return undefined;
  };
  if (cell.fault) {
    return refuse(
      'Ô có công thức bị lỗi hoặc chưa được tính. Mở tệp bằng Excel, sửa ô này rồi lưu lại.',
      'The formula in this cell has an error or no value. Open the file in Excel, mend the cell and save.',
    );
  }
  if (cell.day !== undefined) {
    return refuse(
      `Excel đã đổi mã thành ngày (“${cell.text}”). Định dạng cột là Văn bản (Text) rồi nhập lại mã.`,
      `Excel made a date of the code ("${cell.text}"). Format the column as Text and type the code again.`,
    );
  }
  if (isLine(cell.text) && cell.text.length <= 64) return {...commune, referralCode: cell.text};
  return refuse(
    'Mã giới thiệu có dấu cách ở đầu hay cuối, có ký tự ẩn, hoặc dài quá 64 ký tự.',
    'The referral code has white space at its ends, invisible characters, or over 64 characters.',
  );
}

function repeated(reading: Reading, {row, cells}: CommuneRow, {reading: first, line}: PlacedRow): TableIssue {
  const [sheet, sheetEn] = first === reading ? ['', ''] : [` của ${first.place}`, ` of ${first.place}`];
  return cellIssue(
    reading,
    {row: row.number, column: cells.column('code') ?? cells.column('name')},
    {
      vi: `Trùng với dòng ${line.row.number}${sheet}: cùng một xã.`,
      en: `Repeats row ${line.row.number}${sheetEn}: the same commune.`,
    },
  );
}

/** Each commune is said to have its own code, but the format is not public: so this warns and does not refuse. */
function sharedCodes(places: readonly PlacedRow[]): TableIssue[] {
  const first = new Map<string, number>();
  return places.flatMap(({commune: {referralCode}, reading, line: {row, cells}}) => {
    if (referralCode === undefined) return [];
    const earlier = first.get(referralCode);
    first.set(referralCode, earlier ?? row.number);
    if (earlier === undefined) return [];
    const vi = `Mã giới thiệu này đã dùng ở dòng ${earlier}.`;
    const message = {vi, en: `This referral code is also in row ${earlier}.`};
    return [cellIssue(reading, {row: row.number, column: cells.column('referralCode')}, message)];
  });
}
