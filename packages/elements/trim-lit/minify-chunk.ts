import {transform} from 'esbuild';
import {minify} from 'terser';

/**
 * Names of properties that only our own files use, never a data file, a page or the platform. A test holds them
 * against the contract; an exported name may not stand here, for `import()` hands it out as it is.
 */
export const OWN_NAMES = [
  'addController',
  'arrange',
  'campaignUrl',
  'column',
  'dataKey',
  'daysLeft',
  'explain',
  'hasCode',
  'hostConnected',
  'hostDisconnected',
  'hostUpdate',
  'hostUpdated',
  'lastDay',
  'loadCampaign',
  'parts',
  'phase',
  'renderIdle',
  'renderReady',
  'retry',
  'searched',
  'sorted',
  'strTag',
];

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** An underscore and a letter; the private names of the trimmed Lit have a dollar sign. */
const SHORT: Record<string, string> = Object.fromEntries(
  OWN_NAMES.map((name, index) => [`$${name}`, `_${LETTERS.charAt(index)}`]),
);

/** Chrome 84, Safari 15 and Firefox 90 know them; lowered to WeakMaps they would cost an element half a kilobyte. */
const PRIVATE_MEMBERS = {
  'class-private-field': true,
  'class-private-method': true,
  'class-private-accessor': true,
};

/**
 * A chunk as short as it gets without losing what it does.
 *
 * @param target elements have the syntax of 2020 and private class members; the loader that of 2015, for it decides
 * who may have more
 */
export async function minifyChunk(code: string, target: 'es2015' | 'es2020'): Promise<string> {
  const supported = target === 'es2020' ? PRIVATE_MEMBERS : {};
  const lowered = await transform(code, {target, supported, legalComments: 'none'});
  const {code: short} = await minify(lowered.code, {
    module: target === 'es2020',
    toplevel: true,
    ecma: target === 'es2020' ? 2020 : 2015,
    compress: {passes: 2, inline: 1},
    format: {comments: false},
    mangle: {properties: {regex: new RegExp(`^(${OWN_NAMES.join('|')})$`)}},
    // Made anew for each chunk, so that the names are the same in all.
    nameCache: {props: {props: {...SHORT}}},
  });
  return short ?? '';
}
