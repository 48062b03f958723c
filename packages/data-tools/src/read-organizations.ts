import {csvTable} from './csv-table.js';
import {type OrganizationList, organizationsFromTable} from './organizations-from-table.js';
import type {Table, TableResult} from './table.js';
import {tableFromXlsx} from './table-from-xlsx.js';

/** A file with an officer's list of organisations. */
export interface ListFile {
  /** Its name; the ending says whether it is `.xlsx` or CSV. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Which sheet of a workbook; the first one with data if absent. */
  readonly sheet?: string | undefined;
  /** True if the list is invented. */
  readonly sample?: boolean | undefined;
}

/** Reads a list of organisations from CSV (UTF-8) or XLSX. */
export function readOrganizations(list: ListFile): TableResult<OrganizationList> {
  const table = tableOf(list);
  return table.ok ? organizationsFromTable(table.value, {sheet: list.file, sample: list.sample}) : table;
}

function tableOf({file, bytes, sheet}: ListFile): TableResult<Table> {
  return /\.xlsx$/i.test(file) ? tableFromXlsx(bytes, {file, sheet}) : csvTable(bytes, file);
}
