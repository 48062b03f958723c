import {at, type Issue, type IssueCode} from './issue.js';

/**
 * What a check has found so far. A check writes pointers relative to the value it was given, and whoever called
 * it puts the way there in front: so a file in which nothing is wrong builds no pointer at all.
 */
export type Findings = Issue[];

/** Notes what is wrong with the value at hand. */
export function found(findings: Findings, code: IssueCode, expected?: string | number): void {
  findings.push({pointer: '', code, expected});
}

/** Runs the check of a child, and puts the child's key in front of what it finds. */
export function under(key: string | number, findings: Findings, check: () => void): void {
  const first = findings.length;
  check();
  for (let i = first; i < findings.length; i++) {
    const issue = findings[i]!;
    findings[i] = {...issue, pointer: at('', key) + issue.pointer};
  }
}
