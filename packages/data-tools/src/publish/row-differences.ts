import type {CoverageRow, CoverageRows} from '@ispeed-widgets/contract';

/** One figure of a commune that two tables give differently; `undefined` is no data. */
export interface RowDifference {
  readonly code: string;
  readonly figure: Figure;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

export type Figure = Exclude<keyof CoverageRow, 'code'>;

const FIGURES: readonly Figure[] = ['samples', 'download', 'upload', 'ping', 'jitter'];

/**
 * Where two tables of one month and network differ, in the order of the first and then of what only the second has. A
 * commune without a row and one with 0 samples both have no data, so they are the same.
 */
export function rowDifferences(before: CoverageRows, after: CoverageRows): RowDifference[] {
  const [old, now] = [byCode(before), byCode(after)];
  const codes = new Set([...old.keys(), ...now.keys()]);
  return [...codes].flatMap((code) =>
    FIGURES.flatMap((figure) => {
      const pair = {before: old.get(code)?.[figure], after: now.get(code)?.[figure]};
      return pair.before === pair.after ? [] : [{code, figure, ...pair}];
    }),
  );
}

function byCode({rows}: CoverageRows): Map<string, CoverageRow> {
  return new Map(rows.filter(({samples}) => samples > 0).map((row) => [row.code, row]));
}
