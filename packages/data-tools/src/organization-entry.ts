import {isLine, type Organization, SLUG} from '@ispeed-widgets/contract';

import {type Cell, refused, taken} from './cell.js';
import {countCell} from './figures/count-cell.js';
import {kindNames, kindOf} from './organization-kinds.js';
import type {OrganizationsColumn} from './organizations-columns.js';
import {slugFromName} from './slug-from-name.js';
import type {TableIssue} from './table.js';
import type {TableRow} from './table-row.js';

/** An organisation as its row says it, before rows are held against each other. */
export interface OrganizationEntry {
  readonly row: TableRow<OrganizationsColumn>;
  readonly name: string;
  readonly kind: Organization['kind'];
  /** The key in the list; empty where it is to be made from the name. */
  readonly id: string;
  readonly communeCode: string | undefined;
  /** As typed: the key or the name of another organisation; empty for none. */
  readonly reportsTo: string;
  readonly headcount: number | undefined;
}

const LONGEST_NAME = 200;

/** Reads one row; what is wrong with it joins `issues`, and the row is `undefined`. */
export function organizationEntry(
  row: TableRow<OrganizationsColumn>,
  issues: TableIssue[],
): OrganizationEntry | undefined {
  const before = issues.length;
  const name = row.read('name', nameCell, issues);
  const kind = row.read('kind', kindCell, issues);
  const id = row.read('id', idCell, issues);
  const communeCode = row.read('communeCode', communeCodeCell, issues);
  const headcount = row.read('headcount', countCell(1_000_000), issues);
  if (issues.length > before) return undefined;
  const reportsTo = oneLine(row.text('reportsTo'));
  return {row, name: name!, kind: kind!, id: id!, communeCode, reportsTo, headcount};
}

/** A cell may break a long name into lines; the name is one. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function nameCell(text: string): Cell<string> {
  const name = oneLine(text);
  if (name === '') return refused('Thiếu tên đơn vị.', 'The name is missing.');
  if (isLine(name) && name.length <= LONGEST_NAME) return taken(name);
  return refused(
    `Tên có ký tự ẩn hoặc dài quá ${LONGEST_NAME} ký tự. Gõ lại tên.`,
    `The name has invisible characters or more than ${LONGEST_NAME}. Type it again.`,
  );
}

function kindCell(text: string): Cell<Organization['kind']> {
  const kind = kindOf(text);
  if (kind) return taken(kind);
  const what = text === '' ? 'Thiếu loại đơn vị.' : `Không biết loại “${text}”.`;
  return refused(
    `${what} Viết một trong các loại: ${kindNames()}.`,
    `${text === '' ? 'The kind is missing.' : `Unknown kind "${text}".`} Write one of: ${kindNames()}.`,
  );
}

/** `H37.12` becomes `h37-12`, which is what reports and addresses carry. */
function idCell(text: string): Cell<string> {
  const id = slugFromName(text, Infinity);
  if (text === '' || (SLUG.test(id) && id.length <= 64)) return taken(id);
  return refused(
    `Mã “${text}” không dùng được: cần chữ cái hoặc chữ số, không quá 64 ký tự.`,
    `The key "${text}" cannot be used: letters or digits are needed, at most 64 characters.`,
  );
}

function communeCodeCell(text: string): Cell<string | undefined> {
  if (text === '') return taken(undefined);
  if (/^\d{5}$/.test(text)) return taken(text);
  return refused(
    `Mã xã “${text}” không đủ 5 chữ số; có lẽ Excel đã bỏ số 0 ở đầu. Định dạng cột là Văn bản (Text) rồi nhập lại.`,
    `The code "${text}" is not five digits; Excel may have dropped leading zeros. Format the column as Text and type it again.`,
  );
}
