import {vietNamDay} from '@ispeed-widgets/contract/page';

import {formatDay} from '../../shared/format.js';

const VIET_NAM_OFFSET_MS = 7 * 3_600_000;

/**
 * A moment in Viet Nam's time, whatever zone the device is set to: `08:05` and its day.
 *
 * @param moment ms since 1970
 */
export function momentText(moment: number): {readonly time: string; readonly day: string} {
  const time = new Date(moment + VIET_NAM_OFFSET_MS).toISOString().slice(11, 16);
  return {time, day: formatDay(vietNamDay(moment))};
}
