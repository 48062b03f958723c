import {describe, expect, it} from 'vitest';

import {BUILDER_STATES, builderFaults} from '../helpers/builder-faults.js';
import {BuilderVisit} from '../helpers/builder-visit.js';

const visit = new BuilderVisit();

describe.each(['first', 'image'] as const)('the page in the state "%s"', (state) => {
  it.each(['light', 'dark'] as const)(
    'has nothing for axe to find, and no sideways scroll, in %s',
    async (colorScheme) => {
      expect(await builderFaults(visit, BUILDER_STATES[state], colorScheme)).toEqual([]);
    },
  );
});
