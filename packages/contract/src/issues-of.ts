import type {Issue} from './issue.js';

/** The issues of every entry of a list. A plain loop: on some portals old libraries replace the array methods. */
export function issuesOf<T>(list: readonly T[], rule: (entry: T, index: number) => Issue[]): Issue[] {
  const issues: Issue[] = [];
  for (let i = 0; i < list.length; i++) issues.push(...rule(list[i]!, i));
  return issues;
}
