import {foldText, SLUG_LENGTH} from '@ispeed-widgets/contract';

/**
 * A name as a key: "Trường Đại học Nha Trang" is `truong-dai-hoc-nha-trang`. One that is too long ends after the last
 * whole word that fits; one without letters or digits is empty.
 */
export function slugFromName(name: string, length = SLUG_LENGTH): string {
  const slug = foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= length) return slug;
  const cut = slug.slice(0, length + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : length);
}
