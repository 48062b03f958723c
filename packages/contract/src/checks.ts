import {isDay, isMoment, isMonth} from './calendar-rules.js';
import {found, under, type Findings} from './findings.js';
import type {IssueCode} from './issue.js';
import {ownField, ownKeys} from './own-field.js';
import {SLUG, SLUG_LENGTH} from './slug-rule.js';
import {type Fault, lineFault, linkFault, proseFault} from './text-faults.js';

/**
 * The few checks that the page's generated readers are put together from. They need no `eval`, read through no
 * prototype, and call no array method that old libraries replace: plain loops on purpose. zod says the same at
 * ten times the bytes.
 */
export type Check = (value: unknown, findings: Findings) => void;

/** A list with more findings than this is not read to its end: whoever mends it starts at the first. */
const ENOUGH = 100;

/** Text of at most `max` UTF-16 units in which a rule finds no fault. */
const text =
  (faultOf: (text: string) => Fault | undefined, max = Infinity): Check =>
  (value, findings) => {
    if (typeof value !== 'string') found(findings, 'type', 'string');
    else if (value.length > max) found(findings, 'too-long', max);
    else {
      const fault = faultOf(value);
      if (fault) found(findings, fault.code, fault.expected);
    }
  };

/** Text to which a rule says yes. */
const form = (rule: (text: string) => boolean, code: IssueCode, max?: number): Check =>
  text((value) => (rule(value) ? undefined : {code}), max);

export const line = (max: number): Check => text(lineFault, max);
export const prose = (max: number): Check => text(proseFault, max);
export const link = (max: number): Check => text(linkFault, max);
export const string = (max: number): Check => text(() => undefined, max);
export const date = /* @__PURE__ */ form(isDay, 'day');
export const dateTime = /* @__PURE__ */ form(isMoment, 'moment');
export const month = /* @__PURE__ */ form(isMonth, 'month');
export const slug = /* @__PURE__ */ form((value) => SLUG.test(value), 'pattern', SLUG_LENGTH);
export const pattern = (source: string, max?: number): Check => {
  const expression = new RegExp(source, 'u');
  return form((value) => expression.test(value), 'pattern', max);
};

/** A number within limits; `whole` also refuses fractions. */
export const number =
  (min: number, max: number, whole?: boolean): Check =>
  (value, findings) => {
    if (!Number.isFinite(value) || (whole && !Number.isInteger(value))) {
      found(findings, 'type', whole ? 'integer' : 'number');
    } else if ((value as number) < min) found(findings, 'too-small', min);
    else if ((value as number) > max) found(findings, 'too-big', max);
  };

export const boolean: Check = (value, findings) => {
  if (typeof value !== 'boolean') found(findings, 'type', 'boolean');
};

/** One of a few words. */
export const choice =
  (...words: string[]): Check =>
  (value, findings) => {
    for (const word of words) if (word === value) return;
    found(findings, 'choice', words.join(', '));
  };

/** The name and version of a contract. */
export const contract =
  (name: string): Check =>
  (value, findings) => {
    if (value !== name) found(findings, 'contract', name);
  };

export const array =
  (entry: Check, min: number, max: number): Check =>
  (value, findings) => {
    if (!Array.isArray(value)) found(findings, 'type', 'array');
    else if (value.length < min) found(findings, 'too-few', min);
    else if (value.length > max) found(findings, 'too-many', max);
    else {
      for (let i = 0; i < value.length && findings.length < ENOUGH; i++) {
        under(i, findings, () => entry(value[i], findings));
      }
    }
  };

/** Fields by name; a trailing `?` marks an optional one. `strict` refuses fields that are not named. */
export const object = (fields: Record<string, Check>, strict?: boolean): Check => {
  // Bare, for an assignment would meet what a page has put on Object.prototype.
  const named = Object.create(null) as Record<string, Check>;
  for (const key of ownKeys(fields)) named[key.replace('?', '')] = fields[key]!;
  const names = ownKeys(named);
  return (value, findings) => {
    if (!isObject(value)) {
      found(findings, 'type', 'object');
      return;
    }
    for (const name of names) {
      const field = ownField(value, name);
      if (field !== undefined) under(name, findings, () => named[name]!(field, findings));
      else if (ownField(fields, name)) under(name, findings, () => found(findings, 'required'));
    }
    for (const name of strict ? ownKeys(value) : []) {
      if (!ownField(named, name)) under(name, findings, () => found(findings, 'unknown-field'));
    }
  };
};

/** Text, or an object that holds it per language. */
export const localized = (words: Check): Check => {
  const perLanguage = object({vi: words, 'en?': words});
  return (value, findings) => (isObject(value) ? perLanguage : words)(value, findings);
};

/** One of several objects, told apart by the word in one field. */
export const variant = (field: string, variants: Record<string, Check>): Check => {
  const head = object({[field]: choice(...ownKeys(variants))});
  return (value, findings) => {
    const word = isObject(value) ? ownField(value, field) : undefined;
    const check = typeof word === 'string' ? ownField(variants, word) : undefined;
    (check ?? head)(value, findings);
  };
};

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
