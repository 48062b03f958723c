import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';

import {checkDocument, type Message, organizationsSchema} from '@ispeed-widgets/contract';
import type {TableIssue} from '@ispeed-widgets/data-tools';
import {readOrganizations} from '@ispeed-widgets/data-tools/node';

import type {OrganizationToImport} from '../access/import-organizations.js';
import {readDocument} from '../campaign/read-document.js';
import {CollectorError} from '../collector-error.js';

/** A list of organisations, and what a person should know of it. */
export interface List {
  readonly organizations: readonly OrganizationToImport[];
  readonly warnings: readonly string[];
}

/** A person mends the first few; the rest would scroll them away. */
const MOST_ISSUES = 40;

/**
 * Reads a list of organisations: organizations.json, or an officer's own in CSV or XLSX, which may have headcounts.
 *
 * @param sheet of a workbook; the first one with data if absent
 * @throws CollectorError that names every row and column that is wrong, and what to do
 */
export async function readList(path: string, {sheet}: {sheet?: string | undefined} = {}): Promise<List> {
  if (!/\.(csv|xlsx)$/i.test(path)) {
    const document = await readDocument(path, (value) => checkDocument(organizationsSchema, value));
    return {organizations: document.organizations, warnings: []};
  }
  const result = readOrganizations({file: basename(path), bytes: await bytesOf(path), sheet});
  if (!result.ok) throw tableError(path, result.issues);
  const {document, headcounts} = result.value;
  return {
    organizations: document.organizations.map((one) => ({...one, headcount: headcounts.get(one.id)})),
    warnings: result.warnings.map(issueLine),
  };
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (cause) {
    throw new CollectorError(`Tệp ${path} không đọc được / cannot be read: ${String(cause)}`, {cause});
  }
}

function tableError(path: string, issues: readonly TableIssue[]): CollectorError {
  const lines = issues.slice(0, MOST_ISSUES).map((issue) => `  ${issueLine(issue)}`);
  const more = issues.length - lines.length;
  if (more > 0) lines.push(`  … và ${more} chỗ khác / and ${more} more`);
  return new CollectorError(
    `Chưa nhập gì: tệp ${path} có ${issues.length} chỗ cần sửa / Nothing was imported:\n${lines.join('\n')}`,
  );
}

function issueLine({sheet, row, column, message}: TableIssue): string {
  const place: Message = {
    vi: [sheet, row && `dòng ${row}`, column && `cột “${column}”`].filter(Boolean).join(', '),
    en: [row && `row ${row}`, column && `column "${column}"`].filter(Boolean).join(', '),
  };
  return `${place.vi}: ${message.vi} / ${place.en ? `${place.en}: ` : ''}${message.en}`;
}
