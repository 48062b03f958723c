import {foldText} from '@ispeed-widgets/contract';

/** A column that an importer knows. */
export interface ColumnSpec {
  /** What offices call it; the first is the name used in messages. */
  readonly names: readonly string[];
  /** Its unit, which a heading may add in brackets; another unit is another column. */
  readonly unit?: string;
  /** The sheet must have it, or the column named here. */
  readonly required?: true | {readonly or: string};
}

export type ColumnSpecs<K extends string> = Readonly<Record<K, ColumnSpec>>;

/** How messages call a column: "Tải xuống (Mbps)". */
export function titleOf({names, unit}: ColumnSpec): string {
  return unit === undefined ? names[0]! : `${names[0]} (${unit})`;
}

/** Whether a heading means this column: same folded words, with or without the right unit. */
export function isHeadingOf(heading: string, {names, unit}: ColumnSpec): boolean {
  const folded = foldText(heading)
    .replace(/\s*\(\s*/g, ' (')
    .replace(/\s*\)/g, ')');
  return names.some((name) => {
    const word = foldText(name);
    return folded === word || (unit !== undefined && folded === `${word} (${foldText(unit)})`);
  });
}
