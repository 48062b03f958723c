import type * as z from 'zod';

import {at, type Checked, type Issue, type IssueCode} from './issue.js';
import {checkTree} from './tree-rule.js';

/**
 * Checks a value against a full zod schema and says what is wrong in the contract's own terms. As the page's
 * readers do, it first refuses what no document may hold anywhere: more than 20 levels, a key `__proto__`.
 */
export function checkDocument<S extends z.ZodType>(schema: S, value: unknown): Checked<z.infer<S>> {
  const issues: Issue[] = [];
  checkTree(value, issues);
  if (issues.length > 0) return {ok: false, issues};
  const result = schema.safeParse(value);
  return result.success
    ? {ok: true, value: result.data}
    : {ok: false, issues: result.error.issues.flatMap((issue) => toIssues(issue, value))};
}

type ZodIssue = z.core.$ZodIssue;

/** What a wrong size is called, by what has the size. */
type SizeCodes = Record<'text' | 'list' | 'figure', IssueCode>;

const TOO_BIG: SizeCodes = {text: 'too-long', list: 'too-many', figure: 'too-big'};
const TOO_SMALL: SizeCodes = {text: 'line', list: 'too-few', figure: 'too-small'};

function toIssues(issue: ZodIssue, document: unknown): Issue[] {
  const pointer = issue.path.reduce<string>((path, key) => at(path, String(key)), '');
  const value = issue.path.reduce<unknown>(
    (parent, key) => (parent as Record<PropertyKey, unknown> | undefined)?.[key],
    document,
  );
  // A rule between fields names its own reason, also for a field that is not there.
  if (value === undefined && issue.path.length > 0 && issue.code !== 'custom')
    return [{pointer, code: 'required'}];
  switch (issue.code) {
    case 'invalid_type':
      return [{pointer, code: 'type', expected: issue.expected === 'int' ? 'integer' : issue.expected}];
    case 'invalid_value':
      return [
        {pointer, code: pointer === '/contract' ? 'contract' : 'choice', expected: issue.values.join(', ')},
      ];
    case 'too_big':
      return [{pointer, code: sizeCode(issue.origin, TOO_BIG), expected: Number(issue.maximum)}];
    case 'too_small':
      return [{pointer, code: sizeCode(issue.origin, TOO_SMALL), expected: Number(issue.minimum)}];
    case 'invalid_format':
      return [{pointer, code: 'pattern'}];
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({pointer: at(pointer, key), code: 'unknown-field'}));
    case 'invalid_union':
      return unionIssues(issue, pointer, value);
    case 'custom': {
      const {code, expected} = (issue.params ?? {}) as Partial<Issue>;
      return [{pointer, code: code ?? 'type', expected}];
    }
    default:
      return [{pointer, code: 'type'}];
  }
}

function sizeCode(origin: string, codes: SizeCodes): IssueCode {
  return origin === 'string' ? codes.text : origin === 'array' ? codes.list : codes.figure;
}

/** The contract has two unions: text per language, where the value's own type tells which branch was meant, … */
function unionIssues(issue: z.core.$ZodIssueInvalidUnion, pointer: string, value: unknown): Issue[] {
  // … and the report, where `audience` does.
  if ('options' in issue) return [{pointer, code: 'choice', expected: issue.options?.join(', ')}];
  const perLanguage = typeof value === 'object' && value !== null && !Array.isArray(value);
  const branch = issue.errors[perLanguage ? 1 : 0] ?? [];
  return branch.flatMap((inner) =>
    toIssues(inner, value).map((found) => ({...found, pointer: pointer + found.pointer})),
  );
}
