import {isDay, isMoment, isMonth} from './calendar-rules.js';
import {at, type Issue, type IssueCode} from './issue.js';
import {isLink} from './link-rule.js';
import {isLine, isProse} from './text-rules.js';

/**
 * The few checks that the page's generated readers are put together from. They need no `eval`, touch no
 * prototype, and together weigh less than a kilobyte; zod says the same at ten times the bytes.
 */
export type Check = (value: unknown, pointer: string, issues: Issue[]) => void;

/** Text of at most `max` UTF-16 units that keeps one rule. */
const text =
  (rule: (text: string) => boolean, code: IssueCode) =>
  (max = Infinity): Check =>
  (value, pointer, issues) => {
    if (typeof value !== 'string') issues.push({pointer, code: 'type', expected: 'string'});
    else if (value.length > max) issues.push({pointer, code: 'too-long', expected: max});
    else if (!rule(value)) issues.push({pointer, code});
  };

export const line = text(isLine, 'line');
export const prose = text(isProse, 'prose');
export const link = text(isLink, 'link');
export const date = text(isDay, 'day')();
export const dateTime = text(isMoment, 'moment')();
export const month = text(isMonth, 'month')();
export const pattern = (source: string, max?: number): Check => {
  const expression = new RegExp(source, 'u');
  return text((value) => expression.test(value), 'pattern')(max);
};
export const string = text(() => true, 'type');

/** A number within limits; `whole` also refuses fractions. */
export const number =
  (min: number, max: number, whole?: boolean): Check =>
  (value, pointer, issues) => {
    if (typeof value !== 'number' || !Number.isFinite(value) || (whole && !Number.isSafeInteger(value))) {
      issues.push({pointer, code: 'type', expected: whole ? 'integer' : 'number'});
    } else if (value < min) issues.push({pointer, code: 'too-small', expected: min});
    else if (value > max) issues.push({pointer, code: 'too-big', expected: max});
  };

export const boolean: Check = (value, pointer, issues) => {
  if (typeof value !== 'boolean') issues.push({pointer, code: 'type', expected: 'boolean'});
};

/** One of a few words. A single word under `contract` names the version, and is refused in its own terms. */
export const choice =
  (...words: string[]): Check =>
  (value, pointer, issues) => {
    if (!words.includes(value as string)) {
      const code = pointer === '/contract' ? 'contract' : value === undefined ? 'required' : 'choice';
      issues.push({pointer, code, expected: words.join(', ')});
    }
  };

export const array =
  (entry: Check, min: number, max: number): Check =>
  (value, pointer, issues) => {
    if (!Array.isArray(value)) issues.push({pointer, code: 'type', expected: 'array'});
    else if (value.length < min) issues.push({pointer, code: 'too-few', expected: min});
    else if (value.length > max) issues.push({pointer, code: 'too-many', expected: max});
    else value.forEach((item, index) => entry(item, at(pointer, index), issues));
  };

/** Fields by name; a trailing `?` marks an optional one. `strict` refuses fields that are not named. */
export const object = (fields: Record<string, Check>, strict?: boolean): Check => {
  const named = Object.keys(fields).map((key) => {
    const name = key.replace('?', '');
    return {name, check: fields[key]!, optional: name !== key};
  });
  return (value, pointer, issues) => {
    if (!isObject(value)) {
      issues.push({pointer, code: 'type', expected: 'object'});
      return;
    }
    for (const {name, check, optional} of named) {
      const field = owns(value, name) ? value[name] : undefined;
      if (field !== undefined) check(field, at(pointer, name), issues);
      else if (!optional) issues.push({pointer: at(pointer, name), code: 'required'});
    }
    if (strict) {
      for (const name of Object.keys(value)) {
        if (!named.some((field) => field.name === name)) {
          issues.push({pointer: at(pointer, name), code: 'unknown-field'});
        }
      }
    }
  };
};

/** Text, or an object that holds it per language. */
export const localized = (words: Check): Check => {
  const perLanguage = object({vi: words, 'en?': words});
  return (value, pointer, issues) => (isObject(value) ? perLanguage : words)(value, pointer, issues);
};

/** One of several objects, told apart by the word in one field. */
export const variant =
  (field: string, variants: Record<string, Check>): Check =>
  (value, pointer, issues) => {
    const word = isObject(value) && owns(value, field) ? value[field] : undefined;
    if (typeof word === 'string' && owns(variants, word)) variants[word]!(value, pointer, issues);
    else issues.push({pointer: at(pointer, field), code: 'choice', expected: Object.keys(variants).join(', ')});
  };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `Object.hasOwn` for browsers before 2021; never reads through a prototype that a page has extended. */
function owns(value: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, name);
}
