import {type Commune, foldText, type Places} from '@ispeed-widgets/contract';

import {bareName} from './bare-name.js';
import {type Cell, refused, taken} from '../cell.js';

/** Finds the communes of a places file by what a sheet says of them. It never guesses. */
export class CommuneFinder {
  readonly #byCode: ReadonlyMap<string, Commune>;
  readonly #byName = new Map<string, Commune[]>();
  /** How messages call the list: "Tỉnh Khánh Hòa, 2024-11". */
  readonly #list: string;

  constructor({communes, province, structure}: Pick<Places, 'communes' | 'province' | 'structure'>) {
    this.#byCode = new Map(communes.map((commune) => [commune.code, commune]));
    for (const commune of communes) {
      const name = bareName(commune.name);
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), commune]);
    }
    this.#list = `${province.name}, ${structure}`;
  }

  byCode(code: string): Cell<Commune> {
    const commune = this.#byCode.get(code);
    if (commune) return taken(commune);
    if (code === '') return refused('Thiếu mã xã.', "The commune's code is missing.");
    if (/^\d{1,4}$/.test(code)) {
      return refused(
        `Mã xã “${code}” không đủ 5 chữ số; có lẽ Excel đã bỏ số 0 ở đầu. Định dạng cột là Văn bản (Text) rồi nhập lại.`,
        `The code "${code}" has fewer than five digits; Excel may have dropped leading zeros. Format the column as Text and type it again.`,
      );
    }
    return refused(
      `Không có xã nào mang mã “${code}” trong danh sách (${this.#list}).`,
      `No commune of the list (${this.#list}) has the code "${code}".`,
    );
  }

  /**
   * By name, without accents and type word. Where several then agree, the district, the type word or the exact
   * spelling may settle it; what they leave open is refused.
   */
  byName(name: string, district = ''): Cell<Commune> {
    if (name === '') return refused('Thiếu tên xã.', "The commune's name is missing.");
    const named = this.#byName.get(bareName(name)) ?? [];
    const there = named.filter((commune) => isIn(commune, district));
    const sameType = narrow(there, (commune) => foldText(commune.name) === foldText(name));
    const sameSpelling = narrow(there, (commune) => isSpelt(commune, name));
    const candidates = sameType.filter((commune) => sameSpelling.includes(commune));
    if (candidates.length === 1) return taken(candidates[0]!);
    return there.length > 0
      ? refuseAmbiguous(name, there)
      : refused(
          `Không có “${name}”${district && ` (${district})`} trong danh sách (${this.#list}).`,
          `"${name}"${district && ` (${district})`} is not in the list (${this.#list}).`,
        );
  }
}

/** Keeps what fits, or everything where nothing does. */
function narrow(communes: Commune[], fits: (commune: Commune) => boolean): Commune[] {
  const fitting = communes.filter(fits);
  return fitting.length > 0 ? fitting : communes;
}

function isIn({district}: Commune, wanted: string): boolean {
  return wanted === '' || district === undefined || bareName(district) === bareName(wanted);
}

/** Same letters and accents. Text typed without any accent spells nothing: "Thanh An" may mean Thạnh An. */
function isSpelt({name}: Commune, typed: string): boolean {
  const hasAccents = foldText(typed) !== typed.toLowerCase().replace(/\s+/g, ' ');
  return hasAccents && spelling(name) === spelling(typed);
}

/** The name with its accents, without its type word. */
function spelling(name: string): string {
  const words = name.trim().toLowerCase().split(/\s+/);
  return words.slice(-bareName(name).split(' ').length).join(' ');
}

function refuseAmbiguous(name: string, candidates: readonly Commune[]): Cell<never> {
  const list = candidates
    .map((commune) => `${commune.name} (${[commune.code, commune.district].filter(Boolean).join(', ')})`)
    .join('; ');
  return refused(
    `“${name}” có thể là: ${list}. Thêm cột “Mã xã” để phân biệt.`,
    `"${name}" may be: ${list}. Add the column "Mã xã" (code) to tell them apart.`,
  );
}
