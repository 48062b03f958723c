import type {Commune} from '@ispeed-widgets/contract';

import {placeCells, placeHeadings} from './annex-one.js';
import {officeCsv} from './office-csv.js';

/** A sample Phụ lục II: referral codes that nobody can take for real ones ("mẫu" is sample). */
export function annexTwo(communes: readonly Commune[]): string {
  return officeCsv(
    ['STT', ...placeHeadings(communes), 'Mã giới thiệu'],
    communes.map((commune, index) => [String(index + 1), ...placeCells(commune), `MAU-${commune.code}`]),
  );
}
