import {ownKeys} from './own-field.js';

/** What JSON.stringify escapes: quotes, backslashes, control characters, and halves of surrogate pairs. */
const ESCAPED = /["\\\u0000-\u001f\ud800-\udfff]/gu;

/** The control characters from 8 to 13 that have a short name. */
const SHORT = 'btn-fr';

/**
 * Plain data as JSON, byte for byte as JSON.stringify writes it: also on pages that put `toJSON` on every list
 * (Prototype up to 1.6) or replaced JSON.
 *
 * @param value of strings, finite numbers, booleans, null, lists and objects; fields that are undefined are left out
 */
export function jsonText(value: unknown): string {
  if (typeof value === 'string') return `"${value.replace(ESCAPED, escaped)}"`;
  if (typeof value !== 'object' || value === null) return String(value);
  let parts = '';
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) parts += `,${jsonText(value[i])}`;
    return `[${parts.slice(1)}]`;
  }
  const fields = value as Record<string, unknown>;
  for (const key of ownKeys(fields)) {
    if (fields[key] !== undefined) parts += `,${jsonText(key)}:${jsonText(fields[key])}`;
  }
  return `{${parts.slice(1)}}`;
}

function escaped(unit: string): string {
  const code = unit.charCodeAt(0);
  if (code > 31 && code < 128) return `\\${unit}`;
  const short = SHORT.charAt(code - 8);
  return short !== '' && short !== '-' ? `\\${short}` : `\\u${`000${code.toString(16)}`.slice(-4)}`;
}
