import {describe, expect, it} from 'vitest';

import type {Issue, IssueCode} from './issue.js';
import {locatedMessageOf, messageOf} from './messages.js';

/** Every code with what it expects. The type makes this list complete. */
const EXPECTED: Record<IssueCode, Issue['expected']> = {
  required: undefined,
  type: 'integer',
  contract: 'places/1',
  line: undefined,
  prose: undefined,
  invisible: 7,
  link: undefined,
  day: undefined,
  month: undefined,
  moment: undefined,
  pattern: undefined,
  choice: 'fixed, mobile, 5g',
  'too-long': 300,
  'too-small': 1,
  'too-big': 28,
  'too-large': 120,
  'too-many': 20,
  'too-few': 1,
  'too-deep': 20,
  'unknown-field': undefined,
  duplicate: undefined,
  'one-of-two': 'reportBefore, reportDay',
  'needs-alt': undefined,
  'installed-over-total': 10,
  'measured-over-installed': 10,
  'until-before-from': undefined,
  'outside-period': '2026-08 – 2026-11',
  'not-listed': undefined,
};

const ISSUES = Object.entries(EXPECTED).map(([code, expected]) => ({
  pointer: '/a/0',
  code: code as IssueCode,
  expected,
}));

describe.each(ISSUES)('the message of $code', (issue) => {
  it('is a whole sentence in both languages', () => {
    const {vi, en} = messageOf(issue);
    for (const sentence of [vi, en]) {
      expect(sentence).toMatch(/^\p{Lu}.+[^.]\.$/u);
      expect(sentence).not.toMatch(/undefined|null|NaN|: \.|\(\)/);
      expect(sentence).toBe(sentence.normalize('NFC'));
    }
    expect(vi).not.toBe(en);
  });

  it('says what was expected', () => {
    if (issue.expected === undefined || issue.code === 'type') return;
    expect(messageOf(issue).vi).toContain(String(issue.expected));
    expect(messageOf(issue).en).toContain(String(issue.expected));
  });

  it('names its place when asked', () => {
    expect(locatedMessageOf(issue).vi).toBe(`/a/0: ${messageOf(issue).vi}`);
    expect(locatedMessageOf(issue).en).toBe(`/a/0: ${messageOf(issue).en}`);
  });
});

describe('a message', () => {
  it.each(['string', 'number', 'integer', 'boolean', 'array', 'object'])(
    'names the type %s in words',
    (expected) => {
      const message = messageOf({pointer: '', code: 'type', expected});
      expect(message).not.toEqual(messageOf({pointer: '', code: 'type', expected: 'never heard of'}));
    },
  );

  it('calls the empty pointer the whole file', () => {
    expect(locatedMessageOf({pointer: '', code: 'type', expected: 'object'})).toEqual({
      vi: 'Toàn bộ tệp: Phải là đối tượng.',
      en: 'The whole file: Must be an object.',
    });
  });
});
