import type {Commune, Message} from '@ispeed-widgets/contract';

import type {Cell} from '../cell.js';
import type {Structure} from '../structure.js';
import {BLANK_CELL, type SheetCell} from '../workbook/workbook.js';
import {cleanText} from '../clean-text.js';
import {codeText} from './code-text.js';
import {type CommuneFinder, described} from './commune-finder.js';
import {isBeforeMerger} from './is-before-merger.js';
import {hasAccents, nameKey, spelling} from './spelling.js';
import {structuresOfCode} from './structures-of-code.js';
import {bareName, type TypedName, typedNames, typeOf} from './typed-name.js';

/** What a row says of its commune; what the sheet has no column for is absent, which is not blank. */
export interface CommuneCells {
  readonly code?: SheetCell | undefined;
  readonly name?: SheetCell | undefined;
  /** Of the row's own column or of the group of rows that it stands in. */
  readonly district?: string | undefined;
}

/** The commune that a row means, or what is wrong and in which of its cells. */
export type CommuneMatch =
  | {readonly ok: true; readonly commune: Commune; readonly warning?: Message}
  | {readonly ok: false; readonly at: 'code' | 'name'; readonly message: Message};

/**
 * The commune of a row: by its code, else by its name. Where it has both they must agree: 22366 was Phường Tân Tiến
 * until June 2025 and has been Phường Nha Trang since.
 *
 * @param options.structures others that may explain a disagreement
 */
export function matchCommune(
  {code: codeCell, name: {text: name} = BLANK_CELL, district}: CommuneCells,
  finder: CommuneFinder,
  {structures = []}: {structures?: readonly Structure[]} = {},
): CommuneMatch {
  const isNamed = cleanText(name) !== '';
  if (codeCell === undefined) {
    return matchOf(finder.byName(name, district), 'name');
  }
  const code = codeText(codeCell);
  if (code === '') return withoutCode(finder.byName(name, district));
  const found = finder.byCode(code);
  if (found.ok) return isNamed ? agreed(found.value, name, {finder, structures}) : matchOf(found, 'code');
  const padded = finder.byCode(code.padStart(5, '0'));
  if (/^\d{1,4}$/.test(code) && isNamed && padded.ok) return withZeros(code, name, padded.value);
  return isNamed ? unknownCode(found, code, {name, finder, structures}) : matchOf(found, 'code');
}

function matchOf(found: Cell<Commune>, at: 'code' | 'name'): CommuneMatch {
  return found.ok ? {ok: true, commune: found.value} : {ok: false, at, message: found.message};
}

/** A row without a code among rows that have one may be a group's or a sum, so that its name alone does not do. */
function withoutCode(named: Cell<Commune>): CommuneMatch {
  const hint = named.ok ? ` Theo tên thì là ${described(named.value)}; nếu đúng, điền mã ấy.` : '';
  const hintEn = named.ok ? ` By its name it is ${described(named.value)}; if so, fill in that code.` : '';
  const message = {vi: `Thiếu mã xã.${hint}`, en: `The commune's code is missing.${hintEn}`};
  return {ok: false, at: 'code', message};
}

interface Context {
  readonly finder: CommuneFinder;
  readonly structures: readonly Structure[];
}

function agreed(commune: Commune, name: string, {finder, structures}: Context): CommuneMatch {
  const fit = howItFits(name, commune.name);
  if (fit === 'whole') return {ok: true, commune};
  const other = structuresOfCode(commune.code, structures).find(
    (held) =>
      isBeforeMerger(held.structure) !== isBeforeMerger(finder.structure) &&
      howItFits(name, held.name) === 'whole',
  );
  if (fit === 'letters' && !other) {
    return {
      ok: true,
      commune,
      warning: {
        vi: `Mã ${commune.code} là ${commune.name}, bảng ghi “${cleanText(name)}”. Đã lấy theo mã.`,
        en: `The code ${commune.code} is ${commune.name}, the table says "${cleanText(name)}". The code was taken.`,
      },
    };
  }
  const vi = other
    ? `Theo ${finder.list}, mã ${commune.code} là ${commune.name}; chỉ theo danh sách ${other.structure} mới là ${other.name}. Một mã, hai địa bàn: chọn danh sách của năm lập bảng.`
    : `Mã ${commune.code} là ${commune.name}, không phải ${cleanText(name)}. Sửa mã hoặc tên; kiểm tra bảng lập theo đơn vị hành chính của năm nào.`;
  const en = other
    ? `In ${finder.list} the code ${commune.code} is ${commune.name}; only in the list ${other.structure} it is ${other.name}. One code, two places: choose the list of the table's year.`
    : `The code ${commune.code} is ${commune.name}, not ${cleanText(name)}. Correct one of them; check which year's units the table follows.`;
  return {ok: false, at: 'name', message: {vi, en}};
}

/** Zeros that Excel dropped are put back only where the name says the same. */
function withZeros(code: string, name: string, commune: Commune): CommuneMatch {
  if (howItFits(name, commune.name) === 'whole') {
    return {
      ok: true,
      commune,
      warning: {
        vi: `Mã “${code}” đã được đọc là ${commune.code} vì tên cũng là ${commune.name}. Lần sau định dạng cột mã là Văn bản (Text).`,
        en: `The code "${code}" was read as ${commune.code}, for the name is ${commune.name} too. Next time format the column as Text.`,
      },
    };
  }
  return {
    ok: false,
    at: 'code',
    message: {
      vi: `Mã “${code}” không đủ 5 chữ số; thêm số 0 thì là ${described(commune)}, không phải ${cleanText(name)}. Sửa mã hoặc tên.`,
      en: `The code "${code}" has fewer than five digits; with zeros it is ${described(commune)}, not ${cleanText(name)}. Correct one of them.`,
    },
  };
}

/** A code that the list does not have: the name's commune is a hint, never the answer. */
function unknownCode(
  found: Cell<Commune> & {ok: false},
  code: string,
  {name, finder, structures}: Context & {name: string},
): CommuneMatch {
  const named = finder.byName(name);
  // What the code means on this side of the merger tells more than what it meant on the other.
  const isNear = ({structure}: {structure: string}) =>
    isBeforeMerger(structure) === isBeforeMerger(finder.structure);
  const newestFirst = structuresOfCode(code, structures).reverse();
  const held = newestFirst.find(isNear) ?? newestFirst[0];
  const elsewhere = held ? ` Theo danh sách ${held.structure}, đó là ${held.name} (${held.province}).` : '';
  const elsewhereEn = held ? ` In the list ${held.structure} it is ${held.name} (${held.province}).` : '';
  const hint = named.ok ? ` Theo tên thì là ${described(named.value)}.` : '';
  const hintEn = named.ok ? ` By its name it is ${described(named.value)}.` : '';
  const {vi, en} = found.message;
  return {ok: false, at: 'code', message: {vi: vi + elsewhere + hint, en: en + elsewhereEn + hintEn}};
}

/** `whole`: letters, type and accents as far as they are typed; `letters`: these alone. */
function howItFits(typed: string, official: string): 'whole' | 'letters' | 'no' {
  const bare = bareName(official);
  const named = typedNames(typed).filter((reading) => nameKey(reading.bare) === nameKey(bare));
  if (named.length === 0) return 'no';
  const isWhole = ({bare: text, type}: TypedName) =>
    (type === undefined || type === typeOf(official)) &&
    (!hasAccents(text) || spelling(text) === spelling(bare));
  return named.some(isWhole) ? 'whole' : 'letters';
}
