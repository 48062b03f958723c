import {isDay, isMonth} from './calendar-rules.js';
import {isLink, LINK_LENGTH} from './link-rule.js';
import {MAX_DEPTH} from './max-depth.js';
import {ownField, ownKeys} from './own-field.js';
import {SLUG, SLUG_LENGTH} from './slug-rule.js';
import {isLine, isProse} from './text-rules.js';

/**
 * The checks of `checks.ts` when only yes or no is asked: what the first view of a widget carries. The why is
 * loaded once somebody needs it.
 */
export type Glance = (value: unknown) => boolean;

/** A whole document at a glance: its tree, its shape and, once that is right, its cross-field rules. */
export function glance<T>(shape: Glance, fits: (value: T) => boolean = () => true) {
  return (value: unknown): value is T => isTree(value) && shape(value) && fits(value as T);
}

const text =
  (rule: (text: string) => boolean) =>
  (max: number): Glance =>
  (value) =>
    typeof value === 'string' && value.length <= max && rule(value);

export const line = /* @__PURE__ */ text(isLine);
export const prose = /* @__PURE__ */ text(isProse);
export const link = /* @__PURE__ */ text(isLink)(LINK_LENGTH);
export const date = /* @__PURE__ */ text(isDay)(10);
export const month = /* @__PURE__ */ text(isMonth)(7);
export const slug = /* @__PURE__ */ text((value) => SLUG.test(value))(SLUG_LENGTH);
export const pattern = (source: string): Glance => {
  const expression = new RegExp(source, 'u');
  return text((value) => expression.test(value))(Infinity);
};

export const number =
  (min: number, max: number, whole?: boolean): Glance =>
  (value) =>
    (whole ? Number.isInteger(value) : Number.isFinite(value)) &&
    (value as number) >= min &&
    (value as number) <= max;

export const boolean: Glance = (value) => typeof value === 'boolean';

export const choice =
  (...words: string[]): Glance =>
  (value) => {
    for (const word of words) if (word === value) return true;
    return false;
  };

export const contract = choice;

export const array =
  (entry: Glance, min: number, max: number): Glance =>
  (value) => {
    if (!Array.isArray(value) || value.length < min || value.length > max) return false;
    for (let i = 0; i < value.length; i++) if (!entry(value[i])) return false;
    return true;
  };

/** Fields by name; a trailing `$` marks an optional one. */
export const object =
  (fields: Record<string, Glance>): Glance =>
  (value) => {
    if (!isObject(value)) return false;
    for (const key of ownKeys(fields)) {
      const name = key.replace('$', '');
      const field = ownField(value, name);
      if (field === undefined ? name === key : !fields[key]!(field)) return false;
    }
    return true;
  };

export const localized = (words: Glance): Glance => {
  const perLanguage = object({vi: words, en$: words});
  return (value) => (isObject(value) ? perLanguage : words)(value);
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a document holds nothing that `checkTree` refuses. */
function isTree(value: unknown, depth = 1): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > MAX_DEPTH) return false;
  for (const key of ownKeys(value)) {
    if (key === '__proto__' || !isTree((value as Record<string, unknown>)[key], depth + 1)) return false;
  }
  return true;
}
