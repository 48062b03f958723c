import {foldText, type Network} from '@ispeed-widgets/contract';

import {type Cell, refused, taken} from './cell.js';

/** What letters, annexes and VNNIC call the networks, folded. */
const WORDS: Readonly<Record<Network, readonly string[]>> = {
  fixed: ['co dinh', 'brcd', 'bang rong co dinh', 'mang co dinh', 'bang rong co dinh (brcd)', 'fixed'],
  mobile: ['di dong', 'brdd', 'bang rong di dong', 'mang di dong', 'bang rong di dong (brdd)', 'mobile'],
  '5g': ['5g', 'mang 5g', 'di dong 5g'],
};

const NETWORKS = new Map(
  Object.entries(WORDS).flatMap(([network, words]) =>
    words.map((word) => [word, network as Network] as const),
  ),
);

/** Reads the name of a network: cố định (BRCĐ), di động (BRDĐ), 5G. */
export function networkCell(text: string): Cell<Network> {
  const network = NETWORKS.get(foldText(text));
  return network
    ? taken(network)
    : refused(
        `“${text}” không phải là tên mạng. Viết: cố định (BRCĐ), di động (BRDĐ) hoặc 5G.`,
        `"${text}" is not a network. Write: cố định (fixed), di động (mobile) or 5G.`,
      );
}
