import type {Message} from '@ispeed-widgets/contract';

/** What several places say of the same thing, a row's month for instance. */
export interface FactSources<T> {
  /** The heading over the column, the cell of the row, the group over the row; each may be silent. */
  readonly own: readonly (T | undefined)[];
  readonly flag: T | undefined;
  /** The lines above the table and the sheet's name. */
  readonly title: T | undefined;
}

export type Fact<T> =
  {readonly value: T} | {readonly contradiction: readonly [T, T]} | {readonly isMissing: true};

/**
 * What is nearest to a figure says it; two that are near and differ are a contradiction, and so is a flag that differs
 * from them. A flag overrules a title, which may be of the letter and not of the figures.
 */
export function settleFact<T>({own, flag, title}: FactSources<T>): Fact<T> {
  const said = [...own, flag].filter((value) => value !== undefined);
  const [first] = said;
  if (first === undefined) return title === undefined ? {isMissing: true} : {value: title};
  const other = said.find((value) => value !== first);
  return other === undefined ? {value: first} : {contradiction: [first, other]};
}

export function contradictionMessage(first: string, second: string): Message {
  return {
    vi: `Chỗ ghi ${first}, chỗ ghi ${second} (tiêu đề, ô, dòng nhóm hoặc tham số lệnh). Sửa cho khớp.`,
    en: `One place says ${first}, another ${second} (heading, cell, group row or flag). Make them agree.`,
  };
}
