import {readFileSync} from 'node:fs';

import {describe, expect, it} from 'vitest';

import type {LegacyEncoding} from './legacy/legacy-encoding.js';
import {weighWords, isLikely} from './legacy/weigh-words.js';
import {settleText} from './settle-text.js';
import type {Workbook} from './workbook.js';

/** A workbook with one column of these texts. */
function column(...texts: readonly string[]): Workbook {
  const rows = texts.map((text) => [{text}]);
  const sheet = {name: 'Trang 1', isHidden: false, rows, merges: [], hiddenRows: new Set<number>()};
  return {file: 'a.xlsx', format: 'xlsx', sheets: [{...sheet, hiddenColumns: new Set()}]};
}
function settled(texts: readonly string[], convert?: LegacyEncoding) {
  const result = settleText(column(...texts), {convert});
  return result.ok ? result.value.sheets[0]!.rows.map(([cell]) => cell!.text) : result.issues;
}

const UNICODE = ['Tỉnh Khánh Hòa', 'Số mẫu', 'Xã Vĩnh Lương', 'Phường Nha Trang – 2026'];
const TCVN3 = ['TØnh Kh¸nh Hßa', 'Sè mÉu', 'X· VÜnh L­¬ng', 'Ph­êng Nha Trang – 2026'];
const VNI = ['Tænh Khaùnh Hoøa', 'Soá maãu', 'Xaõ Vónh Löông', 'Phöôøng Nha Trang – 2026'];

describe('settleText', () => {
  it.each([
    ['tcvn3', TCVN3, 'TCVN3'],
    ['vni', VNI, 'VNI'],
  ] as const)('names %s with an example, and converts it only when asked', (encoding, texts, name) => {
    expect(settled(texts)).toMatchObject([
      {
        message: {
          vi: expect.stringMatching(new RegExp(`${name}.*Tỉnh Khánh Hòa.*--convert ${encoding}`)) as string,
        },
      },
    ]);
    expect(settled(texts, encoding)).toEqual(UNICODE);
  });

  it('refuses to convert from the wrong encoding, or from Unicode', () => {
    expect(settled(TCVN3, 'vni')).toMatchObject([
      {message: {vi: expect.stringContaining('--convert tcvn3') as string}},
    ]);
    expect(settled(VNI, 'tcvn3')).toMatchObject([
      {message: {vi: expect.stringContaining('--convert vni') as string}},
    ]);
    expect(settled(UNICODE, 'tcvn3')).toMatchObject([
      {message: {vi: expect.stringContaining('Bỏ --convert') as string}},
    ]);
  });

  it('decodes no bytes of another language, even when asked', () => {
    const french = column('Département de la santé', 'Élève à côté', 'Noël, crème brûlée', 'né tôt, où');
    for (const convert of [undefined, 'tcvn3', 'vni', 'windows-1258'] as const) {
      expect(settleText(french, {convert, isEightBit: true}).ok).toBe(false);
    }
  });

  it('converts each cell of a file with both by itself, and asks where that is unclear', () => {
    expect(settled([...UNICODE, ...TCVN3], 'tcvn3')).toEqual([...UNICODE, ...UNICODE]);
    expect(settled([...UNICODE, ...TCVN3, 'cã'], 'tcvn3')).toMatchObject([{row: 9, column: 'A'}]);
  });

  it.each([
    ['French', ['Département de la santé', 'Élève à côté de l’hôtel', 'Noël, crème brûlée, né tôt, où']],
    ['Spanish and German', ['José Muñoz, señor, niño', 'Größe, Ängström, über', 'São Paulo, Ñuñoa']],
    ['English', ['Café résumé naïve façade', 'déjà vu', '5°C × 3 m² ÷ ½ ©']],
  ])('leaves %s as it is', (_, texts) => {
    expect(settled(texts)).toEqual(texts);
  });

  it('takes no province, district or commune for another encoding', () => {
    for (const structure of ['2024-11', '2026-04']) {
      const json = readFileSync(new URL(`../../data/${structure}.json`, import.meta.url), 'utf8');
      const names = json.match(/(?<="name":\s*")[^"]*/g)!;
      expect(names.length).toBeGreaterThan(3000);
      expect(isLikely(weighWords(names)[0]!)).toBe(false);
      expect(settled(names)).toEqual(names);
    }
  });

  it('says that letters were lost, or read in the wrong encoding', () => {
    const twice = UNICODE.map((text) => String.fromCharCode(...new TextEncoder().encode(text)));
    expect(settled(twice)).toMatchObject([
      {message: {vi: expect.stringContaining('đọc sai bảng mã') as string}},
    ]);
    const lost = ['T?nh Khánh Hòa', 'Ph??ng Nha Trang', 'X? Vạn Ninh', 'S? m?u', 'V?nh L??ng'];
    expect(settled(lost)).toMatchObject([{message: {vi: expect.stringContaining('dấu hỏi') as string}}]);
    const asked = ['Có đúng không?', 'https://a.vn/?a=1&b=2', 'Đã đo chưa? Rồi', '???'];
    expect(settled(asked)).toEqual(asked);
  });
});
