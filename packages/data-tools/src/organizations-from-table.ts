import {
  checkDocument,
  foldText,
  type Organization,
  type Organizations,
  organizationsSchema,
} from '@ispeed-widgets/contract';

import {documentIssues} from './document-issues.js';
import {headingRow} from './heading-row.js';
import {organizationEntry, type OrganizationEntry} from './organization-entry.js';
import {organizationIds} from './organization-ids.js';
import {ORGANIZATIONS_COLUMNS} from './organizations-columns.js';
import type {Table, TableIssue, TableResult} from './table.js';
import {tableRows} from './table-rows.js';

/** A list of organisations: what may be published, and the headcounts, which may not. */
export interface OrganizationList {
  readonly document: Organizations;
  /** People an organisation is to count in total, by its key; absent where the list does not say. */
  readonly headcounts: ReadonlyMap<string, number>;
}

export interface OrganizationsOptions {
  /** How messages call the sheet. */
  readonly sheet: string;
  /** True if the list is invented. */
  readonly sample?: boolean | undefined;
}

/**
 * Turns an officer's own list, one row an organisation, into organizations.json and headcounts. A title above the
 * headings is passed over. Who has no key gets one made of the name, which a warning says.
 */
export function organizationsFromTable(
  table: Table,
  {sheet, sample}: OrganizationsOptions,
): TableResult<OrganizationList> {
  const headings = headingRow(table, ORGANIZATIONS_COLUMNS);
  const {rows, issues} = tableRows(table, ORGANIZATIONS_COLUMNS, {sheet, headings});
  const entries = rows.flatMap((row) => organizationEntry(row, issues) ?? []);
  const ids = organizationIds(entries, issues);
  const superiors = new Superiors(ids);
  const organizations = entries.map((entry) => organizationOf(entry, {ids, superiors, issues}));
  if (issues.length > 0) return {ok: false, issues: issues.sort(byRow)};
  const document: Organizations = {
    contract: 'organizations/1',
    ...(sample && {sample}),
    organizations,
  };
  const refused = documentIssues(checkDocument(organizationsSchema, document), 'organizations.json');
  if (refused.length > 0) return {ok: false, issues: refused};
  const headcounts = new Map(
    entries.flatMap((entry): [string, number][] =>
      entry.headcount === undefined ? [] : [[ids.get(entry)!, entry.headcount]],
    ),
  );
  return {ok: true, value: {document, headcounts}, warnings: madeIds(entries, ids, sheet)};
}

interface Context {
  readonly ids: ReadonlyMap<OrganizationEntry, string>;
  readonly superiors: Superiors;
  readonly issues: TableIssue[];
}

function organizationOf(entry: OrganizationEntry, {ids, superiors, issues}: Context): Organization {
  const {name, kind, communeCode} = entry;
  const id = ids.get(entry) ?? '';
  const superior = superiors.of(entry);
  if (superior.length > 1) issues.push(unclearSuperior(entry));
  else if (entry.reportsTo !== '' && (superior.length === 0 || superior[0] === id))
    issues.push(noSuperior(entry));
  const [reportsTo] = superior;
  return {id, name, kind, ...(communeCode && {communeCode}), ...(reportsTo && {reportsTo})};
}

/** Finds organisations of the list by what a row calls them: the key as typed or as made, or the name. */
class Superiors {
  readonly #ids = new Map<string, Set<string>>();

  constructor(ids: ReadonlyMap<OrganizationEntry, string>) {
    for (const [{name, row}, id] of ids) {
      for (const word of new Set([id, row.text('id'), name].map(foldText))) {
        if (word !== '') this.#ids.set(word, (this.#ids.get(word) ?? new Set()).add(id));
      }
    }
  }

  of({reportsTo}: OrganizationEntry): string[] {
    return [...(this.#ids.get(foldText(reportsTo)) ?? [])];
  }
}

function noSuperior({row, reportsTo}: OrganizationEntry): TableIssue {
  return row.issue('reportsTo', {
    vi: `“${reportsTo}” không phải là một đơn vị khác trong danh sách. Viết đúng tên hoặc mã, hoặc thêm một dòng cho đơn vị đó.`,
    en: `"${reportsTo}" is no other organisation of the list. Write its exact name or key, or add a row for it.`,
  });
}

function unclearSuperior({row, reportsTo}: OrganizationEntry): TableIssue {
  return row.issue('reportsTo', {
    vi: `Danh sách có nhiều đơn vị tên “${reportsTo}”. Viết mã đơn vị thay cho tên.`,
    en: `Several organisations are called "${reportsTo}". Write the key instead of the name.`,
  });
}

function madeIds(
  entries: readonly OrganizationEntry[],
  ids: ReadonlyMap<OrganizationEntry, string>,
  sheet: string,
): TableIssue[] {
  const made = entries.filter(({id}) => id === '');
  const [first] = made;
  if (first === undefined) return [];
  const example = `${first.name} → ${ids.get(first)}`;
  return [
    {
      sheet,
      message: {
        vi: `Đã tạo mã từ tên cho ${made.length} đơn vị (${example}). Lần sau giữ nguyên tên, hoặc thêm cột “Mã đơn vị”, để mã không đổi.`,
        en: `Made keys of the names of ${made.length} organisations (${example}). Keep the names, or add the column "Mã đơn vị", so that keys stay.`,
      },
    },
  ];
}

function byRow(a: TableIssue, b: TableIssue): number {
  return (a.row ?? 0) - (b.row ?? 0);
}
