import {mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import type {Coverage} from '@ispeed-widgets/contract';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import type {CoverageFiles} from '../coverage-files.js';
import {publishCoverage} from './publish-coverage.js';

/** One month with one commune. */
function month(period: string, samples: number): CoverageFiles {
  const url = `coverage/${period}-mobile.json`;
  const index: Coverage = {
    contract: 'coverage/1',
    updated: '2026-11-05',
    structure: '2026-04',
    province: {code: '56', name: 'Tỉnh Khánh Hòa'},
    places: 'places.json',
    series: [
      {
        period,
        network: 'mobile',
        statistic: 'median',
        source: {name: 'Nguồn mẫu'},
        totals: {communes: 1, rated: 1, samples},
        rows: url,
      },
    ],
  };
  return {index, rows: new Map([[url, {contract: 'coverage-rows/1', rows: [{code: '22366', samples}]}]])};
}

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ispeed-publish-'))));
afterEach(() => rmSync(folder, {recursive: true}));

const text = (name: string) => readFileSync(join(folder, name), 'utf8');
const published = (...args: Parameters<typeof publishCoverage>) => {
  const result = publishCoverage(...args);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

describe('a folder', () => {
  it('gets a further month while all bytes of the others stay', () => {
    published(folder, month('2026-09', 320));
    // As another program may have laid it out.
    const untouched = `\n${text('coverage/2026-09-mobile.json')}\n`;
    writeFileSync(join(folder, 'coverage/2026-09-mobile.json'), untouched);
    const {written} = published(folder, month('2026-10', 400));
    expect(written).toEqual(
      ['coverage/2026-10-mobile.json', 'coverage.json'].map((name) => join(folder, name)),
    );
    expect(text('coverage/2026-09-mobile.json')).toBe(untouched);
    expect(JSON.parse(text('coverage.json'))).toMatchObject({
      series: [
        {period: '2026-09', totals: {samples: 320}},
        {period: '2026-10', totals: {samples: 400}},
      ],
    });
  });

  it('keeps what the contract does not name in the index', () => {
    published(folder, month('2026-09', 320));
    const named = {
      $schema: 'https://example.vn/coverage.schema.json',
      ...(JSON.parse(text('coverage.json')) as Coverage),
    };
    writeFileSync(join(folder, 'coverage.json'), JSON.stringify(named));
    published(folder, month('2026-10', 400));
    expect(JSON.parse(text('coverage.json'))).toHaveProperty('$schema', named.$schema);
  });

  it('is not touched by the same month again', () => {
    published(folder, month('2026-09', 320));
    utimesSync(join(folder, 'coverage.json'), 1, 1);
    expect(published(folder, month('2026-09', 320)).written).toEqual([]);
    expect(readdirSync(folder)).toEqual(['coverage', 'coverage.json']);
  });

  it('is not touched where its index breaks the contract', () => {
    writeFileSync(join(folder, 'coverage.json'), '{"contract": "coverage/1"}');
    const result = publishCoverage(folder, month('2026-09', 320));
    expect(result).toMatchObject({ok: false});
    expect(readdirSync(folder)).toEqual(['coverage.json']);
  });

  it('loses what a killed run left half-written long ago', () => {
    writeFileSync(join(folder, '.coverage.json.1.ispeed-tmp'), '{');
    utimesSync(join(folder, '.coverage.json.1.ispeed-tmp'), 1, 1);
    published(folder, month('2026-09', 320));
    expect(readdirSync(folder)).toEqual(['coverage', 'coverage.json']);
  });
});
