import {ratioText} from '../../export/ratio-text.js';

const WHOLE = new Intl.NumberFormat('vi-VN');
/** Where there is nothing to count. */
export const NONE = '–';

/** A count as Vietnamese writes it: `1.234`. */
export function countText(count: number): string {
  return WHOLE.format(count);
}

/** A ratio, `95,0 %`; a dash where there is nobody to count. */
export function shareText(part: number, whole: number): string {
  return ratioText(part, whole) || NONE;
}
