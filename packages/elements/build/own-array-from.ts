import type {Plugin} from 'vite';

const CALL = /\bArray\.from\((\w+)\)/g;

/**
 * Lets Chart.js live on portals with Prototype or MooTools (Joomla up to 2.5), whose `Array.from` knows no sets: its
 * own calls spread them instead.
 *
 * @throws Error (and with it the build fails) when Chart.js calls `Array.from` in another way
 */
export function ownArrayFrom(): Plugin {
  return {
    name: 'own-array-from',
    transform(code, id) {
      if (!id.includes('/node_modules/chart.js/')) return null;
      const spread = code.replace(CALL, '[...$1]');
      if (spread.includes('Array.from'))
        throw new Error(`own-array-from: ${id} calls Array.from in another way; mend own-array-from.ts.`);
      return {code: spread, map: null};
    },
  };
}
