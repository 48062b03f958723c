import {foldText} from '@ispeed-widgets/contract';

/** A name as a key: "Trường Đại học Nha Trang" → `truong-dai-hoc-nha-trang`. */
export function slug(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
