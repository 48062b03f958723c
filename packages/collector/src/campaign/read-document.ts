import {readFile} from 'node:fs/promises';

import {type Checked, type Issue, messageOf} from '@ispeed-widgets/contract';

import {CollectorError} from '../collector-error.js';

/** A person mends the first few; the rest would scroll them away. */
const MOST_ISSUES = 20;

/** Is told the path and text of a file that was read. */
export type Reading = (path: string, text: string) => void;

/**
 * A file of the contract, checked.
 *
 * @param check what it must be
 * @throws CollectorError that names the file, the JSON path and what is wrong, in Vietnamese and English
 */
export async function readDocument<T>(
  path: string,
  check: (value: unknown) => Checked<T>,
  {onRead}: {onRead?: Reading | undefined} = {},
): Promise<T> {
  const checked = check(await readJson(path, onRead));
  if (!checked.ok) throw documentError(path, checked.issues);
  return checked.value;
}

/** What is wrong in a file, a line for each place. */
export function documentError(path: string, issues: readonly Issue[]): CollectorError {
  const lines = issues.slice(0, MOST_ISSUES).map((issue) => {
    const {vi, en} = messageOf(issue);
    return `  ${issue.pointer || '/'}: ${vi} / ${en}`;
  });
  const more = issues.length - lines.length;
  if (more > 0) lines.push(`  … và ${more} chỗ khác / and ${more} more`);
  return new CollectorError(`Tệp ${path} có chỗ chưa đúng / is not valid:\n${lines.join('\n')}`);
}

async function readJson(path: string, onRead: Reading | undefined): Promise<unknown> {
  try {
    const text = await readFile(path, 'utf8');
    onRead?.(path, text);
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const [vi, en] =
      cause instanceof SyntaxError
        ? ['không phải JSON', 'is not JSON']
        : ['không đọc được', 'cannot be read'];
    throw new CollectorError(`Tệp ${path} ${vi} / ${en}: ${String(cause)}`, {cause});
  }
}
