import {foldText} from '@ispeed-widgets/contract/page';

import type {CommuneFigures} from './commune-figures.js';

/** The communes whose name or district holds every word of the query, with or without accents. */
export function filterCommunes(
  communes: readonly CommuneFigures[],
  query: string,
): readonly CommuneFigures[] {
  const words = foldText(query).split(' ');
  return communes.filter(({searched}) => words.every((word) => searched.includes(word)));
}
