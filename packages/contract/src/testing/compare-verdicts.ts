import type {Checked, Issue, IssueCode} from '../issue.js';
import {checkDocument} from '../zod-issues.js';
import type {DocumentKind} from './document-kinds.js';

/** What the two checks say of one document, and how they differ if they do. */
export interface Verdicts {
  readonly accepted: boolean;
  /** Why zod refuses it. */
  readonly codes: readonly IssueCode[];
  readonly difference?: string;
}

/** Asks zod and a reader about the same document. What both refuse, they refuse at the same place for a same reason. */
export function compareVerdicts(
  {schema, read, accepts}: Pick<DocumentKind, 'schema' | 'read' | 'accepts'>,
  document: unknown,
): Verdicts {
  const before = JSON.stringify(document);
  const byZod = checkDocument(schema, document);
  const byReader = read(document);
  const byGlance = accepts?.(document) ?? byZod.ok;
  const difference =
    JSON.stringify(document) !== before
      ? 'a check changed the document'
      : byGlance !== byZod.ok
        ? `zod: ${verdict(byZod)}; glance: ${String(byGlance)}`
        : differenceOf(byZod, byReader);
  const codes = byZod.ok ? [] : byZod.issues.map(({code}) => code);
  return {accepted: byZod.ok, codes, ...(difference === undefined ? {} : {difference})};
}

function differenceOf(byZod: Checked<unknown>, byReader: Checked<unknown>): string | undefined {
  if (byZod.ok !== byReader.ok) return `zod: ${verdict(byZod)}; reader: ${verdict(byReader)}`;
  if (byZod.ok || byReader.ok) return undefined;
  const [first] = byReader.issues;
  const isKnown = byZod.issues.some(({pointer, code}) => pointer === first?.pointer && code === first.code);
  return isKnown ? undefined : `zod: ${verdict(byZod)}; reader first: ${verdict(byReader)}`;
}

function verdict(checked: Checked<unknown>): string {
  return checked.ok ? 'accepts' : `refuses ${checked.issues.slice(0, 5).map(nameOf).join(' | ')}`;
}

function nameOf({pointer, code, expected}: Issue): string {
  return `${pointer} ${code} ${expected ?? ''}`.trim();
}
