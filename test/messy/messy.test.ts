import {readFileSync, statSync} from 'node:fs';

import {describe, expect, it} from 'vitest';

import {MESSY_CASES} from './cases/index.js';
import {checkCase, importCase} from './check-case.js';
import type {MessyCase} from './messy-case.js';
import {fileName} from './write-files.js';

function fileOf(one: MessyCase): URL {
  return new URL(`files/${fileName(one)}`, import.meta.url);
}

const imports = new Map(MESSY_CASES.map((one) => [one, importCase(one, readFileSync(fileOf(one)))]));

describe('a messy file of an office', () => {
  it.each(MESSY_CASES)('comes out right in every cell, or every problem is named: $name', (one) => {
    expect(checkCase(one, imports.get(one)!)).toEqual([]);
  });

  it('is one of at least forty, each small and with a name of its own', () => {
    expect(MESSY_CASES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(MESSY_CASES.map(fileName)).size).toBe(MESSY_CASES.length);
    for (const one of MESSY_CASES) expect(statSync(fileOf(one)).size, one.name).toBeLessThan(30_000);
  });
});

describe('the check of messy files', () => {
  it('turns red at any figure, commune, month or network that is another', () => {
    for (const one of MESSY_CASES) {
      if (!('truth' in one)) continue;
      const result = imports.get(one)!;
      const truth = [...one.truth];
      const words = truth[0]!.split(' ');
      const wrong = words.map((word, index) =>
        words.map((own, at) => (at === index ? `${word}1` : own)).join(' '),
      );
      for (const line of wrong.slice(0, 4)) {
        expect(checkCase({...one, truth: [line, ...truth.slice(1)]}, result), one.name).not.toEqual([]);
      }
      expect(checkCase({...one, truth: truth.slice(1)}, result), one.name).not.toEqual([]);
    }
  });

  it('turns red where a problem is not said, or a row is refused without need', () => {
    for (const one of MESSY_CASES) {
      if (!('problems' in one)) continue;
      const result = imports.get(one)!;
      const unsaid = [...one.problems, [one.problems[0]![0], 'điều không ai nói'] as const];
      expect(checkCase({...one, problems: unsaid}, result), one.name).not.toEqual([]);
      expect(checkCase({...one, problems: [[99, '']]}, result), one.name).not.toEqual([]);
    }
  });
});
