/**
 * Text as a search sees it: lower case, without tones, accents or their position, đ as d, single spaces. "Khánh
 * Hòa", "Khánh Hoà" and "khanh hoa" fold to the same; so, rarely, do two names that differ (Văn Lang, Văn Lăng).
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/đ/g, 'd')
    .replace(/\s+/g, ' ')
    .trim();
}
