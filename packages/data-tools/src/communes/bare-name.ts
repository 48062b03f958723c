import {foldText} from '@ispeed-widgets/contract';

const TYPE_WORDS = /^(phuong|xa|thi tran|dac khu|quan|huyen|thi xa|thanh pho|tinh)\s+(?=\S)/;

/** A place's name folded and without its type word: "Phường Nha Trang" and "NHA TRANG" are the same. */
export function bareName(name: string): string {
  return foldText(name).replace(TYPE_WORDS, '');
}
