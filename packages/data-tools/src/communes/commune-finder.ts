import type {Commune, Places} from '@ispeed-widgets/contract';

import {type Cell, refused, taken} from '../cell.js';
import {cleanText} from '../clean-text.js';
import {editDistance} from './edit-distance.js';
import {isBeforeMerger} from './is-before-merger.js';
import {isSameArea} from './same-area.js';
import {hasAccents, isSpelt, nameKey, spelling} from './spelling.js';
import {bareName, type TypedName, typedNames, typeOf} from './typed-name.js';

/** What a finder needs of a places file. */
export type FinderPlaces = Pick<Places, 'communes' | 'province' | 'structure'>;

/** Candidates that a message names. */
const MOST_CANDIDATES = 4;

/** Finds the communes of a places file by what a sheet says of them. It never guesses. */
export class CommuneFinder {
  readonly #byCode: ReadonlyMap<string, Commune>;
  readonly #byName = new Map<string, Commune[]>();
  readonly #province: string;
  /** The structure that it takes: "2026-04". */
  readonly structure: string;
  /** How messages call the list: "Tỉnh Khánh Hòa, 2024-11". */
  readonly list: string;

  constructor({communes, province, structure}: FinderPlaces) {
    this.#byCode = new Map(communes.map((commune) => [commune.code, commune]));
    for (const commune of communes) {
      const key = nameKey(bareName(commune.name));
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), commune]);
    }
    this.#province = province.name;
    this.structure = structure;
    this.list = `${province.name}, ${structure}`;
  }

  byCode(code: string): Cell<Commune> {
    const commune = this.#byCode.get(code);
    if (commune) return taken(commune);
    if (code === '') return refused('Thiếu mã xã.', "The commune's code is missing.");
    if (/^\d{1,4}$/.test(code)) {
      const padded = this.#byCode.get(code.padStart(5, '0'));
      const may = padded ? ` (có lẽ là ${described(padded)})` : '';
      return refused(
        `Mã xã “${code}” không đủ 5 chữ số; có lẽ Excel đã bỏ số 0 ở đầu${may}. Định dạng cột là Văn bản (Text) rồi nhập lại.`,
        `The code "${code}" has fewer than five digits; Excel may have dropped leading zeros. Format the column as Text and type it again.`,
      );
    }
    return refused(
      `Không có xã nào mang mã “${code}” trong danh sách (${this.list}).`,
      `No commune of the list (${this.list}) has the code "${code}".`,
    );
  }

  /**
   * By name: without accents, tone position, type word or its abbreviation, odd spaces and ordinals. What was typed
   * besides must be right: accents, the type, the district. What is open or wrong is refused, with candidates.
   */
  byName(name: string, district = ''): Cell<Commune> {
    if (cleanText(name) === '') return refused('Thiếu tên xã.', "The commune's name is missing.");
    const readings = typedNames(name);
    if (!isBeforeMerger(this.structure) && readings.some(({isFormer}) => isFormer)) return this.#former(name);
    const named = readings.flatMap((reading) => this.#named(reading, name));
    const within = named.filter(({commune, reading}) => this.#isWithin(commune, reading, district));
    const fitting = unique(within.filter(({isFit}) => isFit).map(({commune}) => commune));
    if (fitting.length === 1) return taken(fitting[0]!);
    const there = unique(within.map(({commune}) => commune));
    if (there.length > 1) return refuseAmbiguous(name, fitting.length > 1 ? fitting : there);
    const elsewhere = unique(named.map(({commune}) => commune));
    const near = [there, elsewhere].find(({length}) => length > 0) ?? this.#nearest(readings, district);
    return this.#unknown(name, {near, district});
  }

  /** The communes that a reading's letters name, and whether its type and accents are theirs. */
  #named(reading: TypedName, text: string): {commune: Commune; reading: TypedName; isFit: boolean}[] {
    const communes = this.#byName.get(nameKey(reading.bare)) ?? [];
    const isAccented = isSpelt(reading.bare) || (communes.length > 1 && hasAccents(cleanText(text)));
    return communes.map((commune) => ({
      commune,
      reading,
      isFit:
        (reading.type === undefined || reading.type === typeOf(commune.name)) &&
        (!isAccented || spelling(reading.bare) === spelling(bareName(commune.name))),
    }));
  }

  /** In the district of the sheet, and of all areas that stand beside the name; names of a merger say nothing. */
  #isWithin(commune: Commune, {asides}: TypedName, district: string): boolean {
    const areas = asides.filter((aside) => this.#isArea(aside) || !this.#isOldNames(aside));
    return [district, ...areas].every((area) => {
      if (cleanText(area) === '' || isSameArea(area, this.#province)) return true;
      return commune.district === undefined ? area === district : isSameArea(area, commune.district);
    });
  }

  #isArea(text: string): boolean {
    return /^(?:huyện|quận|thị xã|thành phố|tỉnh|h|q|tx|tp|t)[. ]/iu.test(text);
  }

  /** "Vĩnh Hòa, Vĩnh Phước (cũ)": what was merged into the commune. One name alone may be another commune. */
  #isOldNames(text: string): boolean {
    return /\bcũ$|[,;+]|^\d+$|^gồm\s|\svà\s/iu.test(text);
  }

  #former(name: string): Cell<never> {
    return refused(
      `“${name}” là tên trước khi sắp xếp; địa giới nay đã khác. Chọn đơn vị hành chính của năm lập bảng, hoặc ghi xã, phường hiện nay (đang dùng ${this.list}).`,
      `"${name}" is a name from before the merger, of another extent. Choose the structure of the table's year, or write today's commune (the list is ${this.list}).`,
    );
  }

  #unknown(name: string, {near, district}: {near: readonly Commune[]; district: string}): Cell<never> {
    const where = cleanText(district) && ` (${cleanText(district)})`;
    const hint = near.length > 0 ? `; có thể là: ${candidates(near)}` : '';
    const hintEn = near.length > 0 ? `; it may be: ${candidates(near)}` : '';
    return refused(
      `Không có “${name}”${where} trong danh sách (${this.list})${hint}. Sửa tên cho đúng, hoặc thêm cột “Mã xã”.`,
      `"${name}"${where} is not in the list (${this.list})${hintEn}. Write the right name, or add the column "Mã xã" (code).`,
    );
  }

  #nearest(readings: readonly TypedName[], district: string): Commune[] {
    const wanted = readings.map(({bare}) => nameKey(bare));
    const most = Math.max(1, Math.floor(wanted.at(-1)!.length / 4));
    // Lengths alone rule most names out, which is much quicker than comparing them.
    const distanceTo = (key: string) =>
      Math.min(
        ...wanted.map((typed) =>
          Math.abs(typed.length - key.length) > most ? Infinity : editDistance(typed, key),
        ),
      );
    return [...this.#byName]
      .map(([key, communes]) => ({communes, distance: distanceTo(key)}))
      .filter(({distance}) => distance <= most)
      .flatMap(({communes, distance}) =>
        communes.map((commune) => {
          const isThere = commune.district !== undefined && isSameArea(district, commune.district);
          return {commune, isThere, distance};
        }),
      )
      .sort((a, b) => a.distance - b.distance || Number(b.isThere) - Number(a.isThere))
      .slice(0, MOST_CANDIDATES)
      .map(({commune}) => commune);
  }
}

/** How messages name a commune: "Phường Nha Trang (22366)". */
export function described({name, code, district}: Commune): string {
  return `${name} (${[code, district].filter(Boolean).join(', ')})`;
}

function candidates(communes: readonly Commune[]): string {
  const more = communes.length > MOST_CANDIDATES ? '; …' : '';
  return communes.slice(0, MOST_CANDIDATES).map(described).join('; ') + more;
}

function unique(communes: readonly Commune[]): Commune[] {
  return [...new Set(communes)];
}

function refuseAmbiguous(name: string, communes: readonly Commune[]): Cell<never> {
  const list = candidates(communes);
  return refused(
    `“${name}” có thể là: ${list}. Ghi rõ quận, huyện hoặc loại, viết đủ dấu, hoặc thêm cột “Mã xã” để phân biệt.`,
    `"${name}" may be: ${list}. Add the district, the type or the accents, or the column "Mã xã" (code), to tell them apart.`,
  );
}
