import {foldText} from '@ispeed-widgets/contract';

import type {TableIssue} from '../../table.js';
import {FORM_FIELDS, type FormField, type FormKey} from './form-field.js';

/** What stands behind a label, and in which line. */
export interface FormEntry {
  readonly line: number;
  readonly value: string;
}

export type FormEntries = ReadonlyMap<FormKey, readonly FormEntry[]>;

const BY_LABEL = new Map(
  Object.entries<FormField>(FORM_FIELDS).map(([key, {label}]) => [foldText(label), key as FormKey]),
);

/** Reads `Nhãn: giá trị`, a line each; every line that cannot be taken is an issue. */
export function readForm(text: string, file: string): {entries: FormEntries; issues: TableIssue[]} {
  const entries = new Map<FormKey, FormEntry[]>();
  const issues: TableIssue[] = [];
  const lines = text
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|[\r\n]/);
  for (const [index, content] of lines.entries()) {
    const line = index + 1;
    const refuse = (vi: string, en: string) => issues.push({sheet: file, row: line, message: {vi, en}});
    if (content.trim() === '' || content.trimStart().startsWith('#')) continue;
    const [, label = '', value = ''] = /^([^:]*):(.*)$/.exec(content) ?? [];
    const key = BY_LABEL.get(foldText(label));
    const earlier = key && entries.get(key)?.[0];
    if (label === '') {
      refuse(
        'Thiếu dấu hai chấm. Viết như “Cơ quan: Sở …”, mỗi mục một dòng.',
        'There is no colon. Write "label: value", a line each.',
      );
    } else if (key === undefined) {
      refuse(
        `Không có mục “${label.trim()}”. Giữ nguyên tên mục như trong phiếu mẫu.`,
        `There is no entry "${label.trim()}". Keep the labels of the template.`,
      );
    } else if (value.trim() === '') {
      continue;
    } else if (earlier && !isMany(key)) {
      refuse(
        `Mục “${label.trim()}” đã có ở dòng ${earlier.line}.`,
        `"${label.trim()}" stands in line ${earlier.line} already.`,
      );
    } else {
      entries.set(key, [...(entries.get(key) ?? []), {line, value: value.trim()}]);
    }
  }
  return {entries, issues};
}

function isMany(key: FormKey): boolean {
  const field: FormField = FORM_FIELDS[key];
  return field.isMany ?? false;
}
