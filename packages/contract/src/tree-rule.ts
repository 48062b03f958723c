import {MAX_DEPTH} from './max-depth.js';
import {ownKeys} from './own-field.js';
import {found, under, type Findings} from './findings.js';

/**
 * What no document may hold anywhere, also not in fields that the contract does not know: more than 20 levels,
 * or a key `__proto__`, which turns into a prototype where somebody copies the object key by key.
 */
export function checkTree(value: unknown, findings: Findings, depth = 1): void {
  if (typeof value !== 'object' || value === null) return;
  if (depth > MAX_DEPTH) {
    found(findings, 'too-deep', MAX_DEPTH);
    return;
  }
  for (const key of ownKeys(value)) {
    const child = (value as Record<string, unknown>)[key];
    if (key === '__proto__') under(key, findings, () => found(findings, 'unknown-field'));
    else if (typeof child === 'object') under(key, findings, () => checkTree(child, findings, depth + 1));
  }
}
