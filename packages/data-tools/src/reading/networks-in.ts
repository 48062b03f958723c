import {foldText, type Network} from '@ispeed-widgets/contract';

import {OPERATOR} from './operators-in.js';

/** What a text says of networks. */
export interface NetworksIn {
  /** Each once. "Di động 5G" is 5G alone. */
  readonly networks: readonly Network[];
  /** Mobile technologies that are no network of the statistics: 3G, 4G. Mobile is more than 4G. */
  readonly technologies: readonly string[];
  /** The folded text without all that, and without operators. */
  readonly rest: string;
}

const BROADBAND = String.raw`(?:bang\s+(?:thong\s+)?rong\s+|br\s+)?`;
const TECHNOLOGY = new RegExp(
  String.raw`\b(?:${BROADBAND}di dong\s*\(?\s*)?(?:[234]g|lte)(?:\s*[/,+&-]\s*[2345]g)*\b|\b5g\s*[/,+&-]\s*[234]g\b`,
  'g',
);
const NETWORKS: readonly (readonly [Network, RegExp])[] = [
  ['5g', new RegExp(String.raw`\b(?:${BROADBAND}di dong\s*)?5g\b`, 'g')],
  [
    'fixed',
    new RegExp(String.raw`\b${BROADBAND}co dinh(?: bang (?:thong )?rong)?\b|\bbrcd\b|\bfixed\b`, 'g'),
  ],
  ['mobile', new RegExp(String.raw`\b${BROADBAND}di dong\b|\bbrdd\b|\bmobile\b`, 'g')],
];

/** Reads the networks out of a title, a heading or a sheet's name: cố định (BRCĐ), di động (BRDĐ), 5G. */
export function networksIn(text: string): NetworksIn {
  const technologies: string[] = [];
  let rest = foldText(text)
    .replaceAll('_', ' ')
    .replace(TECHNOLOGY, (match) => {
      technologies.push(match.toUpperCase());
      return ' ';
    })
    .replace(OPERATOR, ' ');
  const networks = NETWORKS.flatMap(([network, pattern]) => {
    const before = rest;
    rest = rest.replace(pattern, ' ');
    return before === rest ? [] : [network];
  });
  return {networks, technologies, rest: rest.replace(/\s+/g, ' ').trim()};
}
