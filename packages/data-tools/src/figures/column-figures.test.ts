import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import type {SheetCell} from '../workbook/workbook.js';
import {columnFigures} from './column-figures.js';
import {FIGURE_KINDS, type FigureKind} from './figure-kind.js';

const {samples, download, ping} = FIGURE_KINDS;

/** What a column of texts is read as; a refused cell is its message. */
function read(texts: readonly (string | SheetCell)[], kind: FigureKind): (number | string | undefined)[] {
  const cells = texts.map((cell) => (typeof cell === 'string' ? {text: cell} : cell));
  return columnFigures(cells, kind).cells.map((cell) => (cell.ok ? cell.value : cell.message.vi));
}

const REFUSED: unknown = expect.stringMatching(/\p{L}/u);

describe('columnFigures', () => {
  it.each([
    ['two groups prove the dot', ['1.234', '12.345.678'], download, [1234, REFUSED]],
    ['decimals with a comma prove the dot', ['1.234', '12,5'], download, [1234, 12.5]],
    ['decimals with a dot prove it is none', ['1.234', '12.5'], download, [1.234, 12.5]],
    ['one cell with both marks', ['1.234', '1.234,5'], download, [1234, 1234.5]],
    ['English marks', ['1,234', '1,234.5'], download, [1234, 1234.5]],
    ['a leading zero, which begins no group', ['0,125', '1,234'], ping, [0.125, 1.234]],
    ['spaces for thousands', ['1 234', '1\u00a0234,5'], download, [1234, 1234.5]],
    ['counts, which have no fraction', ['1.234', '300', '2.500'], samples, [1234, 300, 2500]],
    ['numbers of the file', [{text: '1.234', number: 1234}, '300'], samples, [1234, 300]],
  ] as const)('reads thousands and decimals by %s', (_, texts, kind, expected) =>
    expect(read(texts, kind)).toEqual(expected),
  );

  it.each([
    ['three digits alone', ['1.234', '40'], download],
    ['three digits beside true numbers', ['1.234', {text: '1234', number: 1234}], download],
    ['three digits behind both marks', ['1.234', '1,234'], samples],
    ['decimals with both marks', ['1.234', '12.5', '12,5'], download],
    ['a mark for thousands and for decimals', ['1.234.567', '12.5'], download],
    ['a count with a fraction', ['12,5'], samples],
    ['a count that a spreadsheet has made a fraction', [{text: '1,2', number: 1.2}], samples],
  ] as const)('refuses %s rather than guess', (_, texts, kind) =>
    expect(read(texts, kind)[0]).toEqual(REFUSED),
  );

  it('says what the marks were taken for, and by which cells', () => {
    const {convention} = columnFigures([{text: '1.234'}, {text: '12.345.678'}, {text: '7'}], samples);
    expect(convention?.vi).toBe('Dấu chấm là hàng nghìn (theo 1 ô như “12.345.678”).');
    const counts = columnFigures([{text: '1.234'}], samples).convention;
    expect(counts?.vi).toBe('Dấu chấm là hàng nghìn (theo 1 ô như “1.234”, vì số mẫu không có phần lẻ).');
    expect(columnFigures([{text: '12,5'}], download).convention?.vi).toContain('Dấu phẩy là thập phân');
    expect(columnFigures([{text: '12'}], download).convention).toBeUndefined();
  });

  it.each([
    '',
    ' ',
    '-',
    '–',
    '—',
    '…',
    'KĐM',
    'kđm',
    'N/A',
    'x',
    'Không có',
    'Không đủ mẫu',
    '(không có số liệu)',
  ])('takes %j for no figure, which is not 0', (text) => expect(read([text], download)).toEqual([undefined]));

  it.each([
    ['45,2 Mbps', download, 45.2],
    ['45,2Mb/s', download, 45.2],
    ['12 ms', ping, 12],
    ['300 mẫu', samples, 300],
    ["'300", samples, 300],
    ['\u00a0300\u200b', samples, 300],
    ['0', samples, 0],
  ])('reads %j', (text, kind, value) => expect(read([text], kind)).toEqual([value]));

  it.each([
    ['-3', samples, 'âm'],
    ['−3', samples, 'âm'],
    ['(300)', samples, 'âm'],
    ['45%', download, 'phần trăm'],
    ['10-20', download, 'khoảng'],
    ['~45', download, 'ước chừng'],
    ['>300', samples, 'ước chừng'],
    ['45 Kbps', download, 'đơn vị'],
    ['45 MB/s', download, 'đơn vị'],
    ['1,2 Gbps', download, 'đơn vị'],
    ['90000', download, '10000 Mbps'],
    ['3e2', samples, 'không phải'],
    ['1.23.456', samples, 'không phải'],
    ['300*', samples, 'không phải'],
    ['３００', samples, 'không phải'],
    ['O', samples, 'không phải'],
  ])('refuses %j and says what it is', (text, kind, word) => expect(read([text], kind)[0]).toContain(word));

  it.each([
    [{text: '#N/A', fault: 'error'}, 'lỗi'],
    [{text: '', fault: 'not-computed'}, 'chưa có kết quả'],
    [{text: '12/5/2026', day: '2026-05-12'}, 'ngày'],
    [{text: '45%', number: 0.45}, 'phần trăm'],
    [{text: '-1', number: -1}, 'âm'],
    [{text: '90.000', number: 90_000}, '10000 Mbps'],
  ] as const)('refuses what the file itself says is no figure: %j', (cell, word) =>
    expect(read([cell], download)[0]).toContain(word),
  );
});

/** How an office writes the numbers of a column. */
interface Hand {
  readonly thousands: '' | '.' | ',' | ' ';
  readonly decimal: '.' | ',';
  readonly places: number;
}

const hands: fc.Arbitrary<Hand> = fc
  .record({
    thousands: fc.constantFrom('', '.', ',', ' ' as const),
    decimal: fc.constantFrom('.', ',' as const),
    places: fc.integer({min: 0, max: 3}),
  })
  .filter(({thousands, decimal}) => thousands !== decimal);

function write(value: number, {thousands, decimal, places}: Hand): string {
  const [whole, rest] = value.toFixed(places).split('.') as [string, string?];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return rest === undefined ? grouped : grouped + decimal + rest;
}

function columns(places: boolean): fc.Arbitrary<{hand: Hand; values: number[]}> {
  return fc
    .tuple(hands, fc.array(fc.integer({min: 0, max: 9_999_999}), {maxLength: 12}))
    .map(([hand, raw]) => {
      const used = {...hand, places: places ? hand.places : 0};
      return {hand: used, values: raw.map((value) => value / 10 ** used.places)};
    });
}

type Reader = (texts: readonly string[]) => (number | string | undefined)[];

/** Cells whose number is another than the one that was written. */
function wrongCells({hand, values}: {hand: Hand; values: number[]}, reader: Reader): number {
  const figures = reader(values.map((value) => write(value, hand)));
  return figures.filter((figure, index) => typeof figure === 'number' && figure !== values[index]).length;
}

describe('columns written by any hand', () => {
  const anything = {kind: 'decimal', max: Infinity} as const;
  const RUNS = {numRuns: 3000};

  it('are never read as other decimals than were written', () => {
    fc.assert(
      fc.property(columns(true), (column) => wrongCells(column, (texts) => read(texts, anything)) === 0),
      RUNS,
    );
  });

  it('are never read as other counts than were written', () => {
    fc.assert(
      fc.property(columns(false), (column) => wrongCells(column, (texts) => read(texts, samples)) === 0),
      RUNS,
    );
  });

  it('are read wrongly by who takes each cell alone for Vietnamese', () => {
    const alone: Reader = (texts) => texts.map((text) => Number(text.replace(/[. ]/g, '').replace(',', '.')));
    const held = fc.check(
      fc.property(columns(true), (column) => wrongCells(column, alone) === 0),
      RUNS,
    );
    expect(held.failed).toBe(true);
  });
});
