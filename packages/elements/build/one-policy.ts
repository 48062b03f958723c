import type {Plugin} from 'vite';

const MODULE = '/lit-html/lit-html.js';
const ASKS =
  /trustedTypes \? trustedTypes\.createPolicy\("lit-html", \{\s*createHTML: \(?(\w+)\)? => \1\s*\}\) : void 0/;

/**
 * Lets Lit take the loader's Trusted Types policy instead of making one of its own. A page may make each policy once,
 * so a second Lit (ours after ours, or the portal's own after ours) would stop at the refusal.
 *
 * @throws Error (and with it the build fails) when Lit asks for its policy in other words
 */
export function onePolicy(): Plugin {
  return {
    name: 'one-policy',
    transform(code, id) {
      if (!id.endsWith(MODULE)) return null;
      if (!ASKS.test(code))
        throw new Error(`one-policy: ${id} asks for its policy in other words; mend one-policy.ts.`);
      return {code: code.replace(ASKS, 'globalThis.ispeed.html()'), map: null};
    },
  };
}
