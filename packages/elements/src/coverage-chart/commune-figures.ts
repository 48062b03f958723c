import {type Commune, type CoverageRow, foldText} from '@ispeed-widgets/contract/page';

/** A commune with its figures of one month and network. */
export interface CommuneFigures extends CoverageRow {
  readonly name: string;
  readonly district?: string | undefined;
  /** Name and district as a search sees them, without accents. */
  readonly searched: string;
  /** Name without its type word, as a list by name is ordered. */
  readonly sorted: string;
}

const TYPE_WORD = /^(phuong|xa|thi tran|dac khu) /;

/** Every commune of the place with its row; one without a row has 0 samples, which means no data. */
export function mergeFigures(communes: readonly Commune[], rows: readonly CoverageRow[]): CommuneFigures[] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return communes.map(({code, name, district}) => {
    const folded = foldText(name);
    return {
      samples: 0,
      ...byCode.get(code),
      code,
      name,
      district,
      searched: district ? `${folded} ${foldText(district)}` : folded,
      sorted: folded.replace(TYPE_WORD, ''),
    };
  });
}
