import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';

import {measureSizes} from './measure-sizes.mjs';
import {overruns, sizeTable} from './size-report.mjs';

const FILES = {
  'ispeed.js': 'import("./chunks/banner.js")',
  'chunks/banner.js': 'export const banner = "Tải i-Speed"',
  'chunks/chart.js': 'export const chart = "Số mẫu theo xã"',
  'chunks/shared.js': 'export const shared = "chung cho cả hai"',
  'alone/banner.js': 'export const banner = "Tải i-Speed, một mình"',
  'alone/chart.js': 'export const chart = "Số mẫu theo xã, một mình"',
  'alone/code.js': 'export const code = "mã giới thiệu"',
  'chunks/code.js': 'export const code = "mã giới thiệu, chung"',
  'chunks/late.js': 'export const late = "vẽ sau"',
};

const MANIFEST = {
  loader: 'ispeed.js',
  elements: {
    banner: {alone: ['alone/banner.js'], several: ['chunks/banner.js', 'chunks/shared.js']},
    chart: {alone: ['alone/chart.js'], several: ['chunks/chart.js', 'chunks/shared.js']},
  },
  commune: {banner: ['alone/code.js'], 'all four': ['chunks/code.js']},
  late: {chart: ['chunks/late.js']},
};

const BUDGETS = {
  firstView: {
    loader: 1000,
    banner: 1000,
    'banner with code': 1000,
    chart: 1000,
    'all four': 2000,
    'all four with code': 2000,
  },
  late: {chart: 500},
};

const brotli = (...names: (keyof typeof FILES)[]) =>
  names.reduce((sum, name) => sum + brotliCompressSync(FILES[name]).byteLength, 0);

let dist: string;

beforeEach(() => {
  dist = mkdtempSync(join(tmpdir(), 'ispeed-size-'));
  for (const folder of ['chunks', 'alone']) mkdirSync(join(dist, folder));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(dist, name), text);
  writeFileSync(join(dist, 'manifest.json'), JSON.stringify(MANIFEST));
});

afterEach(() => rmSync(dist, {recursive: true}));

describe('the size budget', () => {
  it('counts each widget alone, and shared chunks of all once', () => {
    const bytes = Object.fromEntries(measureSizes(dist, BUDGETS).map((size) => [size.name, size.bytes]));
    expect(bytes).toEqual({
      loader: brotli('ispeed.js'),
      banner: brotli('ispeed.js', 'alone/banner.js'),
      'banner with code': brotli('ispeed.js', 'alone/banner.js', 'alone/code.js'),
      chart: brotli('ispeed.js', 'alone/chart.js'),
      'all four': brotli('ispeed.js', 'chunks/banner.js', 'chunks/chart.js', 'chunks/shared.js'),
      'all four with code': brotli(
        'ispeed.js',
        'chunks/banner.js',
        'chunks/chart.js',
        'chunks/shared.js',
        'chunks/code.js',
      ),
      'late: chart': brotli('chunks/late.js'),
    });
  });

  it('says by how many bytes a widget is over', () => {
    const budget = brotli('chunks/late.js') - 1;
    const sizes = measureSizes(dist, {...BUDGETS, late: {chart: budget}});
    expect(overruns(sizes)).toEqual([
      `late: chart is 1 B over ${budget}. Trim, or raise it and say why in CHANGELOG.`,
    ]);
  });

  it('lets a widget use its budget to the last byte', () => {
    const sizes = measureSizes(dist, {...BUDGETS, late: {chart: brotli('chunks/late.js')}});
    expect(overruns(sizes)).toEqual([]);
  });

  it('shows kilobytes of 1,024 bytes beside exact bytes', () => {
    const table = sizeTable([{name: 'banner', bytes: 13_312, budget: 14_336, files: ['ispeed.js']}]);
    expect(table.split('\n')[1]).toMatch(/^banner +13\.00 +13,312 +14,336 +1$/);
  });

  it('refuses a built widget that nobody budgeted', () => {
    expect(() => measureSizes(dist, {...BUDGETS, late: {}})).toThrow(
      'manifest.json has "chart", budgets.json has not',
    );
  });

  it('refuses a budget whose widget was never built', () => {
    const budgets = {...BUDGETS, late: {...BUDGETS.late, form: 1}};
    expect(() => measureSizes(dist, budgets)).toThrow(
      'budgets.json has "form", dist/manifest.json has no file',
    );
  });

  it('says to build first when nothing is built', () => {
    expect(() => measureSizes(join(dist, 'nowhere'), BUDGETS)).toThrow('npm run build');
  });
});
