import type {Message} from '@ispeed-widgets/contract';

import type {ColumnGuess} from './column-guess.js';
import type {Unit} from './heading-text.js';
import {UNITS} from './meaning.js';
import type {SheetTitles} from './sheet-titles.js';

const NAMES: Readonly<Record<Unit, string>> = {
  mbps: 'Mbps',
  ms: 'ms',
  samples: 'mẫu',
  kbps: 'Kbps',
  gbps: 'Gbps',
  bytes: 'MB/s',
  seconds: 'giây',
  percent: '%',
};
/** Units that a line above the table may give for all speeds. */
const OTHER_SPEEDS: readonly Unit[] = ['kbps', 'gbps', 'bytes'];

/** Why the figures of a column cannot be taken: they are in another unit, by the heading or by a line above the table. */
export function refusedUnit(
  {meaning, wrongUnits, parts}: ColumnGuess,
  {texts}: SheetTitles,
): Message | undefined {
  const right = meaning && UNITS[meaning];
  const saysUnit = parts.some(({units}) => units.length > 0);
  const [wrong] = wrongUnits;
  if (wrong !== undefined) return refusal(wrong, right);
  if (right !== 'mbps' || saysUnit) return undefined;
  const ofAll = texts.flatMap(({units}) => units).find((unit) => OTHER_SPEEDS.includes(unit));
  return ofAll && refusal(ofAll, right);
}

function refusal(unit: Unit, right: Unit = 'mbps'): Message {
  return {
    vi: `Số liệu ghi theo ${NAMES[unit]}, cần ${NAMES[right]}. Đổi sang ${NAMES[right]} trong bảng rồi sửa tiêu đề; chương trình không tự đổi đơn vị.`,
    en: `The figures are in ${NAMES[unit]}, wanted is ${NAMES[right]}. Convert them in the sheet and mend the heading; units are not converted here.`,
  };
}
