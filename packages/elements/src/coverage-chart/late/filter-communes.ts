import {foldText, type Target} from '@ispeed-widgets/contract/page';

import type {Choices} from '../chart-state.js';
import type {CommuneFigures} from '../commune-figures.js';
import {coverageState} from '../coverage-state.js';

/** The communes in the state and district asked for whose name or district holds every word, accents or not. */
export function filterCommunes(
  communes: readonly CommuneFigures[],
  {query, state, district}: Pick<Choices, 'query' | 'state' | 'district'>,
  target: Target | undefined,
): readonly CommuneFigures[] {
  const words = foldText(query).split(' ');
  return communes.filter(
    (commune) =>
      (!state || coverageState(commune.samples, target).is === state) &&
      (!district || commune.district === district) &&
      words.every((word) => commune.searched.includes(word)),
  );
}
