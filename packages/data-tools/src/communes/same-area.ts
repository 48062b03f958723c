import {foldText} from '@ispeed-widgets/contract';

import {cleanText} from '../clean-text.js';
import {nameKey} from './spelling.js';

type AreaType = 'huyen' | 'quan' | 'thi xa' | 'thanh pho' | 'tinh';

/** Districts and provinces, and how offices shorten them, over folded text. */
const TYPES: readonly (readonly [AreaType, RegExp])[] = [
  ['thi xa', /^(?:thi xa|t\.?x\.?)[.: ]+(?=\S)/],
  ['thanh pho', /^(?:thanh pho|t\.?p\.?)[.: ]+(?=\S)/],
  ['huyen', /^(?:huyen|h\.?)[.: ]+(?=\S)/],
  ['quan', /^(?:quan|q\.?)(?:[. ]so(?= ?\d))?(?:[.: ]+(?=\S)|(?=\d))/],
  ['tinh', /^(?:tinh|t\.)[.: ]*(?=\S)/],
];

/** "I. ", "1. ", "A/", "- " before the name of a group of rows. */
const ORDINAL = /^(?:(?:[ivxl]{1,5}|\d{1,2}|[a-h])\s*[.)/]\s+|[-–+*•]\s*)/i;

/**
 * Whether a typed text names this district or province: "TP. Nha Trang", "NHA TRANG". The type counts only where both
 * have one: Cao Lãnh is a city and a district (huyện) of one province.
 */
export function isSameArea(typed: string, name: string): boolean {
  const official = areaOf(name);
  return [cleanText(typed), cleanText(typed).replace(ORDINAL, '')]
    .flatMap((text) => [areaOf(text), {key: nameKey(text), type: undefined}])
    .some(({key, type}) => key === official.key && (type === undefined || type === official.type));
}

function areaOf(name: string): {key: string; type: AreaType | undefined} {
  const folded = foldText(name);
  const found = TYPES.find(([, pattern]) => pattern.test(folded));
  if (!found) return {key: nameKey(folded), type: undefined};
  return {key: nameKey(folded.replace(found[1], '')), type: found[0]};
}
