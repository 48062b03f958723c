import type {Check} from './checks.js';
import type {Checked, Issue} from './issue.js';
import {checkTree} from './tree-rule.js';

/** Makes a reader of a document: its shape first and, once that is right, its cross-field rules. */
export function reader<T>(shape: Check, rules: (value: T) => Issue[] = () => []) {
  return (value: unknown): Checked<T> => {
    let issues: Issue[] = [];
    checkTree(value, issues);
    if (issues.length === 0) shape(value, issues);
    if (issues.length === 0) issues = rules(value as T);
    return issues.length === 0 ? {ok: true, value: value as T} : {ok: false, issues};
  };
}
