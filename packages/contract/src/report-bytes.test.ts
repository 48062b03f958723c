import * as fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import type {OrganizationReport} from './documents/report.js';
import {readReport} from './readers/index.js';
import {MOST_REPORT_BYTES, reportBytes} from './report-bytes.js';
import {reportSchema} from './schemas.js';
import {SLUG_LENGTH} from './slug-rule.js';
import {compareVerdicts} from './testing/compare-verdicts.js';
import {organizationReport} from './testing/small-campaign.js';

/** A report of the demo's size with a note of so many characters at each of 30 tasks. */
function withNotes(length: number, letter = 'ế'): OrganizationReport {
  const tasks = Array.from({length: 30}, (_, i) => ({
    id: `viec-thu-${i}`,
    done: true,
    note: letter.repeat(length),
  }));
  return {...organizationReport, tasks};
}

/** As long as the contract allows, but for the notes. */
function longestWithoutNotes(): OrganizationReport {
  const key = (i: number) => `${String(i).padStart(2, '0')}${'a'.repeat(SLUG_LENGTH)}`.slice(0, SLUG_LENGTH);
  return {
    ...organizationReport,
    campaign: key(0),
    organization: key(0),
    groups: Array.from({length: 20}, (_, i) => ({
      id: key(i),
      total: 1_000_000,
      installed: 1_000_000,
      measured: 1_000_000,
    })),
    tasks: Array.from({length: 30}, (_, i) => ({id: key(i), done: false})),
  };
}

describe('the bytes of a report', () => {
  it('are those of the body that is posted, whatever is written', () => {
    const note = fc.string({unit: 'binary', minLength: 1, maxLength: 200});
    fc.assert(
      fc.property(note, (text) => {
        const report = {...organizationReport, tasks: [{id: 'loa', done: true, note: text}]};
        expect(reportBytes(report)).toBe(Buffer.byteLength(JSON.stringify(report)));
      }),
      {numRuns: 500, seed: 20261122},
    );
  });

  it('never pass the limit but for the notes', () => {
    const report = longestWithoutNotes();
    expect(readReport(report)).toEqual({ok: true, value: report});
    expect(reportBytes(report)).toBeLessThan(MOST_REPORT_BYTES);
  });
});

describe('a report with long notes', () => {
  const kind = {schema: reportSchema, read: readReport};

  it('is refused by zod and reader, at the longest note, and both say how much to cut', () => {
    const report = withNotes(200);
    report.tasks![7]!.note += 'dài nhất';
    const over = reportBytes(report) - MOST_REPORT_BYTES;
    expect(compareVerdicts(kind, report)).toEqual({accepted: false, codes: ['too-large']});
    const checked = readReport(report);
    expect(checked).toMatchObject({issues: [{pointer: '/tasks/7/note', code: 'too-large', expected: over}]});
  });

  it('fits once as many characters are cut as the refusal says', () => {
    const report = withNotes(499, 'a');
    report.tasks![0]!.note += 'a';
    const checked = readReport(report);
    let left = Number(checked.ok ? 0 : checked.issues[0]!.expected);
    expect(left).toBeGreaterThan(0);
    for (const task of report.tasks!) {
      const cut = Math.min(left, task.note!.length - 1);
      task.note = task.note!.slice(cut);
      left -= cut;
    }
    expect(readReport(report).ok).toBe(true);
    expect(reportBytes(report)).toBe(MOST_REPORT_BYTES);
  });

  it('counts bytes, not letters: half as many Vietnamese letters already fill it', () => {
    expect(compareVerdicts(kind, withNotes(300, 'a'))).toEqual({accepted: true, codes: []});
    expect(compareVerdicts(kind, withNotes(300, 'ế')).accepted).toBe(false);
  });
});
