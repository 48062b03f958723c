import type {Network, Statistic} from '@ispeed-widgets/contract';

import type {TableIssue} from '../table.js';
import type {Sheet, Workbook} from '../workbook/workbook.js';
import {headingBlock} from './heading-block.js';
import {mappedBlock} from './mapped-block.js';
import type {Mapping, SheetMapping} from './mapping.js';
import type {Meaning} from './meaning.js';
import {type Reading, readSheet} from './read-sheet.js';

export interface ReadSheetsOptions {
  readonly wanted: readonly Meaning[];
  readonly required: readonly (readonly Meaning[])[];
  /** The one sheet to read, by name; all that can be understood if absent. */
  readonly sheet?: string | undefined;
  readonly mapping?: Mapping | undefined;
  readonly statistic?: Statistic | undefined;
  readonly network?: Network | undefined;
}

/** Every sheet of a file that was understood, and what is to be said of the others. */
export interface SheetReadings {
  readonly readings: readonly Reading[];
  /** Of the file as a whole; each reading has its own besides. */
  readonly issues: readonly TableIssue[];
  readonly warnings: readonly TableIssue[];
}

/** Understands the sheets of a file: the one that is named, or all that show and have known headings. */
export function readSheets(workbook: Workbook, options: ReadSheetsOptions): SheetReadings {
  const warnings: TableIssue[] = [];
  const chosen = choose(workbook, options.sheet);
  if (chosen.length === 0) return {readings: [], issues: [noSuchSheet(workbook, options.sheet)], warnings};
  let isMapped = false;
  const readings = chosen.flatMap((sheet) => {
    const place = placeOf(workbook, sheet);
    const mapping = mappingOf(sheet, options.mapping);
    isMapped ||= mapping !== undefined;
    const reading =
      mapping || hasTable(sheet, options) ? readSheet(sheet, {...options, place, mapping}) : undefined;
    if (reading === undefined && sheet.rows.length > 0) warnings.push({sheet: place, message: NO_HEADINGS});
    return reading ?? [];
  });
  const hidden = workbook.sheets.filter(
    (sheet) => sheet.isHidden && !chosen.includes(sheet) && sheet.rows.length > 0,
  );
  for (const sheet of hidden) warnings.push({sheet: placeOf(workbook, sheet), message: HIDDEN_SHEET});
  const issues: TableIssue[] = [];
  if (options.mapping && !isMapped) issues.push({sheet: workbook.file, message: OTHER_MAPPING});
  if (readings.length === 0)
    issues.push(
      ...(warnings.length > 0 ? warnings.splice(0) : [{sheet: workbook.file, message: NO_HEADINGS}]),
    );
  return {readings, issues, warnings};
}

/** How messages call a sheet: with its file, for an office has many of both. */
function placeOf({file, sheets}: Workbook, {name}: Sheet): string {
  return name === '' || (sheets.length === 1 && name === file) ? file : `${file}, trang “${name}”`;
}

function choose({sheets}: Workbook, name: string | undefined): Sheet[] {
  return sheets.filter((sheet) => (name === undefined ? !sheet.isHidden : sheet.name === name));
}

/** Sheets of another kind (instructions, lists of staff) beside the table are passed over. */
function hasTable(sheet: Sheet, {wanted, required, sheet: asked}: ReadSheetsOptions): boolean {
  const block = headingBlock(sheet, wanted);
  if (block === undefined || asked !== undefined) return block !== undefined;
  const found = block.columns.flatMap(({meaning}) => meaning ?? []);
  const lacking = required.filter((either) => !either.some((meaning) => found.includes(meaning)));
  return lacking.length === 0 || found.length > 2;
}

function mappingOf(sheet: Sheet, mapping: Mapping | undefined): SheetMapping | undefined {
  const fitting = (mapping?.sheets ?? []).filter((own) => mappedBlock(sheet, own) !== undefined);
  return fitting.find((own) => own.sheet === sheet.name) ?? fitting[0];
}

function noSuchSheet({file, sheets}: Workbook, name: string | undefined): TableIssue {
  const names = sheets.map((sheet) => `“${sheet.name}”`).join(', ');
  return {
    sheet: file,
    message:
      name === undefined
        ? {
            vi: `Mọi trang tính đều đang ẩn: ${names}. Dùng --sheet để chọn.`,
            en: `All sheets are hidden: ${names}. Choose one with --sheet.`,
          }
        : {
            vi: `Không có trang tính “${name}”. Các trang: ${names}.`,
            en: `There is no sheet "${name}". Sheets: ${names}.`,
          },
  };
}

const NO_HEADINGS = {
  vi: 'Không thấy dòng tiêu đề nào nên không đọc trang này: cần một cột mã xã hoặc tên xã, cùng cột số mẫu (Phụ lục I) hoặc mã giới thiệu (Phụ lục II), trong 60 dòng đầu. Xem có đúng tệp, đúng trang không.',
  en: 'No row of headings was found, so the sheet was not read: it needs a commune code or name, and samples or referral codes, within 60 rows. See whether this is the right file and sheet.',
};
const HIDDEN_SHEET = {
  vi: 'Trang tính đang ẩn nên không đọc. Nếu cần, chọn bằng --sheet.',
  en: 'The sheet is hidden and was not read. Choose it with --sheet if it is needed.',
};
const OTHER_MAPPING = {
  vi: 'Tệp --mapping được lập cho bảng có tiêu đề khác. Bỏ --mapping, hoặc lập lại bằng --save-mapping.',
  en: 'The --mapping file was made for other headings. Leave it out, or make it anew with --save-mapping.',
};
