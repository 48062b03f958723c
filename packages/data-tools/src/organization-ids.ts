import type {OrganizationEntry} from './organization-entry.js';
import {slugFromName} from './slug-from-name.js';
import type {TableIssue} from './table.js';

/**
 * The key of every entry: the one in the list, else one made of the name, and of the commune's code where two names make
 * the same one. It never depends on the order of rows, so that the same organisation keeps its key in the next list.
 */
export function organizationIds(
  entries: readonly OrganizationEntry[],
  issues: TableIssue[],
): Map<OrganizationEntry, string> {
  const bySlug = new Map<string, OrganizationEntry[]>();
  for (const entry of entries) {
    const slug = entry.id || slugFromName(entry.name);
    bySlug.set(slug, [...(bySlug.get(slug) ?? []), entry]);
  }
  const ids = new Map<OrganizationEntry, string>();
  const rows = new Map<string, number>();
  for (const [slug, sharing] of bySlug) {
    for (const entry of sharing) {
      const id = sharing.length > 1 && entry.id === '' ? withCommune(slug, entry) : slug;
      const earlier = rows.get(id);
      if (id === '') issues.push(noId(entry));
      else if (earlier !== undefined) issues.push(sameId(entry, {id, earlier}));
      else {
        ids.set(entry, id);
        rows.set(id, entry.row.number);
      }
    }
  }
  return ids;
}

function withCommune(slug: string, {name, communeCode}: OrganizationEntry): string {
  if (communeCode === undefined) return slug;
  return `${slugFromName(name, 64 - communeCode.length - 1)}-${communeCode}`;
}

function noId({row, name}: OrganizationEntry): TableIssue {
  return row.issue('name', {
    vi: `Không tạo được mã từ tên “${name}”. Thêm cột “Mã đơn vị” và ghi mã.`,
    en: `No key can be made of the name "${name}". Add the column "Mã đơn vị" and write one.`,
  });
}

function sameId(
  {row, id: typed}: OrganizationEntry,
  {id, earlier}: {id: string; earlier: number},
): TableIssue {
  return typed
    ? row.issue('id', {
        vi: `Mã ${id} trùng với dòng ${earlier}. Mỗi đơn vị cần một mã riêng.`,
        en: `The key ${id} repeats row ${earlier}. Each organisation needs its own.`,
      })
    : row.issue('name', {
        vi: `Tên này tạo ra cùng mã với dòng ${earlier} (${id}). Nếu là đơn vị khác, thêm cột “Mã đơn vị” hoặc “Mã xã” để phân biệt; nếu không, xóa một dòng.`,
        en: `This name makes the same key as row ${earlier} (${id}). If it is another organisation, tell them apart by "Mã đơn vị" or "Mã xã"; if not, delete one row.`,
      });
}
